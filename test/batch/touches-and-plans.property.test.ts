import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Touch } from "../../src/contract/touch";
import { OUTCOMES } from "../../src/contract/vocabulary";
import { explainReminder, planReminder } from "../../src/plan/plan-reminder";
import { defaultPolicy } from "../../src/policy/default/default-policy";
import { recordTouch } from "../../src/record/record-touch";
import { given, touchBefore } from "../plan/arbitraries";
import { broughtAnAnswer, isAbout, mayHaveReached, touchesOf } from "../plan/history-oracle";
import { instantOf } from "../plan/instants";

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const { params } = defaultPolicy;

const outcomes = fc.array(
  fc.record({
    outcome: fc.oneof(
      {
        weight: 3,
        arbitrary: fc.constantFrom(undefined, "delivered", "no-answer", "will-pay", "needs-help", "failed"),
      },
      fc.constantFrom(...OUTCOMES),
    ),
    promisedIn: fc.option(fc.integer({ min: 1, max: 2_000 }), { nil: undefined }),
    waitMinutes: fc.constantFrom(0, 1, 30, 700),
  }),
  { minLength: 1, maxLength: 12 },
);

describe("any sequence of plans and outcomes", () => {
  it("keeps the caps and the gap, and never sends again once a plan was final", () => {
    let sends = 0;
    fc.assert(
      fc.property(given, outcomes, ({ order, context }, answers) => {
        const history: Touch[] = [...(context.history ?? [])];
        let now = instantOf(context.now);
        let isFinal = false;
        for (const { outcome, promisedIn, waitMinutes } of answers) {
          const at = { order, context: { ...context, now: new Date(now), history: [...history] } };
          const plan = planReminder(at.order, at.context);
          if (isFinal) expect(plan.kind).not.toBe("send");
          if (plan.kind === "skip" && plan.final) isFinal = true;
          if (plan.kind !== "send") {
            now += Math.max(1, waitMinutes) * MINUTE_MS;
            continue;
          }
          sends += 1;
          const sendAt = instantOf(plan.sendAt);
          const reached = touchesOf(at).filter(mayHaveReached);
          const promotion = context.promotion;
          const isPromoted =
            promotion !== undefined && sendAt >= instantOf(promotion.startsAt) && sendAt < instantOf(promotion.endsAt);
          expect(reached.filter((touch) => isAbout(touch, order.id)).length).toBeLessThan(params.perOrder);
          const inDay = reached.filter(
            (touch) => instantOf(touch.at) > sendAt - DAY_MS && instantOf(touch.at) <= sendAt,
          );
          expect(inDay.length).toBeLessThan(isPromoted ? params.promotionPerDay : params.perDay);
          const last = reached.at(-1);
          if (last !== undefined && !broughtAnAnswer(last)) {
            const gap = (isPromoted ? params.promotionGapMinutes : params.gapMinutes) * MINUTE_MS;
            expect(sendAt - instantOf(last.at)).toBeGreaterThanOrEqual(gap);
          }
          const promisedAt = promisedIn === undefined ? undefined : new Date(sendAt + promisedIn * MINUTE_MS);
          history.push(recordTouch(plan, { at: plan.sendAt, outcome, promisedAt }));
          now = sendAt + waitMinutes * MINUTE_MS;
        }
      }),
      { numRuns: 400 },
    );
    expect(sends).toBeGreaterThan(300);
  });
});

describe("more history", () => {
  it("never lowers a counter", () => {
    const spell = (at: number) => new Date(at).toISOString();
    const withTouch = given.chain((one) =>
      fc.tuple(fc.constant(one), touchBefore(instantOf(one.context.now), spell), fc.boolean()),
    );
    fc.assert(
      fc.property(withTouch, ([{ order, context }, touch, isOwn]) => {
        const more = { ...touch, planId: undefined, buyerId: order.buyer.id, ...(isOwn ? { orderId: order.id } : {}) };
        const before = explainReminder(order, context);
        const after = explainReminder(order, { ...context, history: [...(context.history ?? []), more] });
        expect(after.facts.attempt).toBeGreaterThanOrEqual(Number(before.facts.attempt));
        for (const fact of ["lastAttempt", "called", "doNotContact"]) {
          if (before.facts[fact] === true) expect(after.facts[fact]).toBe(true);
        }
        if (before.plan.kind === "send" && after.plan.kind === "send") {
          expect(after.plan.attempt).toBeGreaterThanOrEqual(before.plan.attempt);
        }
      }),
      { numRuns: 400 },
    );
  });
});
