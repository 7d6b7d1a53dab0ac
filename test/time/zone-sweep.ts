import type { Zone } from "../../src/time/zone";
import { readWithIntl } from "./intl-clock";

const DAY_MS = 86_400_000;

export const SWEEP = { from: Date.UTC(2000, 0, 1), to: Date.UTC(2040, 11, 31) } as const;

/** Every zone that `Intl` lists, in its order. */
export const ALL_ZONES: readonly string[] = Intl.supportedValuesOf("timeZone");

export interface Sweep {
  readonly transitions: number;
  /** Instants at which the zone and `Intl` differ. */
  readonly differences: readonly number[];
}

/**
 * Follows every transition that `Intl` shows, found by looking at each day and then by halving the day to the
 * millisecond, and every one that the zone tells; both must show the same on both sides of all of them.
 */
export function sweepZone(zone: Zone): Sweep {
  const differences: number[] = [];
  let transitions = 0;
  const offsetAt = (at: number) => readWithIntl(at, zone.name).offsetMs;
  const compare = (at: number, offset: number) => {
    if (zone.offsetMsAt(at) !== offset) differences.push(at);
  };
  const look = (at: number) => compare(at, offsetAt(at));
  let known = offsetAt(SWEEP.from);
  for (let day = SWEEP.from; day < SWEEP.to; day += DAY_MS) {
    const next = offsetAt(day + DAY_MS);
    compare(day + DAY_MS, next);
    if (next !== known) {
      const change = firstChange(offsetAt, day, day + DAY_MS);
      look(change - 1);
      look(change);
      transitions += 1;
    }
    known = next;
  }
  for (let at: number = SWEEP.from; at < SWEEP.to; at = zone.segmentEndAt(at)) {
    look(at - 1);
    look(at);
  }
  return { transitions, differences };
}

function firstChange(offsetAt: (at: number) => number, before: number, after: number): number {
  let same = before;
  let changed = after;
  const offset = offsetAt(before);
  while (changed - same > 1) {
    const middle = Math.floor((same + changed) / 2);
    if (offsetAt(middle) === offset) same = middle;
    else changed = middle;
  }
  return changed;
}
