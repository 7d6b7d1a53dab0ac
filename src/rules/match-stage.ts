import type { FactValue } from "../policy/compile/dimensions";
import type { CompiledRule, CompiledStage } from "../policy/compile/stage";

/** The facts by name: those of the table and those that the policy declares. */
export type FactValues = Readonly<Record<string, FactValue>>;

/** The first rule that holds, or the stage's `otherwise`; `refused` passes over rules whose choice is not to be had. */
export function matchStage<Then>(
  stage: CompiledStage<Then>,
  facts: FactValues,
  refused?: (then: Then) => boolean,
): CompiledRule<Then> {
  const { dimensionRows, words } = stage;
  const rows: Uint32Array[] = [];
  for (const { dimension, byAtom } of dimensionRows) {
    const bits = byAtom[dimension.atomOf(facts[dimension.fact] ?? null)];
    // A value outside the domain cannot get here; if it did, no rule that asks for it may win.
    if (bits === undefined) return stage.otherwise;
    rows.push(bits);
  }
  for (let word = 0; word < words; word += 1) {
    let left = word === words - 1 ? stage.lastWord : 0xffffffff;
    for (const bits of rows) left &= bits[word] ?? 0;
    while (left !== 0) {
      const bit = 31 - Math.clz32(left & -left);
      const found = stage.ruleOfRow[word * 32 + bit];
      if (found !== undefined && refused?.(found.then) !== true) return found;
      left &= left - 1;
    }
  }
  return stage.otherwise;
}
