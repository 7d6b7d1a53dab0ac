import type { Condition } from "../../contract/policy-language";

/** Facts that never come together, because of how they are derived. */
export interface Constraint {
  /** `seasonAtSend` is the season at the instant of the send, `season` that at `now`. */
  readonly never: Condition;
  readonly because: string;
  /**
   * Holds only for the present value of a param. A rule that waits for a `switch` to be turned on is no mistake, and a
   * test that guards against another value of a `number` is none either.
   */
  readonly param?: { readonly name: string; readonly kind: "switch" | "number" };
}
