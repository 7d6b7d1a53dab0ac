import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planBatch } from "../../src/batch/plan-batch";
import { planReminder } from "../../src/plan/plan-reminder";
import { defaultPolicy } from "../../src/policy/default/default-policy";
import { extendPolicy } from "../../src/policy/extend-policy";
import { given } from "../plan/arbitraries";
import { instantOf } from "../plan/instants";
import { at, contextOf, orderOf, WEDNESDAY } from "../plan/orders";

const MINUTE_MS = 60_000;
const SPREAD_MINUTES = 40;
const spread = extendPolicy(defaultPolicy, [{ set: "params/spreadMinutes", to: SPREAD_MINUTES }]);

describe("a spread opening", () => {
  it("gives the orders of a night minutes of their own after ten", () => {
    const orders = Array.from({ length: 400 }, (_, place) =>
      orderOf({ order: { id: `A-${place}`, placedAt: at("23:00") }, buyer: { id: `B-${place}` } }),
    );
    const sends = planBatch(orders, contextOf({ now: at("23:30") }), spread);
    const minutes = sends.map((entry) => (entry.kind === "send" ? entry.sendAt.slice(0, 16) : ""));
    const counts = new Map<string, number>();
    for (const minute of minutes) counts.set(minute, (counts.get(minute) ?? 0) + 1);
    expect([...counts.keys()].sort()).toEqual(
      Array.from({ length: SPREAD_MINUTES }, (_, minute) => `${WEDNESDAY}T10:${String(minute).padStart(2, "0")}`),
    );
    expect(Math.max(...counts.values())).toBeLessThan(30);
  });

  it("delays nothing that did not have to wait", () => {
    const plan = planReminder(orderOf(), contextOf({ now: at("10:25") }), spread);
    expect(plan).toMatchObject({ sendAt: at("10:30") });
  });

  it("sends each order later than without it by less than the spread, and never past its notAfter", () => {
    let delayed = 0;
    fc.assert(
      fc.property(given, ({ order, context }) => {
        const plain = planReminder(order, context);
        const plan = planReminder(order, context, spread);
        if (plain.kind !== "send" || plan.kind !== "send" || plain.channel !== plan.channel) return;
        if (plain.script.category !== plan.script.category) return;
        const delay = instantOf(plan.sendAt) - instantOf(plain.sendAt);
        expect(delay).toBeGreaterThanOrEqual(0);
        expect(delay).toBeLessThan(SPREAD_MINUTES * MINUTE_MS);
        expect(instantOf(plan.sendAt)).toBeLessThan(instantOf(plan.notAfter));
        if (delay > 0) delayed += 1;
      }),
      { numRuns: 600 },
    );
    expect(delayed).toBeGreaterThan(50);
  });

  it("keeps an order's minute however often it is planned again", () => {
    let replanned = 0;
    fc.assert(
      fc.property(given, fc.double({ min: 0, max: 1, noNaN: true }), ({ order, context }, share) => {
        const plan = planReminder(order, context, spread);
        if (plan.kind !== "send") return;
        const now = instantOf(context.now);
        const sendAt = instantOf(plan.sendAt);
        const until = Math.min(sendAt, plan.recheckAt === undefined ? sendAt : instantOf(plan.recheckAt) - 1);
        const later = Math.floor(now + (until - now) * share);
        if (later <= now) return;
        replanned += 1;
        const again = planReminder(order, { ...context, now: new Date(later) }, spread);
        expect(again).toMatchObject({ kind: "send", channel: plan.channel, sendAt: plan.sendAt });
      }),
      { numRuns: 1_500 },
    );
    expect(replanned).toBeGreaterThan(50);
  });
});
