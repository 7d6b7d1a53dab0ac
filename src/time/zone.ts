import { rememberIn } from "./bounded-map";
import type { EpochMs } from "./instant";
import { type OffsetSegment, offsetTable } from "./offset-table";

/** A time zone, asked in instants. */
export interface Zone {
  /** As the caller wrote it. */
  readonly name: string;
  /** As `Intl` resolves it: links and other spellings share it. */
  readonly canonical: string;
  offsetMsAt(at: EpochMs): number;
  /** An instant after `at` before which the offset does not change: the next transition, or where the table's chunk ends. */
  segmentEndAt(at: EpochMs): EpochMs;
}

// Area and place, or UTC. The offsets and single words that some engines accept ("+08:00", "EST") name no place.
const ZONE_SYNTAX = /^(?:utc|[a-z][a-z0-9_+-]*(?:\/[a-z0-9_+-]+)+)$/i;
const LONGEST_NAME = 64;
// More than there are zones (about 450), or names of zones in common use (about 600).
const MOST_ZONES = 600;

const zones = new Map<string, Zone>();
const offsetTables = new Map<string, (at: EpochMs) => OffsetSegment>();

export function zoneOf(name: string): Zone | undefined {
  const known = zones.get(name);
  if (known !== undefined) return known;
  const canonical = canonicalName(name);
  if (canonical === undefined) return undefined;
  const segmentAt = offsetTableOf(canonical);
  const zone: Zone = {
    name,
    canonical,
    offsetMsAt: (at) => segmentAt(at).offsetMs,
    segmentEndAt: (at) => segmentAt(at).end,
  };
  rememberIn(zones, name, zone, MOST_ZONES);
  return zone;
}

/** The zone of a buyer: that of the name, or the shop's where none is known. */
export function zoneOrElse(name: string | undefined, fallback: Zone): Zone {
  return name === undefined ? fallback : (zoneOf(name) ?? fallback);
}

function canonicalName(name: string): string | undefined {
  if (name.length > LONGEST_NAME || !ZONE_SYNTAX.test(name)) return undefined;
  try {
    return new Intl.DateTimeFormat("en-US", { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}

function offsetTableOf(canonical: string): (at: EpochMs) => OffsetSegment {
  const known = offsetTables.get(canonical);
  if (known !== undefined) return known;
  const table = offsetTable(canonical);
  rememberIn(offsetTables, canonical, table, MOST_ZONES);
  return table;
}
