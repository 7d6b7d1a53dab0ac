import type { Patch } from "../../contract/policy";
import type { RegionLimit, Regions } from "../../contract/policy-region";
import { type RegionCode, regions } from "./regions";

/**
 * Patches for `extendPolicy` that keep the contact hours of the buyer's country (`buyer.country`) on top of the policy's
 * own. They only ever narrow: no send goes out at an instant at which it could not have gone out without them.
 *
 * @param codes `"US"` brings the rules of the country, `"US-TX"` those of the state alone; without codes all entries
 * @param options `asOf`: the date on which you compared these entries with their sources yourself, `"YYYY-MM-DD"`; an
 * entry older than a year puts the warning `region-data-old` on its buyers' plans
 * @example
 * ```ts
 * const policy = extendPolicy(defaultPolicy, regionPatches(["US", "US-TX", "FR"]));
 * ```
 *
 * *Gotchas*: not legal advice. A buyer without `country` has no region. Public holidays are those of `context.calendar`:
 * without one, no day is a holiday.
 */
export function regionPatches(
  codes?: readonly RegionCode[],
  options: { readonly asOf?: string | undefined } = {},
): readonly Patch[] {
  const known: Regions = regions;
  const wanted: readonly string[] = codes ?? Object.keys(regions);
  // A code without an entry makes a patch without a value, which `extendPolicy` refuses.
  return wanted.map((code) => ({ add: `regions/${code}`, value: checkedOn(known[code], options.asOf) }));
}

function checkedOn(limits: readonly RegionLimit[] | undefined, asOf: string | undefined) {
  return asOf === undefined ? limits : limits?.map((limit) => ({ ...limit, asOf }));
}
