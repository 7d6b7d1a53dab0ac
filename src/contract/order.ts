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
  /** Pieces, a whole number from 1 on; absent means 1. */
  readonly quantity?: number | undefined;
  /** Pieces left of the variant ordered; only a figure backs a text about scarcity (SCR-11). */
  readonly stock?: number | undefined;
  /** What speaks for the goods, the best first (SCR-08). */
  readonly sellingPoints?: readonly string[] | undefined;
  /** The shop's kind of goods; the policy's `categories` give it a name that rules can test (TIM-15). */
  readonly category?: string | undefined;
  /** Medical, intimate, a surprise: never named in SMS, push or calls (SCR-27). */
  readonly discreet?: boolean | undefined;
}

/** Who ordered, and how they may be reached. */
export interface Buyer {
  readonly id: string;
  /** As the buyer wants to be addressed; a masked nick (`王**`) counts as unknown. */
  readonly name?: string | undefined;
  /** IANA name, for example `"Asia/Shanghai"`; absent: the shop's, with a warning. */
  readonly timeZone?: string | undefined;
  /** BCP 47, for example `"zh-CN"`. */
  readonly locale?: string | undefined;
  /** ISO 3166, `"CN"`, or with a subdivision, `"US-TX"`. */
  readonly country?: string | undefined;
  /** Paid orders in this shop before this one; absent means 0 (SEL-02). */
  readonly paidOrders?: number | undefined;
  readonly lastPaidAt?: Instant | undefined;
  /** What the shop's own analysis says; it wins over recency and frequency (SEL-07). */
  readonly segment?: Segment | undefined;
  readonly rhythm?: Rhythm | undefined;
  /** Presence on IM at `now`; absent means unknown (CHA-07). */
  readonly online?: boolean | undefined;
  readonly optedOut?: boolean | undefined;
  /** Consent per channel; `"marketing"` includes `"service"`; an absent channel cannot be used (CHA-09). */
  readonly reach: { readonly [channel in Channel]?: MessageClass | undefined };
}

/** One message of the conversation about the order. */
export interface InquiryMessage {
  readonly from: "buyer" | "agent";
  readonly text: string;
  readonly at?: Instant | undefined;
}

/** The conversation with an agent; absent means a silent order (SEL-03). */
export interface Inquiry {
  /** The agent who took the order (SEL-10). */
  readonly agent?: string | undefined;
  /** An agent is talking with the buyer now (SEL-14). */
  readonly open?: boolean | undefined;
  /** The ball is with the shop: an unanswered question, a promised change (SEL-14). */
  readonly awaitingShop?: boolean | undefined;
  /** Oldest first, unless all carry `at`. */
  readonly messages?: readonly InquiryMessage[] | undefined;
}

/** A failed attempt to pay. */
export interface PaymentError {
  /** For example `"alipay"`, `"wechatpay"`, `"stripe"`. */
  readonly provider: string;
  readonly code: string;
  readonly at?: Instant | undefined;
}

/** An order as the shop's backend knows it. */
export interface Order {
  readonly id: string;
  /** Absent means `"unpaid"`. */
  readonly status?: OrderStatus | undefined;
  readonly placedAt: Instant;
  /** When the shop or platform closes the order by itself; after `placedAt` (TIM-11). */
  readonly closesAt?: Instant | undefined;
  /** When the balance of a deposit order can be paid from (SEL-20). */
  readonly payableFrom?: Instant | undefined;
  /** Whole minor units of `currency` (fen, cents); may be 0. */
  readonly amount: number;
  /** ISO 4217, for example `"CNY"`. */
  readonly currency: string;
  /** 0 to 100; unknown blocks nothing (CHA-06). */
  readonly marginPercent?: number | undefined;
  /** At least one. */
  readonly items: readonly OrderItem[];
  /** https, on the platform's domain; never cut or shortened (SCR-16). */
  readonly payUrl?: string | undefined;
  readonly buyer: Buyer;
  readonly inquiry?: Inquiry | undefined;
  readonly payment?:
    | { readonly method?: string | undefined; readonly errors?: readonly PaymentError[] | undefined }
    | undefined;
  readonly dispute?: boolean | undefined;
  readonly unavailable?: Unavailable | undefined;
  /** What the host knows about why the buyer has not paid; wins over what is read from evidence (SEL-05). */
  readonly reason?: ReasonCode | undefined;
  readonly intent?: "strong" | "weak" | undefined;
  /** When the buyer will pay, can top up, or the bank's maintenance ends (TIM-08). */
  readonly promisedAt?: Instant | undefined;
  /** Values of facts that the policy declares under `attributes`. */
  readonly attributes?: { readonly [name: string]: string | number | boolean } | undefined;
}
