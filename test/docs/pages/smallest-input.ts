import type { Context, Order } from "cuifu";

/** An order that can be reminded, without a field that may be left out. */
export const SMALLEST_ORDER = {
  id: "A-1001",
  placedAt: "2026-03-10T19:20:00+08:00",
  amount: 12_800,
  currency: "CNY",
  items: [{ title: "保温杯" }],
  buyer: { id: "B-7", reach: { im: "service" } },
} as const satisfies Order;

/** The context to it. */
export const SMALLEST_CONTEXT = {
  now: "2026-03-10T19:25:00+08:00",
  shop: { name: "暖物小店", timeZone: "Asia/Shanghai" },
} as const satisfies Context;
