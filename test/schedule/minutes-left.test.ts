import { describe, expect, it } from "vitest";
import type { Context } from "../../src/contract/context";
import type { Order } from "../../src/contract/order";
import { explainReminder, planReminder } from "../../src/plan/plan-reminder";
import { defaultPolicy } from "../../src/policy/default/default-policy";
import { extendPolicy } from "../../src/policy/extend-policy";

/** Calls until 12:00 and until 21:00, of which none begins in the last half hour. */
const policy = extendPolicy(defaultPolicy, [
  {
    replace: "hours/phone-everyday",
    with: { days: "workdays", spans: ["10:00-12:00", "14:00-21:00"], minutesLeft: 30 },
  },
]);

/** A large order, whose buyer can only be called. */
function orderPlaced(placedAt: string, closesAt?: string): Order {
  const buyer = { id: "B-1", timeZone: "Asia/Shanghai", reach: { phone: "service" } } as const;
  return { id: "A-1", placedAt, closesAt, amount: 90_000, currency: "CNY", items: [{ title: "wool coat" }], buyer };
}

const contextAt = (now: string): Context => ({
  now,
  shop: { name: "Leaf", timeZone: "Asia/Shanghai", averageOrder: 10_000 },
});

function planned(now: string, closesAt?: string) {
  const plan = planReminder(orderPlaced(now, closesAt), contextAt(now), policy);
  return plan.kind === "send" ? [plan.sendAt, plan.notAfter, plan.recheckAt] : [plan.why];
}

describe("hours that want minutes of a span left", () => {
  it("let a send begin up to that many minutes before the end, and say so in notAfter and recheckAt", () => {
    expect(planned("2026-11-20T11:20:00+08:00")).toEqual([
      "2026-11-20T11:30:00+08:00",
      "2026-11-20T11:30:00.001+08:00",
      "2026-11-20T11:30:00.001+08:00",
    ]);
    expect(planned("2026-11-20T11:10:00+08:00").slice(0, 2)).toEqual([
      "2026-11-20T11:20:00+08:00",
      "2026-11-20T11:30:00+08:00",
    ]);
  });

  it("leave what falls due later to the next span", () => {
    expect(planned("2026-11-20T11:21:00+08:00")[0]).toBe("2026-11-20T14:00:00+08:00");
    expect(planned("2026-11-20T20:30:00+08:00")[0]).toBe("2026-11-23T10:00:00+08:00");
  });

  it("stand in the way by the name of hours where the order closes before the next span", () => {
    const order = orderPlaced("2026-11-20T11:25:00+08:00", "2026-11-20T13:00:00+08:00");
    expect(explainReminder(order, contextAt("2026-11-20T11:25:00+08:00"), policy).channels).toContainEqual(
      expect.objectContaining({ channel: "phone", why: "no-time-before-closing", blockedBy: ["hours"] }),
    );
  });
});
