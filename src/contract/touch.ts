import type { Instant } from "./order";
import type { Channel, Outcome, ReasonCode } from "./vocabulary";

/** One contact with a buyer, as the host stores it (REC-01). Touches with one `planId` are one touch, the last wins. */
export interface Touch {
  /** The `id` of the plan that was carried out. Absent: the touch stands for itself and is never replaced. */
  readonly planId?: string | undefined;
  /** The order that it was about. */
  readonly orderId: string;
  /** The buyer who was reached; touches of others are passed over. */
  readonly buyerId: string;
  /** When it was sent, or the call was made. */
  readonly at: Instant;
  /** Where the buyer was reached. */
  readonly channel: Channel;
  /** Its number among the touches of the order, a whole number from 1 on. */
  readonly attempt: number;
  /** Id of the script whose words were used (CHA-05, TIM-16). Absent: not known. */
  readonly script?: string | undefined;
  /** Name of the variant of the script, by which results are counted (REC-03). Absent: the script's own words. */
  readonly variant?: string | undefined;
  /** The rule that decided, by stage; results are counted by it (REC-03). Absent: counted for none. */
  readonly rules?: { readonly [stage: string]: string } | undefined;
  /** The buyer's segment at the time, by which results are counted (REC-03). Absent: counted for none. */
  readonly segment?: string | undefined;
  /** Ids of all orders that the message was about; the touch counts for each (SEL-08). Absent: `orderId` alone. */
  readonly covers?: readonly string[] | undefined;
  /** The agent who made it, by whom results are counted (REC-03). Absent: counted for none. */
  readonly agent?: string | undefined;
  /** What came of it (REC-02). Absent: not known yet. */
  readonly outcome?: Outcome | undefined;
  /** When the buyer said they would pay (TIM-08). Absent: no time was named. */
  readonly promisedAt?: Instant | undefined;
  /** Why the buyer has not paid, as they said in answer (SEL-05). Absent: not told. */
  readonly reason?: ReasonCode | undefined;
  /** What it cost, in minor units of the shop's currency (REC-03). Absent: nothing. */
  readonly cost?: number | undefined;
}
