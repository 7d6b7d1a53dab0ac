import { type Dimension, type FactValue, representativeOf } from "../../policy/compile/dimensions";
import type { FactValues } from "../../rules/fact-row";
import { type FactDomain, isPossible } from "./fact-domain";

/** The changes, and with them those of followers without which no order shows them all; undefined where none does. */
export function settled(
  domain: FactDomain,
  facts: FactValues,
  changed: FactValues,
  followers: readonly string[],
): FactValues | undefined {
  if (isPossible(domain, facts, changed)) return changed;
  const [follower, ...others] = followers;
  if (follower === undefined) return undefined;
  // First with this one as it is: the fewer facts come along, the nearer the miss.
  const without = settled(domain, facts, changed, others);
  if (without !== undefined) return without;
  for (const value of otherValues(domain.dimensions.get(follower), facts[follower] ?? null)) {
    const found = settled(domain, facts, { ...changed, [follower]: value }, others);
    if (found !== undefined) return found;
  }
  return undefined;
}

function otherValues(dimension: Dimension | undefined, present: FactValue): readonly FactValue[] {
  if (dimension === undefined || dimension.declaration.kind === "number") return [];
  const values = Array.from({ length: dimension.atomCount }, (_, atom) => representativeOf(dimension, atom));
  return values.filter((value) => value !== present);
}
