import type { Instant } from "./order";
import type { Touch } from "./touch";
import type { OfferKind, OrderStatus } from "./vocabulary";

/** Days and clock times: `{ days: "workdays", spans: ["09:00-12:00", "14:00-18:00"] }`. */
export interface Hours {
  /** `"workdays"` by the calendar, `"non-holidays"` (weekends count too), `"all"`, or ISO weekdays (Monday = 1). */
  readonly days: "workdays" | "non-holidays" | "all" | readonly number[];
  /** Clock times such as `"09:00-12:00"`, half-open; a span may cross midnight and belongs to the day it began. */
  readonly spans: readonly string[];
  /** A span takes no more sends once fewer minutes of it are left, 1 to 1440. Absent: up to its end. */
  readonly minutesLeft?: number | undefined;
}

/** Which days are worked; all dates `"YYYY-MM-DD"`, ends included (TIM-05). */
export interface Calendar {
  /** Public holidays that are not worked, as dates `"YYYY-MM-DD"` (TIM-05). */
  readonly holidays: readonly string[];
  /** Weekend days that are worked by decree (调休), as dates `"YYYY-MM-DD"` (TIM-05). Absent: none. */
  readonly workdays?: readonly string[] | undefined;
  /**
   * First and last date that the lists speak of; a day outside is a plain weekday or weekend, with the warning
   * `calendar-not-covered`.
   */
  readonly coverage: {
    /** The first date, `"YYYY-MM-DD"`. */
    readonly from: string;
    /** The last date, `"YYYY-MM-DD"`. */
    readonly to: string;
  };
  /** ISO weekdays that rest (Monday = 1). Absent: Saturday and Sunday. */
  readonly weekend?: readonly number[] | undefined;
}

/** A concession that the shop has released (SCR-10). */
export interface Offer {
  /** The host's id of the offer, 1 to 200 characters. */
  readonly id: string;
  /** What is given (SCR-19). */
  readonly kind: OfferKind;
  /** The words that a text uses for it, for example `"一双棉袜"`. */
  readonly label: string;
  /** Minor units of the shop's currency; must lie within the order's margin (SCR-10). Absent: nothing. */
  readonly cost?: number | undefined;
  /** When it lapses. Absent: it does not. */
  readonly endsAt?: Instant | undefined;
}

/** What the shop is and has. */
export interface Shop {
  /** The name under which it speaks. */
  readonly name: string;
  /** IANA name of the zone that its clock follows, for example `"Asia/Shanghai"`. */
  readonly timeZone: string;
  /** ISO 4217 code of the currency that it counts in. Absent: the order's. */
  readonly currency?: string | undefined;
  /**
   * Average amount of an order in minor units of the shop's currency, by which large is judged (SEL-04). Absent: by
   * `params/largeAmount`, with a warning.
   */
  readonly averageOrder?: number | undefined;
  /** SMS signature without brackets (SCR-14). Absent: the shop's name. */
  readonly signature?: string | undefined;
  /** What texts may promise. Absent: none of it. */
  readonly services?:
    | {
        /** The buyer can pay on delivery (SCR-15). Absent: no. */
        readonly cashOnDelivery?: boolean | undefined;
        /** A friend can pay (SCR-15). Absent: no. */
        readonly friendPay?: boolean | undefined;
        /** The buyer can pay by instalments (SCR-15). Absent: no. */
        readonly instalments?: boolean | undefined;
        /** A company can pay by transfer. Absent: no. */
        readonly corporateTransfer?: boolean | undefined;
        /** Days within which goods are taken back, a whole number. Absent: returns are not named. */
        readonly returnsDays?: number | undefined;
        /** Return postage is insured. Absent: no. */
        readonly freightInsurance?: boolean | undefined;
      }
    | undefined;
  /** Concessions that the shop has released; a buyer gets one (SCR-10). Absent: nothing is offered. */
  readonly offers?: readonly Offer[] | undefined;
  /** When parcels leave (SCR-17). Absent: texts name neither dispatch nor arrival. */
  readonly dispatch?:
    | {
        /**
         * Clock time `"HH:MM"` in the shop's zone; paid before it on a working day, the order leaves the same day
         * (SCR-17).
         */
        readonly cutOff: string;
        /** Whole days on the road (SCR-17). Absent: no arrival day is named. */
        readonly transitDays?: number | undefined;
      }
    | undefined;
  /** When somebody answers, in the shop's zone (TIM-14). Absent: always. */
  readonly onDuty?: Hours | undefined;
  /** How many calls can be made; heeded by `planBatch` only (CHA-08). Absent: any number. */
  readonly calls?:
    | {
        /** Agents who call at the same time, a whole number. */
        readonly agents: number;
        /** Calls that one agent makes in an hour. */
        readonly perHour: number;
      }
    | undefined;
}

/** Another order of this or another buyer. */
export interface OtherOrder {
  /** The host's id of the order. */
  readonly id: string;
  /** Who placed it; orders of others are passed over. Absent: the buyer of the order that is planned. */
  readonly buyerId?: string | undefined;
  /** An unpaid one shares the reminder, a paid one may stand in for the order that is planned (SEL-08, SEL-12). */
  readonly status: OrderStatus;
  /** When it was placed; the oldest open order carries the reminder for all (SEL-08). */
  readonly placedAt: Instant;
  /** Whole minor units of the order's currency. */
  readonly amount: number;
  /** When it closes by itself; the earliest closing rules (SEL-08). Absent: it never does. */
  readonly closesAt?: Instant | undefined;
  /** What was ordered, by which copies are told from several orders (SEL-08). Absent: no copy. */
  readonly titles?: readonly string[] | undefined;
}

/** A promotion; instants are absolute. */
export interface Promotion {
  /** The name that texts use. */
  readonly name: string;
  /** When it begins, and its hours and gaps with it (TIM-09). */
  readonly startsAt: Instant;
  /** When it ends; after `startsAt` (TIM-09). */
  readonly endsAt: Instant;
  /**
   * The words for what the event gives; a text that uses them is marketing (SCR-12). Absent: it gives nothing to name.
   */
  readonly offer?: string | undefined;
  /** When the platform ranks its event page anew, inside the promotion (TIM-09b). Absent: no waves. */
  readonly rankingAt?: readonly Instant[] | undefined;
}

/** All that a decision needs besides the order and the policy. */
export interface Context {
  /** The instant of the decision; may lie before `placedAt` by at most 5 minutes. */
  readonly now: Instant;
  /** What the shop is and has. */
  readonly shop: Shop;
  /** Recorded touches of this and other buyers, found by `buyerId` (REC-01, TIM-10). Absent: no touch was made. */
  readonly history?: readonly Touch[] | undefined;
  /** The buyer's other orders (SEL-08, SEL-12). Absent: there are none. */
  readonly otherOrders?: readonly OtherOrder[] | undefined;
  /** A promotion that is running or to come (TIM-09). Absent: everyday. */
  readonly promotion?: Promotion | undefined;
  /** Holidays and worked weekends of the buyer's country (TIM-05). Absent: Saturdays and Sundays rest. */
  readonly calendar?: Calendar | undefined;
}
