import type { Dimension, FactValue } from "../policy/compile/dimensions";

/** One atom per dimension of the policy: the facts in the form in which rules are matched. */
export type FactRow = number[];

/** Facts by name: those of the table and those that the policy declares. */
export type FactValues = Readonly<Record<string, FactValue>>;

export function factRow(dimensionCount: number): FactRow {
  return new Array<number>(dimensionCount).fill(-1);
}

/** Writes the values of the given dimensions into the row; each value is turned into its atom once. */
export function setFacts(row: FactRow, dimensions: readonly Dimension[], facts: FactValues): void {
  for (const dimension of dimensions) {
    const value = facts[dimension.fact];
    row[dimension.index] = dimension.atomOf(value === undefined ? null : value);
  }
}
