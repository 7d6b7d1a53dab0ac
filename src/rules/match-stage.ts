import type { CompiledRule, CompiledStage } from "../policy/compile/stage";
import type { FactRow } from "./fact-row";

const ALL_BITS = -1;

/** The first rule that holds, or the stage's `otherwise`; `refused` passes over rules whose choice is not to be had. */
export function matchStage<Then>(
  stage: CompiledStage<Then>,
  facts: FactRow,
  refused?: (then: Then) => boolean,
): CompiledRule<Then> {
  const { dimensionRows, words, rowCount, ruleOfRow } = stage;
  for (let word = 0; word < words; word += 1) {
    let left = word * 32 < rowCount ? ALL_BITS : 0;
    // By index, as an iterator for each word of each stage is what a plan would allocate most of.
    for (let place = 0; place < dimensionRows.length && left !== 0; place += 1) {
      const rows = dimensionRows[place];
      // A value outside the domain cannot get here; if it did, no rule could win by it.
      if (rows !== undefined) left &= rows.bits[(facts[rows.index] ?? -1) * words + word] ?? 0;
    }
    while (left !== 0) {
      const lowest = 31 - Math.clz32(left & (~left + 1));
      const found = ruleOfRow[word * 32 + lowest];
      if (found !== undefined && refused?.(found.then) !== true) return found;
      left &= left - 1;
    }
  }
  return stage.otherwise;
}
