import { planReminder } from "cuifu";

const order = {
  id: "A-1001",
  placedAt: "2026-03-10T19:20:00+08:00",
  amount: 12_800, // ¥128.00, in fen
  currency: "CNY",
  items: [{ title: "保温杯" }],
  buyer: { id: "B-7", name: "王敏", timeZone: "Asia/Shanghai", reach: { im: "service" } },
} as const;
const context = {
  now: "2026-03-10T19:25:00+08:00",
  shop: { name: "暖物小店", timeZone: "Asia/Shanghai", averageOrder: 9_000 },
};

console.log(JSON.stringify(planReminder(order, context), undefined, 2));
