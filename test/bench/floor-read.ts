import type { Channel, Classification, Context, Economics, Order } from "../../src/index";
import { minuteOf } from "./floor-times";

/** What was read from an order. */
export interface Read {
  readonly now: number;
  readonly placedAt: number;
  readonly closesAt: number | undefined;
  readonly silent: boolean;
  readonly returning: boolean;
  readonly large: boolean;
  /** Percent × percent × minor units. */
  readonly gain: number | undefined;
  readonly chancePercent: number;
  readonly classification: Classification;
}
/** In minor units. */
export const COSTS: Readonly<Record<Channel, number>> = { note: 0, im: 0, push: 0, email: 0, sms: 5, phone: 300 };

export function readOrder(order: Order, context: Context): Read {
  const now = instant(context.now);
  const placedAt = instant(order.placedAt);
  const closesAt = order.closesAt === undefined ? undefined : instant(order.closesAt);
  const returning = (order.buyer.paidOrders ?? 0) > 0;
  const segment = returning ? (order.buyer.segment ?? "none") : "none";
  const large = order.amount >= 3 * (context.shop.averageOrder ?? 0);
  const silent = order.inquiry === undefined;
  const chancePercent = segment === "active" || segment === "loyal" ? 10 : 5;
  return {
    now,
    placedAt,
    closesAt,
    silent,
    returning,
    large,
    gain: order.marginPercent === undefined ? undefined : chancePercent * order.marginPercent * order.amount,
    chancePercent,
    classification: {
      customer: returning ? "returning" : "new",
      segment,
      inquiry: silent ? "silent" : "inquired",
      amount: large ? "large" : "small",
      reason: { code: "unknown", kind: "unknown", evidence: "none" },
      intent: "unknown",
      daypart: daypartOf(minuteOf(placedAt)),
      season: "everyday",
    },
  };
}

function instant(value: string | Date): number {
  return typeof value === "string" ? Date.parse(value) : value.getTime();
}

function daypartOf(minute: number): Classification["daypart"] {
  if (minute < 360 || minute >= 1_320) return "night";
  if (minute < 720) return "morning";
  return minute < 1_020 ? "afternoon" : "evening";
}

export function economicsOf({ chancePercent }: Read, { amount, marginPercent }: Order, channel: Channel): Economics {
  const cost = COSTS[channel];
  if (marginPercent === undefined) return { chancePercent, amount, cost };
  const gain = Math.floor((chancePercent * marginPercent * amount) / 10_000) - cost;
  return { chancePercent, amount, marginPercent, gain, cost };
}
