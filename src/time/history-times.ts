import { type AllowedTimes, fromInstant } from "./allowed-times";
import { localDayBoundary } from "./hours-times";
import type { EpochMs } from "./instant";
import { localDayOf } from "./local";
import type { Zone } from "./zone";

/** Allowed once the gap after the last touch has passed. */
export function afterGap(last: EpochMs, gapMs: number): AllowedTimes {
  return fromInstant(last + gapMs);
}

/**
 * Allowed while fewer than `most` touches lie in the window that ends at the instant: a touch counts from its own
 * instant on, and no longer once it is exactly `windowMs` old. The touches are sorted, oldest first.
 */
export function underRollingCap(touches: readonly EpochMs[], most: number, windowMs: number): AllowedTimes {
  return {
    allows: (at) => countUpTo(touches, at) - countUpTo(touches, at - windowMs) < most,
    nextBoundary: (at) => {
      const nextTouch = touches[countUpTo(touches, at)] ?? Number.POSITIVE_INFINITY;
      const nextToExpire = touches[countUpTo(touches, at - windowMs)] ?? Number.POSITIVE_INFINITY;
      return Math.min(nextTouch, nextToExpire + windowMs);
    },
  };
}

/** Allowed while fewer than `most` touches have been made on the instant's own local day. Sorted, oldest first. */
export function underDailyCap(touches: readonly EpochMs[], most: number, zone: Zone): AllowedTimes {
  const countOnDayOf = (at: EpochMs) => {
    const day = localDayOf(at, zone);
    let count = 0;
    for (const touch of touches) {
      if (touch <= at && localDayOf(touch, zone) === day) count += 1;
    }
    return count;
  };
  return {
    allows: (at) => countOnDayOf(at) < most,
    nextBoundary: (at) => {
      const nextTouch = touches[countUpTo(touches, at)] ?? Number.POSITIVE_INFINITY;
      return Math.min(nextTouch, localDayBoundary(at, zone));
    },
  };
}

/** How many touches lie at or before the instant; by bisection, as a history may be long. */
function countUpTo(touches: readonly EpochMs[], at: EpochMs): number {
  let low = 0;
  let high = touches.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const touch = touches[middle];
    if (touch !== undefined && touch <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
