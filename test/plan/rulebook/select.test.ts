import { describe, expect, it } from "vitest";
import { defaultPolicy } from "../../../src/policy/default/default-policy";
import { extendPolicy } from "../../../src/policy/extend-policy";
import { presets } from "../../../src/policy/presets/presets";
import { AVERAGE, at, daysLater, INQUIRED, LARGE, later, planFor, SMALL, sendFor, verdictOf, wordsOf } from "../orders";

describe("SEL-01: nobody is reminded before a first delay of ten minutes", () => {
  it.each([
    [0, 10],
    [9, 10],
    [10, 10],
    [11, 11],
  ])("planned %i minutes after the order, it goes out %i minutes after it", (plannedAfter, sentAfter) => {
    const placedAt = at("14:30");
    const plan = sendFor({ now: later(placedAt, plannedAfter), order: { placedAt } });
    expect(plan.sendAt).toBe(later(placedAt, sentAfter));
  });
});

it.each([
  [undefined, "new"],
  [0, "new"],
  [1, "returning"],
] as const)("SEL-02: a buyer with %s paid orders is %s", (paidOrders, customer) => {
  expect(sendFor({ buyer: { paidOrders } }).classification.customer).toBe(customer);
});

describe("SEL-03: inquired or silent, and the shop may limit its scope", () => {
  const inquiredOnly = extendPolicy(defaultPolicy, presets["inquired-only"]);
  const silentOnly = extendPolicy(defaultPolicy, presets["silent-only"]);

  it.each([
    ["a silent order", undefined, "silent"],
    ["an order with a conversation", INQUIRED, "inquired"],
    ["an order whose conversation left no message", { messages: [] }, "inquired"],
  ] as const)("%s", (_, inquiry, expected) => {
    expect(sendFor({ order: { inquiry } }).classification.inquiry).toBe(expected);
  });

  it.each([
    ["all orders: silent", defaultPolicy, undefined, "send"],
    ["all orders: inquired", defaultPolicy, INQUIRED, "send"],
    ["inquired only: silent", inquiredOnly, undefined, "skip out-of-scope"],
    ["inquired only: inquired", inquiredOnly, INQUIRED, "send"],
    ["silent only: silent", silentOnly, undefined, "send"],
    ["silent only: inquired", silentOnly, INQUIRED, "skip out-of-scope"],
  ] as const)("%s", (_, policy, inquiry, expected) => {
    expect(verdictOf(planFor({ policy, order: { inquiry } }))).toBe(expected);
  });
});

describe("SEL-04: large is relative to the shop", () => {
  it.each([
    [3 * AVERAGE - 1, "small"],
    [3 * AVERAGE, "large"],
  ])("of an average of ¥80, %i fen are %s", (amount, expected) => {
    expect(sendFor({ order: { amount } }).classification.amount).toBe(expected);
  });

  it.each([
    ["CNY", 49_999, "small"],
    ["CNY", 50_000, "large"],
    ["JPY", 499, "small"],
    ["JPY", 500, "large"],
    ["KWD", 499_999, "small"],
    ["KWD", 500_000, "large"],
  ])("without an average, %s %i minor units are %s, with a warning", (currency, amount, expected) => {
    const plan = sendFor({ order: { amount, currency }, shop: { averageOrder: undefined } });
    expect(plan.classification.amount).toBe(expected);
    expect(plan.warnings.map(({ code }) => code)).toContain("average-order-unknown");
  });

  it("an average that is known brings no warning", () => {
    expect(sendFor().warnings).toEqual([]);
  });

  it("in another currency than the shop's every order is small, with a warning", () => {
    const plan = sendFor({ order: { amount: 9_000_000, currency: "USD" }, shop: { currency: "CNY" } });
    expect(plan.classification.amount).toBe("small");
    expect(plan.warnings.map(({ code }) => code)).toContain("currency-mismatch");
  });
});

describe("SEL-07: the lifecycle of a returning customer", () => {
  const placedAt = at("10:20");
  it.each([
    [3, 90, 0, "loyal"],
    [3, 90, 1, "active"],
    [2, 1, 0, "active"],
    [1, 180, 0, "active"],
    [1, 180, 1, "dormant"],
    [9, 180, 1, "dormant"],
    [1, 365, 0, "dormant"],
    [1, 365, 1, "lost"],
  ])("%i paid orders, the last %i days and %i ms ago: %s", (paidOrders, days, ms, segment) => {
    const lastPaidAt = daysLater(placedAt, -days, -ms);
    expect(sendFor({ order: { placedAt }, buyer: { paidOrders, lastPaidAt } }).classification.segment).toBe(segment);
  });

  it("a new customer has none, and the shop's word about one is ignored with a warning", () => {
    const plan = sendFor({ buyer: { segment: "loyal" } });
    expect(plan.classification.segment).toBe("none");
    expect(plan.warnings.map(({ code }) => code)).toContain("segment-without-paid-order");
  });

  it("a returning one without a last payment has none", () => {
    expect(sendFor({ buyer: { paidOrders: 5 } }).classification.segment).toBe("none");
  });

  it("the shop's own analysis wins", () => {
    const buyer = { paidOrders: 5, lastPaidAt: daysLater(placedAt, -1), segment: "lost" as const };
    expect(sendFor({ order: { placedAt }, buyer }).classification.segment).toBe("lost");
  });

  it.each([
    ["loyal", "phone"],
    ["active", "phone"],
    ["dormant", "sms"],
    ["lost", "sms"],
  ] as const)("a small order that pays for a call: %s gets %s", (segment, channel) => {
    const plan = sendFor({
      order: { inquiry: INQUIRED, amount: SMALL, marginPercent: 90 },
      buyer: { paidOrders: 3, segment },
    });
    expect(plan.channel).toBe(channel);
  });
});

describe("SEL-09: on a promotion day the large orders are picked out for a call", () => {
  const promotion = { name: "年货节", startsAt: at("00:00"), endsAt: at("23:59") };
  it.each([
    [LARGE, "phone"],
    [SMALL, "sms"],
  ])("%i fen go by %s", (amount, channel) => {
    expect(sendFor({ order: { amount }, context: { promotion } }).channel).toBe(channel);
  });
});

describe("SEL-10: the agent who took the order does the reminding", () => {
  it("is named by the plan, and in the words", () => {
    const plan = sendFor({ order: { amount: LARGE, inquiry: INQUIRED } });
    expect(plan.assignee).toBe("小雨");
    expect(wordsOf(plan)).toContain("小雨");
  });

  it("nobody is named for a silent order", () => {
    expect(sendFor()).not.toHaveProperty("assignee");
  });
});
