import type { Context } from "../contract/context";
import type { Instant, Order } from "../contract/order";
import type { Channel } from "../contract/vocabulary";

/** An order of the past with what is known of its payment. */
export interface RecordedOrder {
  /** As it was when it was placed; `status` is left to the simulation. */
  readonly order: Order;
  /** Absent: never paid. */
  readonly paidAt?: Instant | undefined;
}

/** What holds all the time; history and other orders follow from the simulation itself. */
export type SimulationContext = Pick<Context, "shop" | "promotion" | "calendar">;

export interface SimulationOptions {
  /** How often the shop looks at its new unpaid orders; absent means 10 minutes. */
  readonly stepMinutes?: number | undefined;
}

/** What a policy would have done. Every order is counted once: in one of the groups from `paidUnseen` to `notReminded`. */
export interface SimulationResult {
  readonly policy: { readonly id: string; readonly version: string; readonly digest: string };
  readonly orders: number;
  /** Orders that could not be read; they are counted nowhere else. */
  readonly invalid: number;
  /** Paid before a sweep had planned a reminder. */
  readonly paidUnseen: number;
  /** Paid by themselves between the plan and its `sendAt`: a host that does not look once more would have sent in vain. */
  readonly paidBeforeReminder: number;
  /** Reminded, and paid after it as they did without: as far as the record tells, these touches were wasted. */
  readonly remindedThenPaid: number;
  /** Reminded, and never paid: those whom reminders can win. */
  readonly remindedNeverPaid: number;
  /** Never paid and never reminded, by what stood in the way: `notRemindedBecause` adds up to it. */
  readonly notReminded: number;
  readonly notRemindedBecause: readonly { readonly why: string; readonly rule: string; readonly orders: number }[];
  /** Of these: closed, or about to close, before any allowed instant. */
  readonly tooLate: number;
  readonly touches: number;
  readonly cost: number;
  readonly byChannel: { readonly [channel in Channel]?: number };
  /** By the buyer's local hour, `"00:00"` to `"23:00"`. */
  readonly byHour: { readonly [hour: string]: number };
  /** Calls that would have been needed, by clock hour, busiest first. */
  readonly callsByHour: readonly { readonly hour: string; readonly calls: number }[];
}

export interface Simulation {
  /** One result per policy, in their order. */
  readonly results: readonly SimulationResult[];
  /** What no replay of the past can tell. */
  readonly cannotMeasure: readonly string[];
}
