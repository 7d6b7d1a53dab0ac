import { holdsAt, type Point } from "../diagram/questions";
import type { PolicyRegions } from "../space/policy-regions";

/** What may have been said last time that makes a difference here: nothing, what would come first, its plain alternative. */
export function lastScriptsAt(
  { script, space, compiled }: PolicyRegions,
  point: Point,
): readonly (string | undefined)[] {
  const first = script.rules.find(({ wins }) => holdsAt(space.diagram, wins, point))?.then;
  if (first === undefined) return [undefined];
  const plain = compiled.scripts.get(first)?.script.plain;
  return plain === undefined ? [undefined, first] : [undefined, first, plain];
}
