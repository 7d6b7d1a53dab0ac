import type { Instant } from "./order";
import type { Touch } from "./touch";
import type { OfferKind, OrderStatus } from "./vocabulary";

/** Days and clock times: `{ days: "workdays", spans: ["09:00-12:00", "14:00-18:00"] }`. */
export interface Hours {
  /** `"workdays"` by the calendar, `"non-holidays"` (weekends count too), `"all"`, or ISO weekdays (Monday = 1). */
  readonly days: "workdays" | "non-holidays" | "all" | readonly number[];
  /** Half-open; a span may cross midnight and belongs to the day it began. */
  readonly spans: readonly string[];
  /** A span takes no more sends once fewer minutes of it are left; absent: up to its end. */
  readonly minutesLeft?: number | undefined;
}

/** Which days are worked; all dates `"YYYY-MM-DD"`, ends included (TIM-05). */
export interface Calendar {
  readonly holidays: readonly string[];
  /** Weekend days that are worked by decree (调休). */
  readonly workdays?: readonly string[] | undefined;
  /** A day outside is treated as a plain weekday or weekend, with the warning `calendar-not-covered`. */
  readonly coverage: { readonly from: string; readonly to: string };
  /** ISO weekdays, absent means Saturday and Sunday. */
  readonly weekend?: readonly number[] | undefined;
}

/** A concession that the shop has released (SCR-10). */
export interface Offer {
  readonly id: string;
  readonly kind: OfferKind;
  /** The words that a text uses for it, for example `"一双棉袜"`. */
  readonly label: string;
  /** Minor units of the shop's currency; must lie within the order's margin. */
  readonly cost?: number | undefined;
  readonly endsAt?: Instant | undefined;
}

/** What the shop is and has. */
export interface Shop {
  readonly name: string;
  /** IANA name. */
  readonly timeZone: string;
  /** ISO 4217; absent means the order's. */
  readonly currency?: string | undefined;
  /** Minor units of the shop's currency (SEL-04). */
  readonly averageOrder?: number | undefined;
  /** SMS signature without brackets; absent means the shop's name. */
  readonly signature?: string | undefined;
  readonly services?:
    | {
        readonly cashOnDelivery?: boolean | undefined;
        readonly friendPay?: boolean | undefined;
        readonly instalments?: boolean | undefined;
        readonly corporateTransfer?: boolean | undefined;
        readonly returnsDays?: number | undefined;
        readonly freightInsurance?: boolean | undefined;
      }
    | undefined;
  readonly offers?: readonly Offer[] | undefined;
  /** `cutOff` is a clock time in the shop's zone (SCR-17). */
  readonly dispatch?: { readonly cutOff: string; readonly transitDays?: number | undefined } | undefined;
  /** When somebody answers, in the shop's zone (TIM-14). */
  readonly onDuty?: Hours | undefined;
  readonly calls?: { readonly agents: number; readonly perHour: number } | undefined;
}

/** Another order of this or another buyer. */
export interface OtherOrder {
  readonly id: string;
  /** Absent means the buyer of the order that is planned. */
  readonly buyerId?: string | undefined;
  readonly status: OrderStatus;
  readonly placedAt: Instant;
  readonly amount: number;
  readonly closesAt?: Instant | undefined;
  readonly titles?: readonly string[] | undefined;
}

/** A promotion; instants are absolute. */
export interface Promotion {
  readonly name: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  /** The words for what the event gives; a text that uses them is marketing. */
  readonly offer?: string | undefined;
  /** When the platform ranks its event page anew (TIM-09b). */
  readonly rankingAt?: readonly Instant[] | undefined;
}

/** All that a decision needs besides the order and the policy. */
export interface Context {
  /** The instant of the decision; may lie before `placedAt` by at most 5 minutes. */
  readonly now: Instant;
  readonly shop: Shop;
  /** Touches of this and other buyers; filtered by `buyer.id`. */
  readonly history?: readonly Touch[] | undefined;
  readonly otherOrders?: readonly OtherOrder[] | undefined;
  readonly promotion?: Promotion | undefined;
  readonly calendar?: Calendar | undefined;
}
