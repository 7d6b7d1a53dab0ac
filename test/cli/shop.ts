import type { Context, Order } from "cuifu";

export const order = {
  id: "A-1",
  placedAt: "2026-03-10T10:20:00+08:00",
  amount: 8_000,
  currency: "CNY",
  items: [{ title: "保温杯" }],
  buyer: { id: "B-1", name: "王敏", timeZone: "Asia/Shanghai", reach: { im: "service", phone: "service" } },
} as const satisfies Order;

export const context = {
  now: "2026-03-10T10:25:00+08:00",
  shop: { name: "暖物小店", timeZone: "Asia/Shanghai", averageOrder: 8_000 },
} as const satisfies Context;

export function ndjson(values: readonly unknown[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join("");
}
