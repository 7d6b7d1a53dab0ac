import type { Channel, MessageClass, OrderStatus, ReasonCode, Rhythm, Segment, Unavailable } from "./vocabulary";

/**
 * A point in time: ISO 8601 text with `Z` or an offset, or a `Date`.
 *
 * *Gotchas*: text without an offset is an error, since it means another instant on every host.
 */
export type Instant = string | Date;

/** One line of an order. */
export interface OrderItem {
  /** What the buyer reads; cleaned and shortened before it enters a text. */
  readonly title: string;
  /** Pieces ordered, a whole number from 1 on. Absent: 1. */
  readonly quantity?: number | undefined;
  /** Pieces left of the variant ordered, a whole number (SCR-11, SCR-26). Absent: no text speaks of scarcity. */
  readonly stock?: number | undefined;
  /** What speaks for the goods, the best first (SCR-08). Absent: texts do without. */
  readonly sellingPoints?: readonly string[] | undefined;
  /**
   * The shop's kind of goods, to which the policy's `categories` give the name that rules test (TIM-15). Absent:
   * `other`.
   */
  readonly category?: string | undefined;
  /** Medical, intimate or a surprise, so never named in SMS, push or calls (SCR-27). Absent: no. */
  readonly discreet?: boolean | undefined;
}

/** Who ordered, and how they may be reached. */
export interface Buyer {
  /** The host's id of the buyer, by which touches and other orders are found. */
  readonly id: string;
  /** As the buyer wants to be addressed; a masked nick (`王**`) counts as unknown. Absent: greeted without a name. */
  readonly name?: string | undefined;
  /** IANA name of the zone that the buyer's clock follows. Absent: the shop's, with a warning. */
  readonly timeZone?: string | undefined;
  /** BCP 47 tag of the language of the texts, for example `"zh-CN"` or `"en"`. Absent: the policy's `locale`. */
  readonly locale?: string | undefined;
  /**
   * ISO 3166 code, `"CN"`, or with a subdivision, `"US-TX"`, for the hours of a region and the form of an SMS. Absent:
   * no region narrows the hours.
   */
  readonly country?: string | undefined;
  /** Paid orders in this shop before this one, a whole number (SEL-02). Absent: 0, a new customer. */
  readonly paidOrders?: number | undefined;
  /**
   * When the buyer last paid an order in this shop (SEL-07, SEL-15). Absent: not known, so no segment is read from it.
   */
  readonly lastPaidAt?: Instant | undefined;
  /**
   * What the shop's own analysis says of a returning buyer (SEL-07). Absent: read from `paidOrders` and `lastPaidAt`.
   */
  readonly segment?: Segment | undefined;
  /** The buyer's day; a channel may keep hours of its own for office workers (TIM-06). Absent: everyday hours. */
  readonly rhythm?: Rhythm | undefined;
  /** Whether the buyer is on IM at `now` (CHA-07). Absent: not known, and IM may be used. */
  readonly online?: boolean | undefined;
  /** The buyer wants no reminders at all; never read from messages, so the host sets it (CHA-09). Absent: no. */
  readonly optedOut?: boolean | undefined;
  /**
   * Consent for each channel; `"marketing"` includes `"service"`, and a channel that is left out cannot be used
   * (CHA-09).
   */
  readonly reach: { readonly [channel in Channel]?: MessageClass | undefined };
}

/** One message of the conversation about the order. */
export interface InquiryMessage {
  /** Who wrote it. */
  readonly from: "buyer" | "agent";
  /** What was written; reasons, intent and promises are read from the buyer's words (SEL-05, SEL-06, TIM-08). */
  readonly text: string;
  /** When it was written. Absent: messages count in the order of the list. */
  readonly at?: Instant | undefined;
}

/** The conversation with an agent; left out, the order is a silent one (SEL-03). */
export interface Inquiry {
  /** The name of the agent who took the order, and reminds (SEL-10). Absent: the shop speaks in its own name. */
  readonly agent?: string | undefined;
  /** An agent is talking with the buyer now (SEL-14). Absent: no. */
  readonly open?: boolean | undefined;
  /** The ball is with the shop: an unanswered question, a promised change (SEL-14). Absent: no. */
  readonly awaitingShop?: boolean | undefined;
  /** What was said, oldest first unless all carry `at`. Absent: nothing is read from the conversation. */
  readonly messages?: readonly InquiryMessage[] | undefined;
}

/** A failed attempt to pay. */
export interface PaymentError {
  /**
   * Whose code it is, for example `"alipay"`, `"wechatpay"` or `"stripe"`; the policy's `reasons/paymentErrors` list
   * them (SEL-05, SEL-13).
   */
  readonly provider: string;
  /** The provider's own code; one that the policy does not list gives a warning (SEL-05, SEL-13). */
  readonly code: string;
  /** When it came. Absent: errors count in the order of the list; only the newest is read. */
  readonly at?: Instant | undefined;
}

/** An order as the shop's backend knows it. */
export interface Order {
  /** The host's id of the order, 1 to 200 characters. */
  readonly id: string;
  /** What the host says of the order (SEL-01). Absent: `unpaid`. */
  readonly status?: OrderStatus | undefined;
  /** When it was placed. */
  readonly placedAt: Instant;
  /**
   * When the shop or platform closes the order by itself; after `placedAt` (TIM-11). Absent: it never closes by itself.
   */
  readonly closesAt?: Instant | undefined;
  /** When the balance of a deposit order can be paid from (SEL-20). Absent: no deposit order. */
  readonly payableFrom?: Instant | undefined;
  /** What is to be paid, in whole minor units of `currency` (fen, cents), 0 or more. */
  readonly amount: number;
  /** ISO 4217 code, for example `"CNY"`. */
  readonly currency: string;
  /**
   * What the shop keeps of `amount`, in percent from 0 to 100 (CHA-06, SCR-10). Absent: not known, which blocks
   * nothing.
   */
  readonly marginPercent?: number | undefined;
  /** What was ordered, at least one line. */
  readonly items: readonly OrderItem[];
  /** Where to pay: https, on the platform's domain; never cut or shortened (SCR-16). Absent: texts carry no link. */
  readonly payUrl?: string | undefined;
  /** Who ordered. */
  readonly buyer: Buyer;
  /** The conversation about the order (SEL-03). Absent: a silent order. */
  readonly inquiry?: Inquiry | undefined;
  /** What is known of the payment. Absent: nothing. */
  readonly payment?:
    | {
        /**
         * The method chosen; some are slow by nature, as the policy's `paymentMethods` say (SEL-17). Absent: at once.
         */
        readonly method?: string | undefined;
        /** Failed attempts to pay, the newest of which counts (SEL-05, SEL-13). Absent: none. */
        readonly errors?: readonly PaymentError[] | undefined;
      }
    | undefined;
  /** An open dispute, refund or complaint (SEL-19). Absent: no. */
  readonly dispute?: boolean | undefined;
  /** What happened to the goods since the order (SEL-19). Absent: nothing. */
  readonly unavailable?: Unavailable | undefined;
  /** Why the buyer has not paid, where the host knows; wins over evidence (SEL-05). Absent: read from evidence. */
  readonly reason?: ReasonCode | undefined;
  /** How firmly the buyer wants to buy, where the host knows (SEL-06). Absent: read from the conversation. */
  readonly intent?: "strong" | "weak" | undefined;
  /**
   * When the buyer will pay, can top up, or the bank's maintenance ends (TIM-08). Absent: read from touches and
   * messages.
   */
  readonly promisedAt?: Instant | undefined;
  /** Values of facts that the policy declares under `attributes`. Absent: not known, as is any that is left out. */
  readonly attributes?: { readonly [name: string]: string | number | boolean } | undefined;
}
