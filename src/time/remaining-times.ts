import type { AllowedTimes } from "./allowed-times";
import { MINUTE_MS } from "./duration";
import { spanReach } from "./span-reach";

/** Allowed where `times` allows and at least `minutes` of its current span are left. */
export function withMinimumRemaining(times: AllowedTimes, minutes: number): AllowedTimes {
  const leastMs = minutes * MINUTE_MS;
  return {
    allows: (at) => times.allows(at) && spanReach(times, at, at + leastMs) - at >= leastMs,
    nextBoundary: (at) => {
      if (!times.allows(at)) return times.nextBoundary(at);
      const reach = spanReach(times, at, at + leastMs);
      if (reach - at < leastMs) return reach;
      // Exactly `minutes` before the end is still allowed, so the change comes with the next whole millisecond.
      return Math.min(reach, reach - leastMs + 1);
    },
  };
}
