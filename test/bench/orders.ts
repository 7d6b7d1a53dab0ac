import type { Context, Order } from "../../src/index";

/** One order with the context that it is planned in. */
export interface BenchCase {
  readonly order: Order;
  readonly context: Context;
}

const SHOP: Context["shop"] = {
  name: "暖物小店",
  timeZone: "Asia/Shanghai",
  currency: "CNY",
  averageOrder: 8_000,
  signature: "暖物",
  dispatch: { cutOff: "16:00", transitDays: 2 },
};

/** A Tuesday: before noon, in the midday rest, in the afternoon, in the evening, at night. */
const CONTEXTS = [at("10:40"), at("12:50"), at("15:05"), at("20:30"), at("23:20")] as const;

const NAMES = ["王敏", "李思远", "陈静", "赵一鸣", "t_482910", undefined] as const;
const TITLES = ["保温杯", "羊毛围巾", "手冲咖啡壶套装", "儿童雨靴", "棉麻四件套"] as const;
const MINUTES_AGO = [2, 7, 15, 40, 75, 150, 260, 400] as const;
const SMALL = [2_900, 6_800, 12_800, 19_900] as const;
const LARGE = [26_300, 58_000, 128_000] as const;
const REACHES: readonly [Order["buyer"]["reach"], ...Order["buyer"]["reach"][]] = [
  { im: "service" },
  { sms: "service" },
  { im: "service", sms: "service", phone: "service" },
  { sms: "marketing", phone: "service" },
];

function at(clock: string) {
  return { now: `2026-03-10T${clock}:00+08:00`, shop: SHOP };
}

/** The same on every run: each property of an order is drawn by its own pace through its list. */
export function benchCases(count = 200): readonly BenchCase[] {
  return Array.from({ length: count }, (_, index) => benchCase(index));
}

function benchCase(index: number): BenchCase {
  const context = drawn(CONTEXTS, index, 1);
  const placedAt = Date.parse(context.now) - drawn(MINUTES_AGO, index, 3) * 60_000;
  const items = index % 11 === 4 ? [drawn(TITLES, index, 2), drawn(TITLES, index, 3)] : [drawn(TITLES, index, 1)];
  const name = drawn(NAMES, index, 7);
  return {
    context,
    order: {
      id: `ORDER-${10_000 + index}`,
      status: index % 29 === 5 ? "paid" : "unpaid",
      placedAt: new Date(placedAt).toISOString(),
      ...(index % 4 === 1
        ? { closesAt: new Date(placedAt + (index % 8 === 1 ? 24 : 72) * 3_600_000).toISOString() }
        : {}),
      amount: index % 3 === 2 ? drawn(LARGE, index, 5) : drawn(SMALL, index, 5),
      currency: "CNY",
      marginPercent: 20 + (index % 5) * 5,
      items: items.map((title) => ({ title, quantity: 1 })),
      ...(index % 5 === 3 ? { payUrl: `https://pay.example.cn/o/${10_000 + index}` } : {}),
      buyer: { id: `BUYER-${index % 170}`, ...(name === undefined ? {} : { name }), ...buyerOf(index) },
      ...inquiryOf(index),
    },
  };
}

function buyerOf(index: number): Pick<Order["buyer"], "timeZone" | "paidOrders" | "segment" | "online" | "reach"> {
  return {
    timeZone: "Asia/Shanghai",
    reach: drawn(REACHES, index, 3),
    ...(index % 5 < 2 ? { paidOrders: 2, segment: "active" as const } : {}),
    ...(index % 7 < 4 ? { online: index % 7 < 2 } : {}),
  };
}

function inquiryOf(index: number): Pick<Order, "inquiry"> {
  if (index % 13 === 6) return { inquiry: { agent: "小周", open: true } };
  return index % 2 === 0 ? { inquiry: { agent: "小周", open: false } } : {};
}

function drawn<Value>(list: readonly [Value, ...Value[]], index: number, pace: number): Value {
  return list[(Math.floor((index * pace) / 7) + index) % list.length] ?? list[0];
}
