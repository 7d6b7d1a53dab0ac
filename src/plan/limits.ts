import type { EpochMs } from "../time/instant";

/** What the other orders of a batch leave to one order. */
export interface Limits {
  /** CHA-08: the calls of the hour are given to others; from this instant on there are new ones. */
  readonly callsFrom?: EpochMs | undefined;
}

export const NO_LIMITS: Limits = {};
