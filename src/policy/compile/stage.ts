import type { Otherwise, Rule, RuleStage } from "../../contract/policy-language";
import { type Box, boxesOf, type ConditionScope, intersect } from "./boxes";
import type { Dimension } from "./dimensions";

/** A rule with the boxes in which it holds. */
export interface CompiledRule<Then> {
  readonly rule: Rule<Then> | Otherwise<Then>;
  readonly then: Then;
  readonly boxes: readonly Box[];
}

/** For one fact: the rows that each of its atoms leaves possible, one bit a row. */
export interface DimensionRows {
  readonly dimension: Dimension;
  readonly index: number;
  /** The words of the first atom, then those of the second, and so on. */
  readonly bits: Int32Array;
}

/**
 * A stage ready to be matched: a row per box, in rule order, so that the lowest bit left by all facts is the first
 * rule that holds. One AND a fact and word makes the cost nearly independent of the number of rules.
 */
export interface CompiledStage<Then> {
  readonly rules: readonly CompiledRule<Then>[];
  readonly otherwise: CompiledRule<Then>;
  readonly words: number;
  readonly rowCount: number;
  readonly dimensionRows: readonly DimensionRows[];
  /** The rule of each row. */
  readonly ruleOfRow: readonly CompiledRule<Then>[];
}

/** What a rule needs besides its own condition, for example the claims of the script that it chooses. */
export type Demand<Then> = (then: Then) => Box | undefined;

export function compileStage<Then>(
  stage: RuleStage<Then>,
  scope: ConditionScope,
  demandOf: Demand<Then> = () => undefined,
): CompiledStage<Then> {
  const rules = stage.rules.map((rule) => {
    const boxes = boxesOf(rule.when, scope);
    const demand = demandOf(rule.then);
    return {
      rule,
      then: rule.then,
      boxes: demand === undefined ? boxes : boxes.flatMap((box) => intersect(box, demand) ?? []),
    };
  });
  const ruleOfRow = rules.flatMap((compiled) => compiled.boxes.map(() => compiled));
  const boxes = rules.flatMap((compiled) => compiled.boxes);
  const words = Math.max(1, Math.ceil(boxes.length / 32));
  const used = [...scope.dimensions.values()].filter((dimension) => boxes.some((box) => box.has(dimension)));
  return {
    rules,
    otherwise: { rule: stage.otherwise, then: stage.otherwise.then, boxes: [new Map()] },
    words,
    rowCount: boxes.length,
    dimensionRows: used.map((dimension) => ({
      dimension,
      index: dimension.index,
      bits: rowsOf(dimension, boxes, words),
    })),
    ruleOfRow,
  };
}

function rowsOf(dimension: Dimension, boxes: readonly Box[], words: number): Int32Array {
  const bits = new Int32Array(dimension.atomCount * words);
  boxes.forEach((box, row) => {
    const passes = box.get(dimension);
    for (let atom = 0; atom < dimension.atomCount; atom += 1) {
      const word = atom * words + (row >>> 5);
      if (passes?.[atom] ?? true) bits[word] = (bits[word] ?? 0) | (1 << (row & 31));
    }
  });
  return bits;
}
