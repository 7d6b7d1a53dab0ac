import type { EpochMs } from "../time/instant";

/**
 * `now` as the facts ask it. Every instant that a fact compares with `now` and that still lies ahead is kept, so the
 * horizon before which no fact changes by time alone follows from the questions themselves.
 */
export interface Clock {
  readonly now: EpochMs;
  /** Has this instant come? */
  reached(instant: EpochMs): boolean;
  /** The same for a fact that nothing but rules reads: whether its change matters is for the rules to say. */
  passed(instant: EpochMs): boolean;
  /** The earliest instant asked about by `reached` that lies ahead; Infinity without one. */
  horizon(): EpochMs;
  /** The instants asked about by `passed` that lie ahead, earliest first. */
  edges(): readonly EpochMs[];
}

const NO_EDGES: readonly EpochMs[] = [];

export function clockAt(now: EpochMs): Clock {
  let next = Number.POSITIVE_INFINITY;
  let edges: EpochMs[] | undefined;
  return {
    now,
    reached: (instant) => {
      if (instant <= now) return true;
      if (instant < next) next = instant;
      return false;
    },
    passed: (instant) => {
      if (instant <= now) return true;
      if (edges === undefined) edges = [instant];
      else edges.push(instant);
      return false;
    },
    horizon: () => next,
    edges: () => edges?.sort((one, other) => one - other) ?? NO_EDGES,
  };
}
