import type { Order, Outcome, Shop } from "cuifu";

/** What a buyer does some minutes after a touch. */
export interface Answer {
  readonly afterMinutes: number;
  readonly outcome: Outcome;
  readonly promisedAt?: string;
}

export const START = Date.parse("2026-03-11T10:00:00+08:00");
export const END = Date.parse("2026-03-14T00:00:00+08:00");
export const SHOP: Shop = { name: "禾木家居", timeZone: "Asia/Shanghai", currency: "CNY", averageOrder: 18_000 };

const ZONE = { timeZone: "Asia/Shanghai", locale: "zh-CN", country: "CN" } as const;

export const ORDERS: readonly Order[] = [
  {
    id: "HM-41",
    placedAt: "2026-03-11T09:52:00+08:00",
    amount: 15_900,
    currency: "CNY",
    items: [{ title: "儿童雨衣 恐龙款" }],
    buyer: { id: "sunyue", name: "孙悦", ...ZONE, reach: { im: "service", sms: "service" } },
  },
  {
    id: "HM-42",
    placedAt: "2026-03-11T09:40:00+08:00",
    amount: 76_000,
    currency: "CNY",
    marginPercent: 40,
    items: [{ title: "真皮单人沙发椅" }],
    buyer: { id: "hejing", name: "何静", ...ZONE, paidOrders: 2, reach: { im: "service", phone: "service" } },
    inquiry: { agent: "阿秋" },
  },
  {
    id: "HM-43",
    placedAt: "2026-03-11T08:15:00+08:00",
    amount: 19_900,
    currency: "CNY",
    items: [{ title: "藤编脏衣篮" }],
    buyer: { id: "wujia", name: "吴佳", ...ZONE, reach: { im: "service" } },
  },
  {
    id: "HM-44",
    placedAt: "2026-03-11T09:30:00+08:00",
    closesAt: "2026-03-13T09:30:00+08:00",
    amount: 6_900,
    currency: "CNY",
    items: [{ title: "折叠收纳箱 大号" }],
    buyer: { id: "guoqiang", name: "郭强", ...ZONE, reach: { im: "service", sms: "service", push: "service" } },
  },
];

/** By order: the answer to the first touch, to the second, and so on. No answer is an answer, too. */
export const ANSWERS: { readonly [orderId: string]: readonly Answer[] } = {
  "HM-41": [{ afterMinutes: 6, outcome: "will-pay", promisedAt: "2026-03-11T17:00:00+08:00" }],
  "HM-42": [
    { afterMinutes: 1, outcome: "no-answer" },
    { afterMinutes: 25, outcome: "paid" },
  ],
  "HM-43": [{ afterMinutes: 12, outcome: "declined" }],
  "HM-44": [
    { afterMinutes: 1, outcome: "delivered" },
    { afterMinutes: 1, outcome: "delivered" },
    { afterMinutes: 1, outcome: "delivered" },
  ],
};
