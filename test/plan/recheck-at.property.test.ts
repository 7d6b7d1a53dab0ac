import { describe, expect, it } from "vitest";
import type { Plan } from "../../src/contract/plan";
import { defaultPolicy } from "../../src/policy/default/default-policy";
import type { Given } from "./arbitraries";
import { mayHaveReached, touchesOf } from "./history-oracle";
import { instantOf, maybeInstantOf } from "./instants";
import { forPlans, planFor } from "./laws";

/** All that a plan promises until its `recheckAt`, told for a later `now`. */
function promised(plan: Plan, now: number) {
  if (plan.kind !== "send") return { kind: plan.kind, why: plan.why };
  const sendAt = Math.max(now, instantOf(plan.sendAt));
  return { kind: plan.kind, channel: plan.channel, script: plan.script.id, sendAt };
}

function triesWords(plan: Plan): boolean {
  return plan.kind === "skip" && plan.passedOver?.some(({ why }) => why === "text-too-long") === true;
}

/** Whether a gap after a touch that may have reached the buyer holds the plan back at its own `now`. */
function isInGap(one: Given): boolean {
  const now = instantOf(one.context.now);
  const { gapMinutes, promotionGapMinutes } = defaultPolicy.params;
  const { promotion } = one.context;
  const isPromotion =
    promotion !== undefined && instantOf(promotion.startsAt) <= now && now < instantOf(promotion.endsAt);
  const gapMs = (isPromotion ? promotionGapMinutes : gapMinutes) * 60_000;
  return touchesOf(one).some((touch) => mayHaveReached(touch) && now - instantOf(touch.at) < gapMs);
}

/** What the instant is in the case, as far as a host would say. */
function occasionOf({ order, context }: Given, at: number): string {
  const { promotion } = context;
  if (promotion !== undefined && [promotion.startsAt, promotion.endsAt].map(instantOf).includes(at)) return "promotion";
  const closings = [order.closesAt, ...(context.otherOrders ?? []).map((other) => other.closesAt)];
  if (closings.map(maybeInstantOf).includes(at)) return "closing";
  return at % 60_000 === 0 ? "hours" : "a delay";
}

describe("at its recheckAt", () => {
  it("a plan is decided otherwise: by kind, reason, channel, script or instant", () => {
    const occasions = new Map<string, number>();
    forPlans(2_000, (plan, one) => {
      // Words that do not fit are tried anew with the words of every day, for as many days as are looked at.
      if (plan.recheckAt === undefined || triesWords(plan)) return;
      const at = instantOf(plan.recheckAt);
      const again = planFor({ ...one, context: { ...one.context, now: plan.recheckAt } });
      expect(promised(again, at), plan.recheckAt).not.toEqual(promised(plan, at));
      const occasion = occasionOf(one, at);
      occasions.set(occasion, (occasions.get(occasion) ?? 0) + 1);
      if (plan.kind === "send" && isInGap(one)) occasions.set("after a gap", (occasions.get("after a gap") ?? 0) + 1);
    });
    for (const occasion of ["promotion", "closing", "hours", "after a gap", "a delay"]) {
      expect(occasions.get(occasion), occasion).toBeGreaterThan(5);
    }
  });

  it("and a millisecond before it is decided as it was", () => {
    forPlans(1_000, (plan, one) => {
      if (plan.recheckAt === undefined) return;
      const before = instantOf(plan.recheckAt) - 1;
      if (before < instantOf(one.context.now)) return;
      const again = planFor({ ...one, context: { ...one.context, now: new Date(before).toISOString() } });
      expect(promised(again, before), plan.recheckAt).toEqual(promised(plan, before));
    });
  });
});
