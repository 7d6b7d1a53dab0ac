import { wordsFor } from "../../rules/trace-stage";
import { NOTHING, type Region } from "../diagram/diagram";
import { pickFrom, supportOf } from "../diagram/questions";
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
    const without = new Map(literals);
    without.delete(index);
    if (!diagram.meets(diagram.box([...without]), outside)) literals.delete(index);
  }
  for (const [index, atoms] of [...literals]) widen(space, literals, index, atoms, outside);
  return literals;
}

function widen(
  { diagram }: FactSpace,
  literals: Literals,
  index: number,
  atoms: readonly boolean[],
  outside: Region,
): void {
  let wide = atoms;
  for (let atom = 0; atom < atoms.length; atom += 1) {
    if (wide[atom] === true) continue;
    const wider = wide.map((passes, other) => passes || other === atom);
    literals.set(index, wider);
    if (diagram.meets(diagram.box([...literals]), outside)) literals.set(index, wide);
    else wide = wider;
  }
}

/** What people look at last is left out first. */
function dullness(variables: readonly Variable[], index: number): number {
  const fact = variables[index]?.dimension.fact ?? "";
  return fact.endsWith("Reach") ? variables.length + index : index;
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
