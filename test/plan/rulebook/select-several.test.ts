import { describe, expect, it } from "vitest";
import {
  AVERAGE,
  at,
  daysLater,
  INQUIRED,
  planFor,
  type Situation,
  SMALL,
  sendFor,
  touchOf,
  verdictOf,
} from "../orders";

describe("SEL-08: a buyer with several open orders is treated once", () => {
  const other = { id: "A-2", status: "unpaid" as const, placedAt: at("10:30"), amount: 7_000, titles: ["围巾"] };
  const several: Situation = { now: at("11:00"), context: { otherOrders: [other] } };

  it("several small ones get one message for all of them, on the friendly channel", () => {
    const plan = sendFor(several);
    expect(plan).toMatchObject({ channel: "im", covers: ["A-1", "A-2"], script: { id: "several-orders" } });
  });

  it("the younger one is skipped as merged", () => {
    const younger = { ...several, order: { placedAt: at("10:40"), items: [{ title: "袜子" }] } };
    expect(planFor(younger)).toMatchObject({ kind: "skip", why: "merged", final: false });
  });

  it.each([
    ["A-0", "skip merged"],
    ["A-2", "send"],
  ])("of two placed at once the smaller id leads: next to %s the order A-1 is %s", (id, verdict) => {
    const otherOrders = [{ ...other, id, placedAt: at("10:20") }];
    expect(verdictOf(planFor({ ...several, context: { otherOrders } }))).toBe(verdict);
  });

  it("copies of the same goods are one wish: it asks which is meant", () => {
    const otherOrders = [{ ...other, titles: ["保温杯"] }];
    const plan = sendFor({ ...several, context: { otherOrders } });
    expect(plan.script).toMatchObject({ id: "which-copy", appeal: "question" });
  });

  it("goods that are not told are not taken for copies", () => {
    const otherOrders = [{ ...other, titles: undefined }];
    expect(sendFor({ ...several, context: { otherOrders } }).script.id).toBe("several-orders");
  });

  it("orders that are large only together are not called about", () => {
    const otherOrders = [{ ...other, amount: 3 * AVERAGE - SMALL }];
    const plan = sendFor({ ...several, order: { inquiry: INQUIRED }, context: { otherOrders } });
    expect(plan.classification.amount).toBe("large");
    expect(plan.channel).toBe("im");
    const phoneOnly = { ...several, buyer: { reach: { phone: "service" as const } }, context: { otherOrders } };
    expect(verdictOf(planFor(phoneOnly))).toBe("skip no-channel");
  });

  it("with one that is large by itself, the call is about all", () => {
    const otherOrders = [{ ...other, amount: 3 * AVERAGE }];
    const plan = sendFor({ ...several, order: { inquiry: INQUIRED }, context: { otherOrders } });
    expect(plan).toMatchObject({ channel: "phone", covers: ["A-1", "A-2"] });
  });

  it("the earliest closing rules", () => {
    const otherOrders = [{ ...other, closesAt: at("11:20") }];
    const plan = sendFor({ ...several, order: { closesAt: at("20:00") }, context: { otherOrders } });
    expect(plan.notAfter).toBe(at("11:20"));
  });

  it.each([
    ["paid", { status: "paid" as const, amount: 90_000 }],
    ["closed", { status: "closed" as const }],
    ["past its closing", { closesAt: at("11:00") }],
    ["more than seven days old", { placedAt: daysLater(at("11:00"), -7, -1) }],
    ["another buyer's", { buyerId: "B-2" }],
  ])("one that is %s takes no part", (_, changes) => {
    expect(sendFor({ ...several, context: { otherOrders: [{ ...other, ...changes }] } }).covers).toEqual(["A-1"]);
  });

  it("one that is exactly seven days old still takes part, and leads", () => {
    const otherOrders = [{ ...other, placedAt: daysLater(at("11:00"), -7) }];
    expect(verdictOf(planFor({ ...several, context: { otherOrders } }))).toBe("skip merged");
  });

  it.each([
    ["declined", [touchOf({ orderId: "A-2", at: at("10:45"), outcome: "declined" })]],
    [
      "at its cap",
      ["10:00", "11:00", "12:00"].map((clock) =>
        touchOf({ orderId: "A-2", at: at(clock, "2026-03-05"), outcome: "needs-help" }),
      ),
    ],
  ])("one that is %s takes no part", (_, history) => {
    expect(sendFor({ ...several, context: { otherOrders: [other], history } }).covers).toEqual(["A-1"]);
  });
});
