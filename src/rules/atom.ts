import type { Dimension, FactValue } from "../policy/compile/dimensions";

/** The atom that a value belongs to, -1 for a value outside the domain: asked for every fact of every plan. */
export function atomOf(dimension: Pick<Dimension, "values" | "cuts" | "absentAtom">, value: FactValue): number {
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value === "number") return atomOfNumber(dimension.cuts, value);
  const { values } = dimension;
  for (let atom = 0; atom < values.length; atom += 1) if (values[atom] === value) return atom;
  return dimension.absentAtom ?? -1;
}

function atomOfNumber(cuts: readonly number[], value: number): number {
  let atom = 0;
  for (const cut of cuts) {
    if (value < cut) break;
    atom += 1;
  }
  return atom;
}
