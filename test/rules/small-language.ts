import fc from "fast-check";
import type { FactDeclaration } from "../../src/contract/fact-table";
import type { Condition, NumberOrParam, Rule, Test } from "../../src/contract/policy-language";
import { conditionsWithin, factTestsOf } from "../../src/policy/compile/boxes";
import { constantsOf, type Dimension, dimensionOf } from "../../src/policy/compile/dimensions";
import { compileStage } from "../../src/policy/compile/stage";
import { PARAMS } from "../../src/policy/default/params";
import { factRow, setFacts } from "../../src/rules/fact-row";
import type { Language, Values } from "./naive-interpreter";

const about = "for tests";
const DECLARED: Readonly<Record<string, FactDeclaration>> = {
  colour: { kind: "enum", values: ["red", "green", "blue"], when: "now", about },
  open: { kind: "boolean", when: "now", about },
  count: { kind: "number", min: 0, max: 12, unit: "pieces", when: "now", about },
  tier: { kind: "enum", values: ["gold", "silver"], nullable: true, when: "placed", about },
  visits: { kind: "number", min: 0, max: 9, unit: "visits", nullable: true, when: "placed", about },
  vip: { kind: "boolean", nullable: true, when: "placed", about },
};

const colours = fc.constantFrom("red", "green", "blue");
const tiers = fc.constantFrom("gold", "silver");

/** Values of every fact, absent ones included. */
export const someValues: fc.Arbitrary<Values> = fc.record({
  colour: colours,
  open: fc.boolean(),
  count: fc.integer({ min: 0, max: 12 }),
  tier: fc.option(tiers),
  visits: fc.option(fc.integer({ min: 0, max: 9 })),
  vip: fc.option(fc.boolean()),
});

const param = fc.constantFrom("fewLeft", "perOrder", "perDay").map((name) => ({ param: name }));
const boundOf = (max: number): fc.Arbitrary<NumberOrParam> => fc.oneof(fc.integer({ min: 0, max }), param);
const rangeOf = (max: number): fc.Arbitrary<Test> =>
  fc
    .record({
      from: fc.option(fc.tuple(fc.constantFrom("gt", "gte"), boundOf(max))),
      to: fc.option(fc.tuple(fc.constantFrom("lt", "lte"), boundOf(max))),
    })
    .filter(({ from, to }) => from !== null || to !== null)
    .map(({ from, to }) => Object.fromEntries([from, to].filter((bound) => bound !== null)));
const numberTest = (max: number): fc.Arbitrary<Test> => {
  const value = fc.integer({ min: 0, max });
  const list = fc.uniqueArray(value, { minLength: 1, maxLength: 3 });
  return fc.oneof(
    value,
    param,
    rangeOf(max),
    list.map((all) => ({ in: all })),
    value.map((not) => ({ not })),
    list.map((not) => ({ not })),
  );
};
const enumTest = (values: fc.Arbitrary<string>): fc.Arbitrary<Test> => {
  const list = fc.uniqueArray(values, { minLength: 1, maxLength: 2 });
  return fc.oneof(
    values,
    list.map((all) => ({ in: all })),
    values.map((not) => ({ not })),
    list.map((not) => ({ not: { in: not } })),
  );
};
const absence = fc.boolean().map((absent) => ({ absent }));
const oneTest: fc.Arbitrary<Condition> = fc.oneof(
  enumTest(colours).map((colour) => ({ colour })),
  fc.boolean().map((open) => ({ open })),
  numberTest(12).map((count) => ({ count })),
  fc.oneof(enumTest(tiers), absence).map((tier) => ({ tier })),
  fc.oneof(numberTest(9), absence).map((visits) => ({ visits })),
  fc.oneof(fc.boolean(), absence).map((vip) => ({ vip })),
);
const tests = fc.array(oneTest, { maxLength: 3 }).map((all): Condition => Object.assign({}, ...all));

const { condition } = fc.letrec<{ readonly condition: Condition }>((tie) => {
  const inner = fc.array(tie("condition"), { minLength: 1, maxLength: 2 });
  return {
    condition: fc.oneof(
      { depthSize: "small", maxDepth: 2 },
      tests,
      fc.tuple(tests, inner).map(([own, any]) => ({ ...own, any })),
      fc.tuple(tests, inner).map(([own, all]) => ({ ...own, all })),
      fc.tuple(tests, tie("condition")).map(([own, not]) => ({ ...own, not })),
      tests.map((own) => ({ ...own, is: "shared" })),
    ),
  };
});

export interface SmallStage {
  readonly rules: readonly Rule<number>[];
  readonly shared: Condition;
}

/** A stage of so many rules, each choosing its own number, and a condition that they share. */
export function someStage(size: { readonly minLength: number; readonly maxLength: number }): fc.Arbitrary<SmallStage> {
  return fc.record({
    rules: fc
      .array(condition, size)
      .map((all) => all.map((when, index) => ({ id: `rule-${index}`, when, then: index, because: about, source: [] }))),
    shared: tests,
  });
}

export function languageOf({ shared }: SmallStage): Language {
  return { params: PARAMS, conditions: { shared } };
}

export function compiledStage(stage: SmallStage) {
  const language = languageOf(stage);
  const conditions = [...stage.rules.map(({ when }) => when), stage.shared].flatMap(conditionsWithin);
  const constants = new Map<string, number[]>();
  for (const [fact, test] of conditions.flatMap(factTestsOf)) {
    constants.set(fact, [...(constants.get(fact) ?? []), ...constantsOf(test, PARAMS)]);
  }
  const dimensions = new Map<string, Dimension>(
    Object.entries(DECLARED).map(([fact, declaration], index) => [
      fact,
      dimensionOf(fact, index, declaration, constants.get(fact) ?? []),
    ]),
  );
  const otherwise = { id: "otherwise", then: -1, because: about, source: [] };
  const compiled = compileStage({ rules: stage.rules, otherwise }, { dimensions, ...language });
  const rowOf = (values: Values) => {
    const row = factRow(dimensions.size);
    setFacts(row, [...dimensions.values()], values);
    return row;
  };
  return { compiled, rowOf };
}
