import { describe, expect, it } from "vitest";
import { defaultPolicy } from "../../src/policy/default/default-policy";
import { extendPolicy } from "../../src/policy/extend-policy";
import { at, LARGE, planFor, type Situation, sendFor } from "../plan/orders";

const LONG_TITLE = "2026新款羊毛大衣女中长款修身显瘦高端双面呢大衣外套秋冬加厚保暖百搭气质通勤显高复古宽松休闲";
const longer = extendPolicy(defaultPolicy, [{ set: "channels/sms/maxParts", to: 3 }]);
const bySms: Situation = {
  now: at("10:40"),
  order: { items: [{ title: LONG_TITLE }], payUrl: `https://shop.example/${"o".repeat(60)}` },
  buyer: { reach: { sms: "service" } },
  policy: longer,
};

describe("the figures behind a send", () => {
  it("are chance × margin − cost in whole minor units, rounded down", () => {
    expect(sendFor({ order: { amount: LARGE, marginPercent: 33 } }).economics).toEqual({
      chancePercent: 5,
      amount: LARGE,
      marginPercent: 33,
      gain: 433 - 300,
      cost: 300,
    });
  });

  it("go by the sum of all orders that the reminder covers", () => {
    const otherOrders = [{ id: "A-2", status: "unpaid" as const, placedAt: at("10:21"), amount: 2_000 }];
    expect(sendFor({ order: { marginPercent: 30 }, context: { otherOrders } }).economics).toMatchObject({
      amount: 10_000,
      gain: 150,
      cost: 0,
    });
  });

  it("know no gain without a margin", () => {
    expect(sendFor().economics).toEqual({ chancePercent: 5, amount: 8_000, cost: 0 });
  });

  it("know no gain in another currency than the shop's", () => {
    const plan = sendFor({ order: { marginPercent: 30, currency: "USD" }, shop: { currency: "CNY" } });
    expect(plan.economics).not.toHaveProperty("gain");
  });

  it("use the better chance of loyal buyers", () => {
    expect(sendFor({ buyer: { paidOrders: 4, segment: "loyal" } }).economics?.chancePercent).toBe(10);
  });

  it("count an SMS by the part", () => {
    const plan = sendFor(bySms);
    const parts = plan.channel === "phone" ? 0 : (plan.message.parts ?? 0);
    expect(parts).toBeGreaterThan(1);
    expect(plan.economics?.cost).toBe(5 * parts);
  });

  it("let an SMS go that is worth one part but not the parts it takes", () => {
    const thin: Situation = { ...bySms, order: { ...bySms.order, amount: 1_200, marginPercent: 10 } };
    expect(planFor(thin)).toMatchObject({ kind: "skip", why: "no-channel" });
    expect(planFor({ ...thin, order: { amount: 1_200, marginPercent: 10 } })).toMatchObject({
      kind: "send",
      channel: "sms",
    });
  });
});
