import type { Dimension, FactValue } from "../policy/compile/dimensions";
import { atomOf } from "./atom";

/** One atom per dimension of the policy: the facts in the form in which rules are matched. */
export type FactRow = number[];

/** Facts by name: those of the table and those that the policy declares. */
export type FactValues = Readonly<Record<string, FactValue>>;

/** Of a dimension what a plan needs to know, next to where the fact stands among the values. */
interface Encoder extends Pick<Dimension, "index" | "values" | "cuts" | "absentAtom"> {
  readonly place: number;
}

const knownEncoders = new WeakMap<readonly Dimension[], readonly Encoder[]>();

/** A row in which no fact is known yet: a copy of a blank one, which is several times as fast as filling it. */
export function factRow(dimensionCount: number): FactRow {
  if (blankRow.length !== dimensionCount) blankRow = new Array<number>(dimensionCount).fill(-1);
  return blankRow.slice();
}

let blankRow: FactRow = [];

/**
 * Writes the values of the given dimensions into the row; each value is turned into its atom once. The facts for one
 * list of dimensions always have their keys in the same order, as one literal has written them: so they are looked up by
 * place, not by name.
 */
export function setFacts(row: FactRow, dimensions: readonly Dimension[], facts: FactValues): void {
  if (dimensions.length === 0) return;
  const found = Object.values(facts);
  for (const encoder of encodersFor(dimensions, facts)) {
    row[encoder.index] = atomOf(encoder, found[encoder.place] ?? null);
  }
}

/** The list of dimensions belongs to a compiled policy and never changes. */
function encodersFor(dimensions: readonly Dimension[], facts: FactValues): readonly Encoder[] {
  const known = knownEncoders.get(dimensions);
  if (known !== undefined) return known;
  const names = Object.keys(facts);
  const encoders = dimensions.map(({ fact, index, values, cuts, absentAtom }): Encoder => {
    return { index, place: names.indexOf(fact), values, cuts, absentAtom };
  });
  knownEncoders.set(dimensions, encoders);
  return encoders;
}
