import type { Hours } from "./context";
import type { Channel, MessageClass } from "./vocabulary";

/** What stands behind a limit: a law or regulator's rule, a provider's terms, or an industry's own code. */
export type RegionBasis = "law" | "provider" | "code";
/** How sure the limit is: read in the law or at its regulator, told by others, or known at second hand only. */
export type RegionConfidence = "high" | "medium" | "low";

/** When, and how often, the buyers of a country or a part of it may be contacted. It only takes away, never adds. */
export interface RegionLimit {
  readonly channels: readonly Channel[];
  /** Absent: messages of either class. */
  readonly category?: MessageClass | undefined;
  /** By the buyer's clock; allowed where any of them allows. Absent: at any time. */
  readonly hours?: readonly Hours[] | undefined;
  /** Nothing on a public holiday of the calendar in the context, whatever the weekday. */
  readonly closedOnHolidays?: boolean | undefined;
  /** At most so many touches on these channels in so many days, the send included; over all orders of the buyer. */
  readonly most?: { readonly touches: number; readonly days: number } | undefined;
  readonly basis: RegionBasis;
  readonly source: string;
  /** `"YYYY-MM-DD"`: when the limit was last compared with its source. */
  readonly asOf: string;
  readonly confidence: RegionConfidence;
}

/** By `"FR"`, or `"US-TX"` for a part of a country, whose limits come on top of the country's. */
export type Regions = { readonly [code: string]: readonly RegionLimit[] };
