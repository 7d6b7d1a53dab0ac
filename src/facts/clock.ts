import type { EpochMs } from "../time/instant";

/**
 * `now` as the facts ask it. Every instant that a fact compares with `now` and that still lies ahead is kept, so the
 * horizon before which no fact changes by time alone follows from the questions themselves.
 */
export interface Clock {
  readonly now: EpochMs;
  /** Has this instant come? */
  reached(instant: EpochMs): boolean;
  /** The earliest instant asked about that lies ahead; Infinity without one. */
  horizon(): EpochMs;
}

export function clockAt(now: EpochMs): Clock {
  let next = Number.POSITIVE_INFINITY;
  return {
    now,
    reached: (instant) => {
      if (instant <= now) return true;
      if (instant < next) next = instant;
      return false;
    },
    horizon: () => next,
  };
}
