import type { Dimension, FactValue } from "../policy/compile/dimensions";
import { readerOf } from "./fact-readers";

/** One atom per dimension of the policy: the facts in the form in which rules are matched. */
export type FactRow = number[];

/** Facts by name: those of the table and those that the policy declares. */
export type FactValues = Readonly<Record<string, FactValue>>;

interface Encoder {
  readonly index: number;
  readonly read: (facts: FactValues) => FactValue | undefined;
  readonly atomOf: (value: FactValue) => number;
}

const knownEncoders = new WeakMap<readonly Dimension[], readonly Encoder[]>();

export function factRow(dimensionCount: number): FactRow {
  const row: FactRow = [];
  for (let index = 0; index < dimensionCount; index += 1) row.push(-1);
  return row;
}

/** Writes the values of the given dimensions into the row; each value is turned into its atom once. */
export function setFacts(row: FactRow, dimensions: readonly Dimension[], facts: FactValues): void {
  for (const { index, read, atomOf } of encodersFor(dimensions)) {
    const value = read(facts);
    row[index] = atomOf(value === undefined ? null : value);
  }
}

/** The list of dimensions belongs to a compiled policy and never changes. */
function encodersFor(dimensions: readonly Dimension[]): readonly Encoder[] {
  const known = knownEncoders.get(dimensions);
  if (known !== undefined) return known;
  const encoders = dimensions.map(({ index, fact, atomOf }) => ({ index, atomOf, read: readerOf(fact) }));
  knownEncoders.set(dimensions, encoders);
  return encoders;
}
