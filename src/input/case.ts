import type { Context, OtherOrder, Promotion, Shop } from "../contract/context";
import type { Buyer, Inquiry, InquiryMessage, Order, PaymentError } from "../contract/order";
import type { Warning } from "../contract/plan";
import type { Touch } from "../contract/touch";
import type { WorkCalendar } from "../time/calendar";
import type { Hours as CompiledHours } from "../time/hours";
import type { EpochMs } from "../time/instant";
import type { MinuteOfDay } from "../time/local";
import type { Zone } from "../time/zone";

/** `T` with the named instants as epoch milliseconds. */
type WithInstants<T, K extends keyof T> = Omit<T, K> & {
  readonly [P in keyof Pick<T, K>]: undefined extends T[P] ? EpochMs | undefined : EpochMs;
};

export type CaseTouch = WithInstants<Touch, "at" | "promisedAt">;
export type CaseOtherOrder = WithInstants<OtherOrder, "placedAt" | "closesAt">;
export type CaseMessage = WithInstants<InquiryMessage, "at">;
export type CasePaymentError = WithInstants<PaymentError, "at">;
export type CaseBuyer = WithInstants<Buyer, "lastPaidAt">;
export interface CaseInquiry extends Omit<Inquiry, "messages"> {
  readonly messages?: readonly CaseMessage[] | undefined;
}
export interface CaseOrder
  extends Omit<
    WithInstants<Order, "placedAt" | "closesAt" | "payableFrom" | "promisedAt">,
    "buyer" | "inquiry" | "payment"
  > {
  readonly buyer: CaseBuyer;
  readonly inquiry?: CaseInquiry | undefined;
  readonly payment?:
    | { readonly method?: string | undefined; readonly errors?: readonly CasePaymentError[] | undefined }
    | undefined;
}

export type CaseOffer = WithInstants<NonNullable<Shop["offers"]>[number], "endsAt">;
export interface CaseShop extends Omit<Shop, "offers" | "onDuty" | "dispatch"> {
  readonly offers?: readonly CaseOffer[] | undefined;
  readonly onDuty?: CompiledHours | undefined;
  readonly dispatch?: { readonly cutOff: MinuteOfDay; readonly transitDays?: number | undefined } | undefined;
}
export type CasePromotion = Omit<WithInstants<Promotion, "startsAt" | "endsAt">, "rankingAt"> & {
  readonly rankingAt?: readonly EpochMs[] | undefined;
};

/** A context that passed the door: instants are numbers, calendar and duty hours are ready for use. */
export interface CaseContext
  extends Omit<Context, "now" | "shop" | "history" | "otherOrders" | "promotion" | "calendar"> {
  readonly now: EpochMs;
  readonly shop: CaseShop;
  readonly shopZone: Zone;
  readonly history: readonly CaseTouch[];
  readonly otherOrders: readonly CaseOtherOrder[];
  readonly promotion?: CasePromotion | undefined;
  readonly calendar: WorkCalendar;
}

/** One order in its context, checked: all that the rooms behind the door work on. */
export interface Case {
  readonly now: EpochMs;
  readonly order: CaseOrder;
  readonly shop: CaseShop;
  readonly promotion?: CasePromotion | undefined;
  readonly calendar: WorkCalendar;
  readonly buyerZone: Zone;
  readonly shopZone: Zone;
  /** Minor digits of the order's currency. */
  readonly currencyDigits: number;
  /** This buyer's touches on any order, one per plan id (the last wins), earliest first. */
  readonly touches: readonly CaseTouch[];
  /** This buyer's other orders, without the order itself. */
  readonly otherOrders: readonly CaseOtherOrder[];
  readonly warnings: readonly Warning[];
}
