import type { Context } from "../contract/context";
import type { IssueCode } from "../contract/error";
import type { Order } from "../contract/order";

export const FINDING_CODES = [
  "contradiction",
  "shadowed-rule",
  "redundant-rule",
  "switched-off",
  "out-of-scope",
  "overlap",
  "test-without-effect",
  "threshold-without-effect",
  "unused-script",
  "unused-moment",
  "unused-channel",
  "otherwise",
  "hours-never-open",
  "moment-after-closing",
  "analysis-too-large",
] as const;
export type FindingCode = (typeof FINDING_CODES)[number];

/** `error`: something can never work; `warning`: something does nothing; `info`: worth knowing. */
export type Severity = "error" | "warning" | "info";

/** An order that shows what is said, in a context that makes it so. */
export interface Witness {
  readonly order: Order;
  readonly context: Context;
}

/** One thing that the check has to say about a policy. */
export interface Finding {
  /** What was found; an `IssueCode` where the policy could not even be read. */
  readonly code: FindingCode | IssueCode;
  readonly severity: Severity;
  /** JSON pointer into the policy. */
  readonly pointer: string;
  readonly message: string;
  /** What to do about it. */
  readonly help?: string;
  /** JSON pointers of the rules that bring it about. */
  readonly culprits?: readonly string[];
  /** The combinations of facts it is about, in words; put into them when it is first read. */
  readonly region?: readonly string[];
  /** How much of what the stage is asked that is, from 0 to 1. */
  readonly share?: number;
  /** Confirmed by the planner, and looked for when it is first read; absent where no order can show it, or none was found. */
  readonly witness?: Witness | undefined;
}
