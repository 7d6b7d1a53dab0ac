import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planSeries } from "../../src/batch/plan-series";
import { planReminder } from "../../src/plan/plan-reminder";
import { createPlanner } from "../../src/plan/planner";
import { defaultPolicy } from "../../src/policy/default/default-policy";
import { recordTouch } from "../../src/record/record-touch";
import { given } from "../plan/arbitraries";

describe("planSeries", () => {
  it("takes at each step what planReminder says at that time with that history", () => {
    let steps = 0;
    fc.assert(
      fc.property(given, ({ order, context }) => {
        let now = context.now;
        const history = [...(context.history ?? [])];
        for (const plan of planSeries(order, context)) {
          expect(plan).toEqual(planReminder(order, { ...context, now, history: [...history] }));
          if (plan.kind !== "send") return;
          steps += 1;
          history.push(recordTouch(plan, { at: plan.sendAt, outcome: "no-answer" }));
          now = plan.sendAt;
        }
      }),
      { numRuns: 400 },
    );
    expect(steps).toBeGreaterThan(200);
  });

  it("ends with the one plan that is no send, after no more sends than the order may get", () => {
    fc.assert(
      fc.property(given, ({ order, context }) => {
        const series = planSeries(order, context);
        expect(series.map(({ kind }) => kind === "send").lastIndexOf(true)).toBe(series.length - 2);
        expect(series.length - 1).toBeLessThanOrEqual(defaultPolicy.params.perOrder);
      }),
      { numRuns: 200 },
    );
  });

  it("never goes back in time", () => {
    fc.assert(
      fc.property(given, ({ order, context }) => {
        const times = planSeries(order, context).flatMap((plan) =>
          plan.kind === "send" ? Date.parse(plan.sendAt) : [],
        );
        expect(times).toEqual([...times].sort((one, other) => one - other));
      }),
      { numRuns: 200 },
    );
  });

  it("gives the same under a policy and under a planner made of it", () => {
    const planner = createPlanner(defaultPolicy);
    fc.assert(
      fc.property(given, ({ order, context }) => {
        expect(planSeries(order, context, planner)).toEqual(planSeries(order, context, defaultPolicy));
      }),
      { numRuns: 50 },
    );
  });
});
