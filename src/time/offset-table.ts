import { formatInTimeZone } from "date-fns-tz/formatInTimeZone";
import { rememberIn } from "./bounded-map";
import { twoDigitsAt } from "./digits";
import { HOUR_MS, MINUTE_MS } from "./duration";
import type { EpochMs } from "./instant";

/** A stretch of the time line, from `start` to before `end`, over which the offset of a zone is the same. */
export interface OffsetSegment {
  readonly start: EpochMs;
  readonly end: EpochMs;
  readonly offsetMs: number;
}

const CHUNK_MS = 2 ** 35;
// 6.2 days: from 2000 to 2100 no zone keeps an offset for less than a week (Noronha in 2000, Gaza's forecast for 2040).
const PROBE_MS = CHUNK_MS / 64;
// 92 chunks cover 2000 to 2100.
const MOST_CHUNKS = 128;

/**
 * The offsets of one zone, asked for once and then read from a table of transitions that grows chunk by chunk. Buckets
 * of an hour or a quarter would be simpler but wrong: St John's changed its clocks at one minute past midnight.
 */
export function offsetTable(canonicalZone: string): (at: EpochMs) => OffsetSegment {
  const chunks = new Map<number, readonly OffsetSegment[]>();
  let latest: OffsetSegment = { start: 0, end: 0, offsetMs: 0 };

  return (at) => {
    if (at >= latest.start && at < latest.end) return latest;
    const index = Math.floor(at / CHUNK_MS);
    let chunk = chunks.get(index);
    if (chunk === undefined) {
      chunk = segmentsBetween(canonicalZone, index * CHUNK_MS, (index + 1) * CHUNK_MS);
      rememberIn(chunks, index, chunk, MOST_CHUNKS);
    }
    for (const segment of chunk) {
      if (at < segment.end) {
        latest = segment;
        break;
      }
    }
    return latest;
  };
}

function segmentsBetween(zone: string, start: EpochMs, end: EpochMs): readonly OffsetSegment[] {
  const segments: OffsetSegment[] = [];
  let segmentStart = start;
  let offsetMs = askedOffsetMs(zone, start);
  for (let probe = start + PROBE_MS; probe <= end; probe += PROBE_MS) {
    const probedOffsetMs = askedOffsetMs(zone, probe);
    while (offsetMs !== probedOffsetMs) {
      const change = firstChange(zone, segmentStart, probe, offsetMs);
      if (change >= end) break;
      segments.push({ start: segmentStart, end: change, offsetMs });
      segmentStart = change;
      offsetMs = askedOffsetMs(zone, change);
    }
  }
  segments.push({ start: segmentStart, end, offsetMs });
  return segments;
}

/** Bisects to the millisecond; the offset is `offsetMs` at `before` and another one at `after`. */
function firstChange(zone: string, before: EpochMs, after: EpochMs, offsetMs: number): EpochMs {
  let same = Math.max(before, after - PROBE_MS);
  let changed = after;
  while (changed - same > 1) {
    const middle = Math.floor((same + changed) / 2);
    if (askedOffsetMs(zone, middle) === offsetMs) same = middle;
    else changed = middle;
  }
  return changed;
}

/**
 * The one call of date-fns-tz that is right on every host, whatever its own zone. `xxx` writes hours and minutes; that
 * is exact, as no zone has had an offset with seconds since 1972.
 */
function askedOffsetMs(zone: string, at: EpochMs): number {
  const text = formatInTimeZone(new Date(at), zone, "xxx");
  const offsetMs = twoDigitsAt(text, 1) * HOUR_MS + twoDigitsAt(text, 4) * MINUTE_MS;
  return text.startsWith("-") ? -offsetMs : offsetMs;
}
