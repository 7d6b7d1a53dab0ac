import type { AllowedTimes } from "./allowed-times";
import { DAY_MS } from "./duration";
import type { EpochMs } from "./instant";
import { spanReach } from "./span-reach";

export interface NamedTimes {
  readonly name: string;
  readonly times: AllowedTimes;
}

/** The first instant that all parts allow, and where the span that it opens ends. */
export interface Opening {
  readonly at: EpochMs;
  readonly end: EpochMs;
}

/** No instant was found, and whose doing that is. */
export interface Blocked {
  readonly blockedBy: readonly string[];
}

const NONE_LEFT_OUT = -1;

/**
 * The first instant at or after `from` and before `until` that all parts allow. `end` is the next instant at which some
 * part does not, at most `until`, which must be finite.
 *
 * When there is none, `blockedBy` names each part without which alone the others would have let an instant through. If
 * no single part stood in the way like that, it names every part that refuses some instant of the period; over an empty
 * period (`until` not after `from`) none does.
 */
export function firstAllowed(parts: readonly NamedTimes[], from: EpochMs, until: EpochMs): Opening | Blocked {
  const at = firstJointInstant(parts, from, until, NONE_LEFT_OUT);
  return at < until ? { at, end: jointEnd(parts, at, until) } : { blockedBy: blame(parts, from, until) };
}

/**
 * The last span of jointly allowed instants within the period from `from` to before `until`; a span that reaches beyond
 * the period is cut at its edges.
 */
export function lastSpan(
  parts: readonly NamedTimes[],
  from: EpochMs,
  until: EpochMs,
): { readonly start: EpochMs; readonly end: EpochMs } | undefined {
  // Boundaries are known forwards only, so the search looks at the end of the period first and widens what it looks at
  // until the last span begins inside it.
  for (let reachMs = DAY_MS; ; reachMs *= 4) {
    const start = Math.max(from, until - reachMs);
    const span = lastSpanForwards(parts, start, until);
    if (start <= from || (span !== undefined && span.start > start)) return span;
  }
}

function lastSpanForwards(parts: readonly NamedTimes[], from: EpochMs, until: EpochMs) {
  let last: { readonly start: EpochMs; readonly end: EpochMs } | undefined;
  let start = firstJointInstant(parts, from, until, NONE_LEFT_OUT);
  while (start < until) {
    const end = jointEnd(parts, start, until);
    last = { start, end };
    start = firstJointInstant(parts, end, until, NONE_LEFT_OUT);
  }
  return last;
}

/**
 * Goes round the parts; whichever refuses moves the instant to its own next boundary, until all have agreed in a row.
 * Every move is forwards, and `until` or later means that there is no such instant.
 */
function firstJointInstant(parts: readonly NamedTimes[], from: EpochMs, until: EpochMs, indexLeftOut: number): EpochMs {
  let at = from;
  let index = 0;
  let agreed = 0;
  while (agreed < parts.length && at < until) {
    const part = parts[index];
    if (part === undefined || index === indexLeftOut || part.times.allows(at)) {
      agreed += 1;
      index = index + 1 < parts.length ? index + 1 : 0;
    } else {
      agreed = 0;
      at = part.times.nextBoundary(at);
    }
  }
  return at;
}

function jointEnd(parts: readonly NamedTimes[], at: EpochMs, until: EpochMs): EpochMs {
  let end = until;
  for (const part of parts) end = Math.min(end, spanReach(part.times, at, end));
  return end;
}

function blame(parts: readonly NamedTimes[], from: EpochMs, until: EpochMs): readonly string[] {
  const decisive = parts.filter((_, index) => firstJointInstant(parts, from, until, index) < until);
  const blamed = decisive.length > 0 ? decisive : parts.filter((part) => refusesWithin(part.times, from, until));
  return blamed.map((part) => part.name);
}

function refusesWithin(times: AllowedTimes, from: EpochMs, until: EpochMs): boolean {
  if (from >= until) return false;
  return !times.allows(from) || spanReach(times, from, until) < until;
}
