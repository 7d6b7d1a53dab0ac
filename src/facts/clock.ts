import type { EpochMs } from "../time/instant";

const NO_EDGES: readonly EpochMs[] = [];

/**
 * `now` as the facts ask it. Every instant that a fact compares with `now` and that still lies ahead is kept, so the
 * horizon before which no fact changes by time alone follows from the questions themselves.
 */
export class Clock {
  private next = Number.POSITIVE_INFINITY;
  private ahead: EpochMs[] | undefined;

  constructor(readonly now: EpochMs) {}

  /** Has this instant come? */
  reached(instant: EpochMs): boolean {
    if (instant <= this.now) return true;
    if (instant < this.next) this.next = instant;
    return false;
  }

  /** The same for a fact that nothing but rules reads: whether its change matters is for the rules to say. */
  passed(instant: EpochMs): boolean {
    if (instant <= this.now) return true;
    if (this.ahead === undefined) this.ahead = [instant];
    else this.ahead.push(instant);
    return false;
  }

  /** The earliest instant asked about by `reached` that lies ahead; Infinity without one. */
  horizon(): EpochMs {
    return this.next;
  }

  /** The instants asked about by `passed` that lie ahead, earliest first. */
  edges(): readonly EpochMs[] {
    return this.ahead?.sort((one, other) => one - other) ?? NO_EDGES;
  }
}
