import type { Problem } from "../schema/expected";
import { parsedText } from "../schema/parsed-text";
import { parsedReader } from "../schema/reader";
import { zoneOf } from "../time/zone";

export const UNKNOWN_TIME_ZONE: Problem = {
  code: "unknown-time-zone",
  expected: "an IANA time zone",
  help: "use an IANA name such as `Asia/Shanghai`",
};

/** The name as the caller wrote it; the plan echoes it. */
export const timeZone = parsedText(UNKNOWN_TIME_ZONE, timeZoneOf);

export const readTimeZone = parsedReader(timeZoneOf);

function timeZoneOf(name: string): string | undefined {
  return zoneOf(name) === undefined ? undefined : name;
}
