import fc from "fast-check";
import type { Context } from "../../src/contract/context";
import type { Order } from "../../src/contract/order";
import type { Touch } from "../../src/contract/touch";
import { touchBefore } from "../plan/arbitraries";

/** Orders of a few buyers at one instant, so that they have something to do with each other. */
export interface Batch {
  readonly orders: readonly Order[];
  readonly context: Context;
}

const MINUTE_MS = 60_000;
const DAY_MINUTES = 1_440;
const BUYERS = ["b-1", "b-2", "b-3", "b-4"] as const;

const spell = (at: number) => new Date(at).toISOString();

/** Half of them on a working day in calling hours, where calls are wanted at once. */
const instant = fc.oneof(
  fc.constantFrom("2026-03-10T10:40:00+08:00", "2026-03-10T14:55:00+08:00").map((text) => Date.parse(text)),
  fc.integer({ min: 0, max: 6 * DAY_MINUTES }).map((minute) => Date.UTC(2026, 2, 9) + minute * MINUTE_MS),
);

function maybe<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.option(arbitrary, { nil: undefined });
}

function orderAt(now: number): fc.Arbitrary<Omit<Order, "id">> {
  const placedAt = fc
    .oneof({ weight: 4, arbitrary: fc.integer({ min: 0, max: 600 }) }, fc.integer({ min: 0, max: 14_000 }))
    .map((minutes) => now - minutes * MINUTE_MS);
  const buyer = fc.record({
    id: fc.constantFrom(...BUYERS),
    timeZone: fc.constant("Asia/Shanghai"),
    paidOrders: fc.constantFrom(0, 0, 3),
    online: maybe(fc.boolean()),
    reach: fc.constantFrom<Order["buyer"]["reach"]>(
      { im: "service", phone: "service" },
      { sms: "marketing", phone: "service" },
      { phone: "service" },
      { im: "service" },
    ),
  });
  return fc
    .record({
      status: fc.constantFrom<Order["status"]>(undefined, undefined, undefined, "unpaid", "paid", "closed"),
      placedAt,
      closesIn: maybe(fc.integer({ min: 1, max: 4_000 })),
      amount: fc.constantFrom(4_000, 4_200, 9_000, 26_300, 48_000, 90_000),
      currency: fc.constantFrom("CNY", "CNY", "CNY", "CNY", "USD"),
      marginPercent: maybe(fc.constantFrom(5, 12.5, 30)),
      items: fc.constantFrom([{ title: "保温杯" }], [{ title: "羊毛围巾" }]),
      buyer,
      inquiry: maybe(fc.constant({ agent: "小雨" })),
      payment: maybe(
        fc.constantFrom(
          { errors: [{ provider: "alipay", code: "TRADE_HAS_SUCCESS" }] },
          { errors: [{ provider: "alipay", code: "BUYER_BALANCE_NOT_ENOUGH" }] },
        ),
      ),
    })
    .map(({ closesIn, placedAt: at, ...order }) => ({
      ...order,
      placedAt: spell(at),
      ...(closesIn === undefined ? {} : { closesAt: spell(at + closesIn * MINUTE_MS) }),
    }));
}

function historyAt(now: number): fc.Arbitrary<readonly Touch[]> {
  const touch = fc
    .tuple(touchBefore(now, spell), fc.constantFrom(...BUYERS), fc.nat({ max: 8 }))
    .map(([one, buyerId, place]) => ({ ...one, buyerId, orderId: `o-${place}`, planId: undefined, covers: undefined }));
  return fc.array(touch, { maxLength: 4 });
}

export const batch: fc.Arbitrary<Batch> = instant.chain((now) =>
  fc
    .record({
      orders: fc.array(orderAt(now), { minLength: 1, maxLength: 8 }),
      history: historyAt(now),
      calls: maybe(fc.record({ agents: fc.constantFrom(0, 1, 1, 2), perHour: fc.constantFrom(1, 1.5, 2) })),
      promoted: fc.boolean(),
    })
    .map(({ orders, history, calls, promoted }) => ({
      orders: orders.map((order, place) => ({ id: `o-${place}`, ...order })),
      context: {
        now: spell(now),
        shop: { name: "暖物小店", timeZone: "Asia/Shanghai", currency: "CNY", averageOrder: 8_000, calls },
        history,
        promotion: promoted
          ? { name: "年中大促", startsAt: spell(now - 60 * MINUTE_MS), endsAt: spell(now + 2_000 * MINUTE_MS) }
          : undefined,
      },
    })),
);

/** Every buyer has one open, large order of this morning, and there are few agents. */
export const rush: fc.Arbitrary<Batch> = fc
  .tuple(batch, fc.constantFrom({ agents: 1, perHour: 1 }, { agents: 1, perHour: 2.5 }, { agents: 0, perHour: 6 }))
  .map(([{ orders, context }, calls]) => ({
    orders: orders.map((order, place) => ({
      ...order,
      status: undefined,
      payment: undefined,
      placedAt: context.now,
      closesAt: undefined,
      amount: Math.max(order.amount, 26_300),
      buyer: { ...order.buyer, id: `b-${place}`, online: undefined },
    })),
    context: { ...context, shop: { ...context.shop, calls } },
  }));
