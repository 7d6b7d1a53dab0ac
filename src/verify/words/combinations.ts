import type { Region } from "../diagram/diagram";
import { countOf } from "../diagram/questions";
import type { FactSpace } from "../space/fact-space";

/** How many combinations of the facts that somebody asks for lie in a region; too many for a number. */
export function combinationsIn(space: FactSpace, region: Region): string {
  const forgotten = space.variables.reduce(
    (ways, { asked, dimension }) => (asked ? ways : ways * BigInt(dimension.atomCount)),
    1n,
  );
  return String(countOf(space.diagram, region) / forgotten);
}
