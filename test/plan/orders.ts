import type { Context, Shop } from "../../src/contract/context";
import type { Buyer, Order } from "../../src/contract/order";
import type { Plan, SendPlan } from "../../src/contract/plan";
import type { Policy } from "../../src/contract/policy";
import type { Touch } from "../../src/contract/touch";
import { planReminder } from "../../src/plan/plan-reminder";
import { defaultPolicy } from "../../src/policy/default/default-policy";

/** The day on which everything happens unless a test says otherwise: a Tuesday without holidays around it. */
export const TUESDAY = "2026-03-10";
export const WEDNESDAY = "2026-03-11";
export const THURSDAY = "2026-03-12";
export const FRIDAY = "2026-03-13";
export const SATURDAY = "2026-03-14";
export const SUNDAY = "2026-03-15";
export const MONDAY_AFTER = "2026-03-16";

/** A clock time of the shop and its buyers, all in Shanghai. */
export function at(clock: string, day: string = TUESDAY): string {
  const seconds = clock.length === 5 ? ":00" : "";
  return `${day}T${clock}${seconds}+08:00`;
}

const MINUTE_MS = 60_000;

/** The instant so many minutes later, on the same clock; milliseconds are written only where there are some. */
export function later(instant: string, minutes: number, milliseconds = 0): string {
  const local = Date.parse(instant) + 480 * MINUTE_MS + minutes * MINUTE_MS + milliseconds;
  return new Date(local).toISOString().replace(".000Z", "Z").replace("Z", "+08:00");
}

export function daysLater(instant: string, days: number, milliseconds = 0): string {
  return later(instant, days * 1_440, milliseconds);
}

/** What differs from the ordinary case: a small, silent order of a new buyer who can be reached everywhere. */
export interface Situation {
  /** Absent: the instant of placing. */
  readonly now?: string | undefined;
  readonly order?: Partial<Omit<Order, "buyer">> | undefined;
  readonly buyer?: Partial<Buyer> | undefined;
  readonly shop?: Partial<Shop> | undefined;
  readonly context?: Partial<Omit<Context, "now" | "shop">> | undefined;
  readonly policy?: Policy | undefined;
}

export const EVERYWHERE: Buyer["reach"] = {
  note: "marketing",
  im: "marketing",
  push: "marketing",
  email: "marketing",
  sms: "marketing",
  phone: "marketing",
};

export const AVERAGE = 8_000;
export const LARGE = 26_300;
export const SMALL = 8_000;
export const INQUIRED = { agent: "小雨" } as const satisfies Order["inquiry"];

export function orderOf({ order, buyer }: Situation = {}): Order {
  return {
    id: "A-1",
    placedAt: at("10:20"),
    amount: SMALL,
    currency: "CNY",
    items: [{ title: "保温杯" }],
    ...order,
    buyer: { id: "B-1", name: "王敏", timeZone: "Asia/Shanghai", reach: EVERYWHERE, ...buyer },
  };
}

export function contextOf(situation: Situation = {}): Context {
  const { now, order, shop, context } = situation;
  return {
    now: now ?? order?.placedAt ?? at("10:20"),
    shop: { name: "暖物小店", timeZone: "Asia/Shanghai", averageOrder: AVERAGE, ...shop },
    ...context,
  };
}

/** A touch of the ordinary order that may have reached the buyer. */
export function touchOf(touch: Partial<Touch> & Pick<Touch, "at">): Touch {
  return { orderId: "A-1", buyerId: "B-1", channel: "im", attempt: 1, ...touch };
}

export function planFor(situation: Situation = {}): Plan {
  return planReminder(orderOf(situation), contextOf(situation), situation.policy ?? defaultPolicy);
}

/** The plan of a situation in which something is sent. */
export function sendFor(situation: Situation = {}): SendPlan {
  const plan = planFor(situation);
  if (plan.kind !== "send") throw new Error(`expected a send, received ${plan.kind} \`${plan.why}\``);
  return plan;
}

/** What is said, whether written or spoken. */
export function wordsOf(plan: SendPlan): string {
  if (plan.channel !== "phone") return plan.message.text;
  const { opening, purpose, question, closing } = plan.call;
  return [opening, purpose, question, closing].join("\n");
}

/** What became of an order that was not to be sent, for example `"hold agent-talking"`. */
export function verdictOf(plan: Plan): string {
  return plan.kind === "send" ? "send" : `${plan.kind} ${plan.why}`;
}
