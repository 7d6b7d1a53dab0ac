import type { PlanExpectation } from "../../contract/policy-tests";
import type { HoldWhy, SkipWhy } from "../../contract/vocabulary";

/** What a plan that sends must show; only what is named is looked at. */
export type SendExpectation = Omit<PlanExpectation, "kind" | "why" | "final" | "until">;

type Unsent = Pick<PlanExpectation, "rules" | "classification" | "recheckAt" | "warnings">;

/** What a plan that holds must show. */
export interface HoldExpectation extends Unsent {
  readonly why?: HoldWhy | undefined;
  readonly until?: string | undefined;
}

/** What a plan that skips must show. */
export interface SkipExpectation extends Unsent {
  readonly why?: SkipWhy | undefined;
  readonly final?: boolean | undefined;
  readonly passedOver?: PlanExpectation["passedOver"];
}

/** What a matcher says: vitest and its kin take it as it is. */
export interface Verdict {
  readonly pass: boolean;
  readonly message: () => string;
  readonly actual?: unknown;
  readonly expected?: unknown;
}
