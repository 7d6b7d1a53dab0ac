import type { Warning } from "../contract/plan";
import type { Case } from "../input/case";
import type { CompiledPolicy, CompiledRegionLimit } from "../policy/compiled-policy";
import { DAY_MS } from "../time/duration";
import { formatLocalDate } from "../time/local";

const NONE: readonly CompiledRegionLimit[] = [];
const COUNTRY_LENGTH = 2;
const FRESH_DAYS = 365;

/** The limits of the buyer's country, and on top of them those of the part of it that the buyer lives in. */
export function regionLimitsOf(one: Case, policy: CompiledPolicy): readonly CompiledRegionLimit[] {
  const { country } = one.order.buyer;
  if (country === undefined || policy.regions.size === 0) return NONE;
  const ofCountry = policy.regions.get(country.slice(0, COUNTRY_LENGTH)) ?? NONE;
  const ofPart = country.length > COUNTRY_LENGTH ? (policy.regions.get(country) ?? NONE) : NONE;
  return ofPart.length === 0 ? ofCountry : [...ofCountry, ...ofPart];
}

/** Laws change: a limit that nobody has compared with its source for more than a year is told. */
export function oldLimitWarning(limits: readonly CompiledRegionLimit[], now: number): Warning | undefined {
  const old = limits.filter(({ asOf }) => now >= (asOf + FRESH_DAYS + 1) * DAY_MS);
  if (old.length === 0) return undefined;
  const regions = [...new Set(old.map(({ region }) => `\`${region}\``))].join(" and ");
  const oldest = formatLocalDate(Math.min(...old.map(({ asOf }) => asOf)));
  const message = `the limits of ${regions} were last compared with their sources on ${oldest}, more than a year ago`;
  return { code: "region-data-old", message };
}
