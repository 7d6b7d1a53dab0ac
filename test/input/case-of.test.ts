import { describe, expect, it } from "vitest";
import type { Context, OtherOrder } from "../../src/contract/context";
import type { Order } from "../../src/contract/order";
import type { Policy } from "../../src/contract/policy";
import type { Touch } from "../../src/contract/touch";
import { caseOf } from "../../src/input/case-of";
import { parseContext } from "../../src/input/parse-context";
import { parseOrder } from "../../src/input/parse-order";
import { minimalContext, minimalOrder } from "./inputs";

const attributes = {
  vip: { kind: "boolean", about: "pays for the club" },
  tier: { kind: "enum", values: ["silver", "gold"], about: "of the club" },
  visits: { kind: "number", min: 0, max: 99, unit: "visits", about: "this month" },
} as const satisfies Policy["attributes"];

function checked(order: Partial<Order>, context: Partial<Context> = {}) {
  const parsedOrder = parseOrder({ ...minimalOrder, ...order });
  const parsedContext = parseContext({ ...minimalContext, ...context });
  if (!parsedOrder.ok) throw parsedOrder.error;
  if (!parsedContext.ok) throw parsedContext.error;
  return caseOf(parsedOrder.value, parsedContext.value, attributes);
}

function caseFor(order: Partial<Order>, context: Partial<Context> = {}) {
  const result = checked(order, context);
  if (!result.ok) throw result.error;
  return result.value;
}

function errorFor(order: Partial<Order>, context: Partial<Context> = {}) {
  const result = checked(order, context);
  if (result.ok) throw new Error("accepted");
  return result.error;
}

function touch(at: string, more: Partial<Touch> = {}): Touch {
  return { orderId: "A-1", buyerId: "b-1", at, channel: "im", attempt: 1, ...more };
}

function otherOrder(id: string, more: Partial<OtherOrder> = {}): OtherOrder {
  return { id, status: "paid", placedAt: "2026-11-01T10:00:00Z", amount: 100, ...more };
}

describe("caseOf", () => {
  it("joins an order and its context", () => {
    const made = caseFor({ buyer: { id: "b-1", reach: {}, timeZone: "Europe/Berlin" }, currency: "JPY" });
    expect(made).toMatchObject({ currencyDigits: 0, touches: [], otherOrders: [], warnings: [] });
    expect(made.buyerZone.name).toBe("Europe/Berlin");
    expect(made.shopZone.name).toBe("Asia/Shanghai");
  });

  it("takes the shop's zone, with a warning, for a buyer without one", () => {
    const made = caseFor({});
    expect(made.buyerZone).toBe(made.shopZone);
    expect(made.warnings.map((warning) => warning.code)).toEqual(["buyer-time-zone-unknown"]);
  });

  it("allows clocks to disagree by 5 minutes and not by a millisecond more", () => {
    const placedAt = "2026-11-21T11:05:00+08:00";
    expect(caseFor({ placedAt }).now).toBe(Date.UTC(2026, 10, 21, 3));
    const error = errorFor({ placedAt: "2026-11-21T11:05:00.001+08:00" });
    expect(error.code).toBe("invalid-context");
    expect(error.issues).toEqual([
      expect.objectContaining({
        code: "times-out-of-order",
        path: "context.now",
        message:
          "context.now: expected a time no more than 5 minutes before `order.placedAt` " +
          "(`2026-11-21T11:05:00.001+08:00`), received `2026-11-21T11:00:00+08:00`",
      }),
    ]);
  });

  it("takes declared attributes, and none", () => {
    expect(caseFor({ attributes: { vip: true, tier: "gold", visits: 99 } }).order.attributes).toEqual({
      vip: true,
      tier: "gold",
      visits: 99,
    });
    expect(caseFor({ attributes: {} }).order.attributes).toEqual({});
  });

  it.each([
    ["vips", true, "unknown-key", "an attribute that the policy declares, received `vips`; did you mean `vip`?"],
    ["toString", true, "unknown-key", "an attribute that the policy declares, received `toString`"],
    ["vip", "yes", "wrong-type", 'true or false, received `"yes"`'],
    ["tier", "golden", "unknown-value", 'one of `"silver"`, `"gold"`, received `"golden"`; did you mean `gold`?'],
    ["tier", 1, "wrong-type", 'one of `"silver"`, `"gold"`, received `1`'],
    ["visits", 1.5, "not-whole", "a whole number from 0 to 99 (visits), received `1.5`"],
    ["visits", 100, "out-of-range", "a whole number from 0 to 99 (visits), received `100`"],
    ["visits", -1, "out-of-range", "a whole number from 0 to 99 (visits), received `-1`"],
    ["visits", "9", "wrong-type", 'a whole number from 0 to 99 (visits), received `"9"`'],
  ])("refuses the attribute %s with the value %j as %s", (name, value, code, rest) => {
    const error = errorFor({ attributes: { [name]: value } });
    const path = `order.attributes.${name}`;
    expect(error.code).toBe("invalid-order");
    expect(error.issues.map((issue) => [issue.code, issue.path, issue.message])).toEqual([
      [code, path, `${path}: expected ${rest}`],
    ]);
  });

  it("keeps the buyer's touches on any order, earliest first", () => {
    const history = [
      touch("2026-11-20T12:00:00Z", { orderId: "A-9" }),
      touch("2026-11-20T10:00:00Z", { buyerId: "b-2" }),
      touch("2026-11-20T11:00:00Z"),
    ];
    expect(caseFor({}, { history }).touches.map((each) => each.orderId)).toEqual(["A-1", "A-9"]);
  });

  it("takes touches with one plan id for one touch, of which the last in the list holds", () => {
    const history = [
      touch("2026-11-20T12:00:00Z", { planId: "p", outcome: "paid" }),
      touch("2026-11-20T11:00:00Z", { planId: "q" }),
      touch("2026-11-20T10:00:00Z", { planId: "p", outcome: "declined" }),
      touch("2026-11-20T10:00:00Z", { outcome: "failed" }),
      touch("2026-11-20T10:00:00Z", { outcome: "failed" }),
    ];
    expect(caseFor({}, { history }).touches.map((each) => each.planId ?? each.outcome)).toEqual([
      "p",
      "failed",
      "failed",
      "q",
    ]);
    expect(caseFor({}, { history }).touches[0]?.outcome).toBe("declined");
  });

  it("leaves out of a plan id's touches those of another buyer", () => {
    const history = [
      touch("2026-11-20T10:00:00Z", { planId: "p" }),
      touch("2026-11-20T11:00:00Z", { planId: "p", buyerId: "b-2" }),
    ];
    expect(caseFor({}, { history }).touches).toHaveLength(1);
  });

  it("keeps the buyer's other orders, each once, without the order itself", () => {
    const otherOrders = [
      otherOrder("A-1"),
      otherOrder("A-2", { buyerId: "b-2" }),
      otherOrder("A-3", { amount: 1 }),
      otherOrder("A-4", { buyerId: "b-1" }),
      otherOrder("A-3", { amount: 2 }),
    ];
    const made = caseFor({}, { otherOrders });
    expect(made.otherOrders.map((each) => [each.id, each.amount])).toEqual([
      ["A-4", 100],
      ["A-3", 2],
    ]);
  });

  it("leaves the history of the context as it was", () => {
    const parsed = parseContext({
      ...minimalContext,
      history: [touch("2026-11-20T12:00:00Z"), touch("2026-11-20T10:00:00Z")],
    });
    const order = parseOrder(minimalOrder);
    if (!parsed.ok || !order.ok) throw new Error("refused");
    const before = structuredClone(parsed.value.history);
    caseOf(order.value, parsed.value, attributes);
    expect(parsed.value.history).toEqual(before);
  });
});
