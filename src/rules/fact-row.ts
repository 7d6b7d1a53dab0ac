import type { Dimension, FactValue } from "../policy/compile/dimensions";
import { readerOf } from "./fact-readers";

/** One atom per dimension of the policy: the facts in the form in which rules are matched. */
export type FactRow = number[];

/** Facts by name: those of the table and those that the policy declares. */
export type FactValues = Readonly<Record<string, FactValue>>;

type Read = (facts: FactValues) => FactValue | undefined;

/** How the facts of some dimensions become atoms; by kind, as a boolean needs nothing looked up. */
interface Encoding {
  readonly booleans: readonly { readonly index: number; readonly read: Read; readonly absentAtom: number }[];
  readonly others: readonly { readonly index: number; readonly read: Read; readonly atomOf: Dimension["atomOf"] }[];
}

const knownEncodings = new WeakMap<readonly Dimension[], Encoding>();

export function factRow(dimensionCount: number): FactRow {
  const row: FactRow = [];
  for (let index = 0; index < dimensionCount; index += 1) row.push(-1);
  return row;
}

/** Writes the values of the given dimensions into the row; each value is turned into its atom once. */
export function setFacts(row: FactRow, dimensions: readonly Dimension[], facts: FactValues): void {
  const { booleans, others } = encodingFor(dimensions);
  for (const { index, read, absentAtom } of booleans) {
    const value = read(facts);
    row[index] = typeof value === "boolean" ? Number(value) : absentAtom;
  }
  for (const { index, read, atomOf } of others) row[index] = atomOf(read(facts) ?? null);
}

/** The list of dimensions belongs to a compiled policy and never changes. */
function encodingFor(dimensions: readonly Dimension[]): Encoding {
  const known = knownEncodings.get(dimensions);
  if (known !== undefined) return known;
  const isBoolean = ({ declaration }: Dimension) => declaration.kind === "boolean";
  const encoding: Encoding = {
    booleans: dimensions.filter(isBoolean).map(({ index, fact, absentAtom = -1 }) => {
      return { index, absentAtom, read: readerOf(fact) };
    }),
    others: dimensions
      .filter((dimension) => !isBoolean(dimension))
      .map(({ index, fact, atomOf }) => ({ index, atomOf, read: readerOf(fact) })),
  };
  knownEncodings.set(dimensions, encoding);
  return encoding;
}
