import { describe, expect, it } from "vitest";
import type { SendPlan } from "../../../src/contract/plan";
import { at, INQUIRED, LARGE, planFor, type Situation, SMALL, sendFor, touchOf, verdictOf, WEDNESDAY } from "../orders";

const passedOver = (plan: SendPlan) => Object.fromEntries(plan.passedOver.map(({ channel, why }) => [channel, why]));

describe("CHA-06: the expected gain must beat the channel's cost", () => {
  const calledAt = (order: Situation["order"], buyer: Situation["buyer"] = {}) =>
    sendFor({ order: { inquiry: INQUIRED, ...order }, buyer });

  // Chance × margin × amount against the cost: 5 % × 25 % × ¥240 = ¥3.00, the cost of a call.
  it.each([
    ["exactly the cost of a call", { amount: 24_000, marginPercent: 25 }, {}, "cost-exceeds-gain"],
    ["one fen of margin more", { amount: 24_001, marginPercent: 25 }, {}, undefined],
    [
      "double the chance, exactly the cost",
      { amount: 24_000, marginPercent: 12.5 },
      { paidOrders: 3, segment: "loyal" },
      "cost-exceeds-gain",
    ],
    [
      "double the chance of the active, and a little more",
      { amount: 24_000, marginPercent: 12.6 },
      { paidOrders: 3, segment: "active" },
      undefined,
    ],
    ["the same without that chance", { amount: 24_000, marginPercent: 12.6 }, {}, "cost-exceeds-gain"],
    ["an unknown margin, which blocks nothing", { amount: 24_000 }, {}, undefined],
    ["no margin at all, as with top-ups", { amount: 900_000, marginPercent: 0 }, {}, "cost-exceeds-gain"],
    ["another currency than the shop's, where nothing is weighed", { amount: 24_000, currency: "CNY" }, {}, undefined],
  ] as const)("%s", (_, order, buyer, why) => {
    const plan = calledAt(order, buyer);
    expect(passedOver(plan).phone).toBe(why);
    expect(plan.channel === "phone").toBe(why === undefined);
  });

  it.each([
    ["exactly the cost of an SMS", 1_000, 10, "skip no-channel"],
    ["a little more", 1_001, 10, "send"],
  ])("bulk tools are costed too: %s", (_, amount, marginPercent, verdict) => {
    const plan = planFor({ order: { amount, marginPercent }, buyer: { reach: { sms: "service" } } });
    expect(verdictOf(plan)).toBe(verdict);
  });

  it.each(["note", "im", "push", "email"] as const)("%s costs nothing and always passes", (channel) => {
    const plan = planFor({ order: { amount: 0, marginPercent: 0 }, buyer: { reach: { [channel]: "service" } } });
    expect(verdictOf(plan)).toBe("send");
  });

  it("the sum of all covered orders is weighed", () => {
    const other = { id: "A-2", status: "unpaid" as const, placedAt: at("10:25"), amount: 600 };
    const order = { amount: 600, marginPercent: 10 };
    const buyer = { reach: { sms: "service" as const } };
    expect(verdictOf(planFor({ order, buyer }))).toBe("skip no-channel");
    expect(verdictOf(planFor({ now: at("10:30"), order, buyer, context: { otherOrders: [other] } }))).toBe("send");
  });
});

describe("CHA-09: no contact detail or consent, no channel", () => {
  it("an absent channel is passed over", () => {
    const plan = sendFor({ order: { amount: LARGE }, buyer: { reach: { sms: "service" } } });
    expect(passedOver(plan)).toMatchObject({ phone: "no-contact", im: "no-contact" });
  });

  it("without any, there is nothing to send, for now", () => {
    expect(planFor({ buyer: { reach: {} } })).toMatchObject({ kind: "skip", why: "no-channel", final: false });
  });

  it.each([
    ["opted out", { buyer: { optedOut: true } }, "skip opted-out"],
    ["not opted out", { buyer: { optedOut: false } }, "send"],
  ])("a buyer who has %s", (_, situation, verdict) => {
    expect(verdictOf(planFor(situation))).toBe(verdict);
  });

  it("where a stranger answered, that channel is not used again for any order", () => {
    const history = [
      touchOf({ orderId: "A-0", at: at("10:00", "2026-02-02"), channel: "phone", outcome: "wrong-person" }),
    ];
    const plan = sendFor({ order: { amount: LARGE }, context: { history } });
    expect(passedOver(plan).phone).toBe("wrong-person");
  });
});

describe("CHA-10: a channel without a window before closing gives way to the next that has one", () => {
  const evening = { placedAt: at("20:55"), amount: LARGE, inquiry: INQUIRED };

  it.each([
    [at("21:30"), "im", "no-time-before-closing"],
    [at("10:00", WEDNESDAY), "im", "no-time-before-closing"],
    [at("10:01", WEDNESDAY), "phone", undefined],
    [undefined, "phone", undefined],
  ])("closing at %s: %s", (closesAt, channel, why) => {
    const plan = sendFor({ order: { ...evening, closesAt } });
    expect(plan.channel).toBe(channel);
    expect(passedOver(plan).phone).toBe(why);
  });

  it("with none there is no time", () => {
    const plan = planFor({ order: { placedAt: at("22:30"), closesAt: at("09:00", WEDNESDAY) } });
    expect(plan).toMatchObject({ kind: "skip", why: "no-time", final: false });
  });

  it("the order's own size does not matter", () => {
    expect(sendFor({ order: { ...evening, amount: SMALL, closesAt: at("21:30") } }).channel).toBe("im");
  });
});
