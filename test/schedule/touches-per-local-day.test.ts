import { describe, expect, it } from "vitest";
import type { Context } from "../../src/contract/context";
import { CuifuError } from "../../src/contract/error";
import type { Order } from "../../src/contract/order";
import type { Patch } from "../../src/contract/policy";
import { explainReminder, planReminder } from "../../src/plan/plan-reminder";
import { defaultPolicy } from "../../src/policy/default/default-policy";
import { extendPolicy } from "../../src/policy/extend-policy";

/** Gaps of an hour, so that the caps alone hold touches apart. */
const SHORT_GAP: Patch = { set: "params/gapMinutes", to: 60 };
const uncapped = extendPolicy(defaultPolicy, [SHORT_GAP]);
const oncePerDay = extendPolicy(defaultPolicy, [SHORT_GAP, { set: "params/perLocalDay", to: 1 }]);
const twicePerDay = extendPolicy(defaultPolicy, [
  SHORT_GAP,
  { set: "params/perDay", to: 9 },
  { set: "params/perLocalDay", to: 2 },
]);

/** A Tuesday in Shanghai; the buyer reads IM only. */
function orderFor(timeZone: string, closesAt?: string): Order {
  const buyer = { id: "B-1", timeZone, reach: { im: "service" } } as const;
  const items = [{ title: "wool coat" }];
  return { id: "A-1", placedAt: "2026-03-09T09:00:00+08:00", closesAt, amount: 9_000, currency: "CNY", items, buyer };
}

function contextAfter(touchedAt: readonly string[], now: string, isPromoted = false): Context {
  const promotion = { name: "Spring", startsAt: "2026-03-10T00:00:00+08:00", endsAt: "2026-03-12T00:00:00+08:00" };
  return {
    now,
    shop: { name: "Leaf", timeZone: "Asia/Shanghai", averageOrder: 10_000 },
    history: touchedAt.map((at) => ({ orderId: "A-1", buyerId: "B-1", at, channel: "im", attempt: 1 })),
    ...(isPromoted ? { promotion } : {}),
  };
}

describe("the cap of a local day", () => {
  const order = orderFor("Asia/Shanghai");
  const afterOne = contextAfter(["2026-03-10T10:10:00+08:00"], "2026-03-10T15:00:00+08:00");

  it("leaves the next touch to the next day's hours, where 24 hours would have let it go today", () => {
    expect(planReminder(order, afterOne, uncapped)).toMatchObject({ sendAt: "2026-03-10T15:00:00+08:00" });
    expect(planReminder(order, afterOne, oncePerDay)).toMatchObject({ sendAt: "2026-03-11T10:00:00+08:00" });
  });

  it("begins anew at midnight, while the cap of 24 hours still counts the evening before", () => {
    const evening = contextAfter(["2026-03-09T21:30:00+08:00"], "2026-03-10T10:00:00+08:00");
    const rolling = extendPolicy(defaultPolicy, [SHORT_GAP, { set: "params/perDay", to: 1 }]);
    expect(planReminder(order, evening, rolling)).toMatchObject({ sendAt: "2026-03-10T21:30:00+08:00" });
    expect(planReminder(order, evening, oncePerDay)).toMatchObject({ sendAt: "2026-03-10T10:00:00+08:00" });
  });

  it("counts as many touches of the day as it says", () => {
    const touches = ["2026-03-10T10:10:00+08:00", "2026-03-10T12:00:00+08:00"];
    const now = "2026-03-10T15:00:00+08:00";
    expect(planReminder(order, contextAfter(touches.slice(1), now), twicePerDay)).toMatchObject({ sendAt: now });
    expect(planReminder(order, contextAfter(touches, now), twicePerDay)).toMatchObject({
      sendAt: "2026-03-11T10:00:00+08:00",
    });
  });

  it("goes by the buyer's day, wherever the shop is", () => {
    // Half past nine on Monday evening in Los Angeles, noon on Tuesday in Shanghai.
    const context = contextAfter(["2026-03-10T12:30:00+08:00"], "2026-03-10T13:30:00+08:00");
    expect(planReminder(orderFor("America/Los_Angeles"), context, oncePerDay)).toMatchObject({
      sendAt: "2026-03-10T10:00:00-07:00",
    });
    expect(planReminder(order, context, oncePerDay)).toMatchObject({ sendAt: "2026-03-11T10:00:00+08:00" });
  });

  it("holds in a promotion, too", () => {
    const touches = ["2026-03-10T10:10:00+08:00", "2026-03-10T12:20:00+08:00"];
    const busy = contextAfter(touches, "2026-03-10T15:00:00+08:00", true);
    expect(planReminder(order, busy, uncapped)).toMatchObject({ sendAt: "2026-03-10T20:00:00+08:00" });
    expect(planReminder(order, busy, twicePerDay)).toMatchObject({
      sendAt: expect.stringMatching(/^2026-03-11T/),
    });
  });

  it("stands in the way by its name where the order closes today", () => {
    const closing = orderFor("Asia/Shanghai", "2026-03-10T22:00:00+08:00");
    expect(explainReminder(closing, afterOne, oncePerDay).channels).toContainEqual(
      expect.objectContaining({ channel: "im", why: "no-time-before-closing", blockedBy: ["perLocalDay"] }),
    );
  });

  it.each([0, 1.5, 51, null])("cannot be %j", (to) => {
    const patches: readonly unknown[] = [{ set: "params/perLocalDay", to }];
    expect(() => Reflect.apply(extendPolicy, undefined, [defaultPolicy, patches])).toThrow(CuifuError);
  });
});
