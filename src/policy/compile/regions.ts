import type { Regions } from "../../contract/policy-region";
import { parseHours } from "../../time/hours";
import { parseLocalDate } from "../../time/local";
import type { CompiledRegionLimit } from "../compiled-policy";

/** The limits of each region, read once; the check has refused hours and dates that cannot be read. */
export function compileRegions(regions: Regions = {}): ReadonlyMap<string, readonly CompiledRegionLimit[]> {
  return new Map(
    Object.entries(regions).map(([region, limits]) => [
      region,
      limits.map((limit): CompiledRegionLimit => {
        const hours = limit.hours?.flatMap((each) => parseHours(each) ?? []);
        return { region, limit, hours, asOf: parseLocalDate(limit.asOf) ?? 0 };
      }),
    ]),
  );
}
