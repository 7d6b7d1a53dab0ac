import { wordsFor } from "../../rules/trace-stage";
import { NOTHING, type Region } from "../diagram/diagram";
import { meetsBox, pickFrom, supportOf } from "../diagram/questions";
import { preferenceOf } from "../realise/preference";
import type { FactSpace, Variable } from "../space/fact-space";

const MOST_PARTS = 4;

type Literals = Map<number, readonly boolean[]>;

/**
 * A region in words, as parts of which each is a list of tests joined by commas; what holds in all of `within` is left
 * unsaid. The last part says so where more would have to be said.
 */
export function regionWords(space: FactSpace, region: Region, within: Region): readonly string[] {
  const { diagram } = space;
  const outside = diagram.minus(within, region);
  const asked = new Set([...supportOf(diagram, region), ...supportOf(diagram, outside)]);
  const parts: string[] = [];
  let left = region;
  while (left !== NOTHING && parts.length < MOST_PARTS) {
    const literals = widestPart(space, left, outside, asked);
    if (literals === undefined) break;
    parts.push(partWords(space, literals));
    left = diagram.minus(left, diagram.box([...literals]));
  }
  return left === NOTHING ? parts : [...parts, "and other combinations"];
}

/** A box around some combination of `left`, as wide as it gets without touching `outside`. */
function widestPart(space: FactSpace, left: Region, outside: Region, asked: ReadonlySet<number>): Literals | undefined {
  const { diagram, variables } = space;
  const point = pickFrom(diagram, [left], preferenceOf(space, { reached: "service", season: "everyday" }));
  if (point === undefined) return undefined;
  const literals: Literals = new Map();
  for (const index of [...asked].sort((a, b) => a - b)) {
    literals.set(
      index,
      Array.from({ length: diagram.arities[index] ?? 0 }, (_, atom) => atom === point[index]),
    );
  }
  for (const index of [...literals.keys()].sort((a, b) => dullness(variables, b) - dullness(variables, a))) {
    const atoms = literals.get(index);
    literals.delete(index);
    if (atoms !== undefined && meetsBox(diagram, outside, literals)) literals.set(index, atoms);
  }
  for (const [index, atoms] of [...literals]) widen(space, literals, index, atoms, left, outside);
  return literals;
}

function widen(
  { diagram }: FactSpace,
  literals: Literals,
  index: number,
  atoms: readonly boolean[],
  left: Region,
  outside: Region,
): void {
  let wide = atoms;
  for (let atom = 0; atom < atoms.length; atom += 1) {
    if (wide[atom] === true) continue;
    literals.set(
      index,
      atoms.map((_, other) => other === atom),
    );
    // A value that never comes with the rest would only make the words longer.
    if (!meetsBox(diagram, left, literals) || meetsBox(diagram, outside, literals)) continue;
    wide = wide.map((passes, other) => passes || other === atom);
  }
  literals.set(index, wide);
}

/** What others imply is left out first where it says the same as they do. */
const DULL: ReadonlySet<string> = new Set([
  "largeAlone",
  "lastAttempt",
  "called",
  "reasonKind",
  "reasonEvidence",
  "minutesToClosing",
  "seasonAtSend",
]);

/** What people look at last is left out first. */
function dullness(variables: readonly Variable[], index: number): number {
  const fact = variables[index]?.dimension.fact ?? "";
  if (fact.endsWith("Reach")) return 2 * variables.length + index;
  return DULL.has(fact) ? variables.length + index : index;
}

function partWords(space: FactSpace, literals: Literals): string {
  const words = space.variables.flatMap(({ index, dimension }) => {
    const atoms = literals.get(index);
    if (atoms === undefined) return [];
    const values = wordsFor(dimension, atoms);
    return [dimension.declaration.kind === "number" ? `${dimension.fact} ${values}` : `${dimension.fact}: ${values}`];
  });
  return words.length === 0 ? "always" : words.join(", ");
}
