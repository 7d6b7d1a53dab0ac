import type { Context } from "../../src/contract/context";
import type { Order } from "../../src/contract/order";

export const minimalOrder = {
  id: "A-1",
  placedAt: "2026-11-21T10:00:00+08:00",
  amount: 26_300,
  currency: "CNY",
  items: [{ title: "wool coat" }],
  buyer: { id: "b-1", reach: {} },
} as const satisfies Order;

export const fullOrder = {
  id: "A-2",
  status: "unpaid",
  placedAt: "2026-11-21T10:00:00+08:00",
  closesAt: "2026-11-22T10:00:00.5Z",
  payableFrom: "2026-11-21T12:00:00+08:00",
  amount: 0,
  currency: "JPY",
  marginPercent: 12.5,
  items: [
    {
      title: "羊毛大衣",
      quantity: 2,
      stock: 0,
      sellingPoints: ["warm", "light"],
      category: "women",
      discreet: false,
    },
  ],
  payUrl: "https://shop.example:8443/o/A-2?from=sms#pay",
  buyer: {
    id: "b-1",
    name: "李雷",
    timeZone: "Asia/Shanghai",
    locale: "zh-Hans-CN",
    country: "US-TX",
    paidOrders: 3,
    lastPaidAt: "2026-10-01T10:00:00-02:30",
    segment: "loyal",
    rhythm: "office",
    online: true,
    optedOut: false,
    reach: { note: "service", im: "marketing", push: "service", email: "service", sms: "marketing", phone: "service" },
  },
  inquiry: {
    agent: "小雨",
    open: false,
    awaitingShop: false,
    messages: [
      { from: "buyer", text: "在吗", at: "2026-11-21T09:50:00+08:00" },
      { from: "agent", text: "" },
    ],
  },
  payment: { method: "boleto", errors: [{ provider: "alipay", code: "ACQ.X", at: "2026-11-21T10:01:00+08:00" }] },
  dispute: false,
  unavailable: "repriced",
  reason: "hesitating",
  intent: "weak",
  promisedAt: "2026-11-21T20:00:00+08:00",
  attributes: { vip: true, level: 3, tier: "gold" },
} as const satisfies Order;

export const minimalContext = {
  now: "2026-11-21T11:00:00+08:00",
  shop: { name: "a small shop", timeZone: "Asia/Shanghai" },
} as const satisfies Context;

export const fullContext = {
  now: "2026-11-21T11:00:00+08:00",
  shop: {
    name: "a small shop",
    timeZone: "Asia/Shanghai",
    currency: "CNY",
    averageOrder: 8_000.5,
    signature: "shop",
    services: {
      cashOnDelivery: true,
      friendPay: true,
      instalments: false,
      corporateTransfer: false,
      returnsDays: 7,
      freightInsurance: true,
    },
    offers: [{ id: "o-1", kind: "gift", label: "a pair of socks", cost: 300, endsAt: "2026-11-30T00:00:00+08:00" }],
    dispatch: { cutOff: "17:00", transitDays: 2 },
    onDuty: { days: [1, 2, 3, 4, 5], spans: ["14:00-18:00", "09:00-12:00"] },
    calls: { agents: 2, perHour: 7.5 },
  },
  history: [
    {
      planId: "p-1",
      orderId: "A-1",
      buyerId: "b-1",
      at: "2026-11-20T10:00:00+08:00",
      channel: "im",
      attempt: 1,
      script: "address-check",
      variant: "a",
      rules: { select: "select.all" },
      segment: "none",
      covers: ["A-1"],
      outcome: "will-pay",
      promisedAt: "2026-11-21T20:00:00+08:00",
      reason: "insufficient-balance",
      cost: 4.5,
    },
  ],
  otherOrders: [
    {
      id: "A-0",
      buyerId: "b-1",
      status: "paid",
      placedAt: "2026-11-01T10:00:00+08:00",
      amount: 100,
      closesAt: "2026-11-02T10:00:00+08:00",
      titles: ["socks"],
    },
  ],
  promotion: {
    name: "11.11",
    startsAt: "2026-11-20T00:00:00+08:00",
    endsAt: "2026-11-22T00:00:00+08:00",
    offer: "50 off 300",
    rankingAt: ["2026-11-21T11:00:00+08:00", "2026-11-21T15:00:00+08:00"],
  },
  calendar: {
    holidays: ["2026-10-01"],
    workdays: ["2026-10-10"],
    coverage: { from: "2026-01-01", to: "2026-12-31" },
    weekend: [6, 7],
  },
} as const satisfies Context;
