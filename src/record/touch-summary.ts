import type { Instant } from "../contract/order";

/** Money that came in. */
export interface Payment {
  readonly orderId: string;
  readonly paidAt: Instant;
  /** Minor units of the shop's currency. */
  readonly amount: number;
}

/** A reminder that was held back so that its effect can be measured: a plan of kind `hold` with `why: "holdout"`. */
export interface HeldOut {
  readonly orderId: string;
  readonly buyerId: string;
  /** When the reminder would have gone out. */
  readonly at: Instant;
}

export interface SummaryOptions {
  /** All payments of the period; those of other orders are ignored. */
  readonly payments: readonly Payment[];
  readonly holdout?: readonly HeldOut[] | undefined;
  /** A payment so long after a touch still counts as following it. */
  readonly windowMinutes: number;
  /** IANA name, for the hours of the day; absent: each touch's hour is read as its `at` is written. */
  readonly timeZone?: string | undefined;
}

/** What the touches are told apart by. */
export type ResultDimension = "all" | "channel" | "script" | "variant" | "segment" | "rule" | "agent" | "hour";

/** One line of the summary: flat, so that it can be written as CSV as it stands. `null`: cannot be said. */
export interface ResultRow {
  readonly by: ResultDimension;
  readonly value: string;
  /** Touches that may have reached the buyer. */
  readonly touches: number;
  readonly failed: number;
  /** Touches with an outcome that is an answer. */
  readonly answered: number;
  /** Touches that a payment followed within the window, each payment counted for the last touch before it. */
  readonly paid: number;
  readonly paidRate: number | null;
  readonly paidRateLow: number | null;
  readonly paidRateHigh: number | null;
  /** Minor units. */
  readonly revenue: number;
  readonly cost: number;
  /** Revenue per unit of cost. */
  readonly returnOnCost: number | null;
}

export interface GroupResult {
  readonly buyers: number;
  readonly paid: number;
  readonly rate: number;
  readonly rateLow: number;
  readonly rateHigh: number;
}

/** What the reminders themselves achieved: reminded buyers against those who were held out (REC-04). */
export interface Uplift {
  readonly reminded: GroupResult;
  readonly heldOut: GroupResult;
  /** Share of buyers who paid because of reminders, with its interval; below 0 they did harm. */
  readonly uplift: number;
  readonly upliftLow: number;
  readonly upliftHigh: number;
}

export interface Caveat {
  readonly code: "no-holdout" | "small-groups" | "both-groups" | "cost-unknown";
  readonly message: string;
}

export interface TouchSummary {
  readonly rows: readonly ResultRow[];
  /** Absent without a holdout. */
  readonly uplift?: Uplift;
  readonly caveats: readonly Caveat[];
}
