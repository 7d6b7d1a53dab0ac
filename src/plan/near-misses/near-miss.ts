import type { Channel, Stage } from "../../contract/vocabulary";
import type { FactValue } from "../../policy/compile/dimensions";
import type { FailedTest } from "../../rules/trace-stage";

/** Whole numbers from one to another, both included. */
export interface NumberSpan {
  readonly from: number;
  readonly to: number;
}

/** A fact that cannot stay as it is when another changes. */
export interface FollowingFact {
  readonly fact: string;
  /** What it becomes over all the values that are told. */
  readonly becomes: readonly FactValue[];
}

/**
 * A rule that would have decided its stage, had one fact another value. Every other value of a fact is told at most once
 * a stage, so the values of two near misses never overlap there.
 */
export interface NearMiss extends FailedTest {
  readonly stage: Stage | "locked";
  /** Script stage only: the channel that was taken. */
  readonly channel?: Channel;
  readonly rule: string;
  readonly because: string;
  /** What the rule chooses, in words: a verdict, a moment, channels in order, a script. */
  readonly then: string;
  /** `expected` as data, lowest first: with each of these values, and no other, the rule decides; `null` is absent. */
  readonly values: readonly (FactValue | NumberSpan)[];
  /** Of numbers. */
  readonly unit?: string;
  /** Facts that hang together with this one and change with it; all others stay. */
  readonly along: readonly FollowingFact[];
}
