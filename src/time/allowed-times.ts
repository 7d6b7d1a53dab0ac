import type { EpochMs } from "./instant";

/** A set of instants, asked point by point: the one type in which everything that limits a send is said. */
export interface AllowedTimes {
  allows(at: EpochMs): boolean;
  /**
   * An instant after `at` before which `allows` gives the same answer as at `at`; Infinity when it never changes again.
   * It may come before the next real change, never after it.
   */
  nextBoundary(at: EpochMs): EpochMs;
}

const NEVER_AGAIN = Number.POSITIVE_INFINITY;

export const always: AllowedTimes = { allows: () => true, nextBoundary: () => NEVER_AGAIN };
export const never: AllowedTimes = { allows: () => false, nextBoundary: () => NEVER_AGAIN };

/** Allowed at `start` and ever after. */
export function fromInstant(start: EpochMs): AllowedTimes {
  return {
    allows: (at) => at >= start,
    nextBoundary: (at) => (at < start ? start : NEVER_AGAIN),
  };
}

/** Allowed before `end`, not at it. */
export function untilInstant(end: EpochMs): AllowedTimes {
  return {
    allows: (at) => at < end,
    nextBoundary: (at) => (at < end ? end : NEVER_AGAIN),
  };
}

/** Allowed at `start` and up to, not at, `end`; never when `end` does not come after `start`. */
export function between(start: EpochMs, end: EpochMs): AllowedTimes {
  if (end <= start) return never;
  const ending = untilInstant(end);
  return {
    allows: (at) => at >= start && at < end,
    nextBoundary: (at) => (at < start ? start : ending.nextBoundary(at)),
  };
}

export function complement(times: AllowedTimes): AllowedTimes {
  return {
    allows: (at) => !times.allows(at),
    nextBoundary: (at) => times.nextBoundary(at),
  };
}

/** Allowed where any part allows; nowhere without parts. */
export function union(...parts: readonly AllowedTimes[]): AllowedTimes {
  return {
    allows: (at) => parts.some((part) => part.allows(at)),
    nextBoundary: (at) => jointBoundary(parts, at, true),
  };
}

/** Allowed where all parts allow; everywhere without parts. */
export function intersection(...parts: readonly AllowedTimes[]): AllowedTimes {
  return {
    allows: (at) => parts.every((part) => part.allows(at)),
    nextBoundary: (at) => jointBoundary(parts, at, false),
  };
}

/** Inside the instants of `season` the times `whenIn` rule, outside them `whenOut`. */
export function switched(season: AllowedTimes, whenIn: AllowedTimes, whenOut: AllowedTimes): AllowedTimes {
  const rulingAt = (at: EpochMs) => (season.allows(at) ? whenIn : whenOut);
  return {
    allows: (at) => rulingAt(at).allows(at),
    nextBoundary: (at) => Math.min(season.nextBoundary(at), rulingAt(at).nextBoundary(at)),
  };
}

/**
 * One part with the deciding answer (yes in a union, no in an intersection) settles the matter for as long as it keeps
 * it, so the farthest boundary of such parts holds. Without one, any part's change may change the whole.
 */
function jointBoundary(parts: readonly AllowedTimes[], at: EpochMs, deciding: boolean): EpochMs {
  let decided = at;
  let nearest = NEVER_AGAIN;
  for (const part of parts) {
    const boundary = part.nextBoundary(at);
    if (part.allows(at) === deciding) decided = Math.max(decided, boundary);
    nearest = Math.min(nearest, boundary);
  }
  return decided > at ? decided : nearest;
}
