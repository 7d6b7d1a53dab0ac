import type { Instant } from "./order";
import type { Channel, Outcome, ReasonCode } from "./vocabulary";

/** One contact with a buyer, as the host stores it (REC-01). Touches with one `planId` are one touch, the last wins. */
export interface Touch {
  readonly planId?: string | undefined;
  readonly orderId: string;
  readonly buyerId: string;
  readonly at: Instant;
  readonly channel: Channel;
  /** 1 for the first touch of the order. */
  readonly attempt: number;
  readonly script?: string | undefined;
  readonly variant?: string | undefined;
  /** The rule that decided, by stage. */
  readonly rules?: { readonly [stage: string]: string } | undefined;
  readonly segment?: string | undefined;
  /** Ids of all orders that the message was about; the touch counts for each. */
  readonly covers?: readonly string[] | undefined;
  /** The agent who made it. */
  readonly agent?: string | undefined;
  /** Absent means not known yet. */
  readonly outcome?: Outcome | undefined;
  /** When the buyer said they would pay. */
  readonly promisedAt?: Instant | undefined;
  readonly reason?: ReasonCode | undefined;
  /** Minor units of the shop's currency. */
  readonly cost?: number | undefined;
}
