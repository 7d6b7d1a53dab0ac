import { describe, expect, it } from "vitest";
import type { Touch } from "../../../src/contract/touch";
import {
  at,
  daysLater,
  INQUIRED,
  LARGE,
  later,
  planFor,
  type Situation,
  SMALL,
  sendFor,
  THURSDAY,
  touchOf,
  verdictOf,
  WEDNESDAY,
  wordsOf,
} from "../orders";

describe("SEL-15: after a whole unanswered series the buyer is left in peace for 20 days", () => {
  const lastTouch = at("18:00", "2026-02-20");
  const series = ["2026-02-18", "2026-02-19", "2026-02-20"].map((day, index) =>
    touchOf({ orderId: "A-0", at: at("18:00", day), attempt: index + 1, outcome: "no-answer" }),
  );
  const planOn = (placedAt: string, situation: Situation = {}) =>
    planFor({
      ...situation,
      order: { ...situation.order, placedAt },
      context: { history: series, ...situation.context },
    });

  it.each([
    [daysLater(lastTouch, 20, -1), "skip courtesy-stop"],
    [daysLater(lastTouch, 20), "send"],
  ])("an order placed at %s: %s", (placedAt, verdict) => {
    expect(verdictOf(planOn(placedAt))).toBe(verdict);
  });

  it("is not final: the plan is to be made again when the peace ends, if not before", () => {
    const placedAt = daysLater(lastTouch, 19);
    const plan = planOn(placedAt, { now: later(placedAt, 120) });
    expect(plan).toMatchObject({ final: false, recheckAt: daysLater(lastTouch, 20) });
  });

  const day5 = daysLater(lastTouch, 5);
  const touches = (changes: Partial<Touch>) =>
    series.map((touch, index) => (index === 1 ? { ...touch, ...changes } : touch));
  it.each([
    ["two of the three touches failed to go out", { history: touches({ outcome: "failed" }) }],
    ["the series was shorter", { history: series.slice(1) }],
    ["one of them was answered", { history: touches({ outcome: "will-pay" }) }],
    ["another buyer was written to", { history: series.map((touch) => ({ ...touch, buyerId: "B-2" })) }],
    [
      "an order placed since was paid",
      { otherOrders: [{ id: "A-3", status: "paid" as const, placedAt: daysLater(lastTouch, 1), amount: 1 }] },
    ],
    [
      "the very order of the series was paid in the end",
      { otherOrders: [{ id: "A-0", status: "paid" as const, placedAt: at("09:00", "2026-02-18"), amount: 1 }] },
    ],
  ])("there is no peace to keep when %s", (_, context) => {
    expect(verdictOf(planOn(day5, { context }))).toBe("send");
  });

  it("an order paid before the series ended changes nothing", () => {
    const otherOrders = [{ id: "A-3", status: "paid" as const, placedAt: daysLater(lastTouch, -1), amount: 1 }];
    expect(verdictOf(planOn(day5, { context: { history: series, otherOrders } }))).toBe("skip courtesy-stop");
  });

  it.each([
    ["a payment since", { buyer: { paidOrders: 1, lastPaidAt: daysLater(lastTouch, 1) } }, "send"],
    ["a payment before", { buyer: { paidOrders: 1, lastPaidAt: daysLater(lastTouch, -1) } }, "skip courtesy-stop"],
    [
      "a message of the buyer since",
      { order: { inquiry: { messages: [{ from: "buyer" as const, text: "在吗", at: daysLater(lastTouch, 1) }] } } },
      "send",
    ],
    [
      "a message of the agent since",
      { order: { inquiry: { messages: [{ from: "agent" as const, text: "在的", at: daysLater(lastTouch, 1) }] } } },
      "skip courtesy-stop",
    ],
  ])("%s: %s", (_, situation, verdict) => {
    expect(verdictOf(planOn(day5, situation))).toBe(verdict);
  });
});

describe("SEL-16: silent orders may be slips and pranks", () => {
  it.each([
    ["small and silent", { amount: SMALL, marginPercent: 100 }],
    ["small, silent and of an online buyer", { amount: SMALL }],
  ])("a %s one is never called about, even if nothing else is possible", (_, order) => {
    const plan = planFor({ order, buyer: { online: true, paidOrders: 9, reach: { phone: "service" } } });
    expect(verdictOf(plan)).toBe("skip no-channel");
  });

  it("a large silent one gets one call, which asks", () => {
    const plan = sendFor({ order: { amount: LARGE } });
    expect(plan).toMatchObject({ channel: "phone", script: { id: "call-ask", appeal: "question" } });
    expect(wordsOf(plan)).toContain("这一单是您想要的吗");
  });

  it("and no second one, not even two touches later", () => {
    const history = [
      touchOf({ at: at("10:30"), channel: "phone", outcome: "no-answer" }),
      touchOf({ at: at("10:30", WEDNESDAY), channel: "sms", attempt: 2 }),
    ];
    const plan = planFor({
      now: at("10:30", THURSDAY),
      order: { amount: LARGE },
      buyer: { reach: { phone: "service" } },
      context: { history },
    });
    expect(verdictOf(plan)).toBe("skip no-channel");
  });

  it("a known prank is worth no effort", () => {
    expect(planFor({ order: { reason: "not-serious" } })).toMatchObject({ why: "not-serious", final: false });
  });
});

describe("SEL-17: a method that takes a day by nature is not late after ten minutes", () => {
  it.each([
    ["boleto", at("10:20", WEDNESDAY)],
    ["bank-transfer", at("10:20", WEDNESDAY)],
    ["Bank Transfer", at("10:20", WEDNESDAY)],
    ["pay_at_store", at("10:20", WEDNESDAY)],
    ["alipay", at("10:30")],
    [undefined, at("10:30")],
  ])("%s: %s", (method, sendAt) => {
    expect(sendFor({ order: { payment: { method } } }).sendAt).toBe(sendAt);
  });
});

it.each([0, 3])(
  "SEL-18: without evidence the reason is unknown, whatever the kind of buyer (%i paid orders)",
  (paidOrders) => {
    expect(sendFor({ buyer: { paidOrders } }).classification.reason).toEqual({
      code: "unknown",
      kind: "unknown",
      evidence: "none",
    });
  },
);

it("SEL-18: the kind of buyer colours the script all the same", () => {
  const order = { inquiry: INQUIRED };
  expect(sendFor({ order }).script.appeal).toBe("delivery");
  expect(sendFor({ order, buyer: { paidOrders: 1 } }).script.appeal).toBe("relationship");
});
