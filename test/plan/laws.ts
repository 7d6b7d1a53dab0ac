import fc from "fast-check";
import { expect } from "vitest";
import type { Plan, SendPlan } from "../../src/contract/plan";
import type { Policy } from "../../src/contract/policy";
import { planReminder } from "../../src/plan/plan-reminder";
import { defaultPolicy } from "../../src/policy/default/default-policy";
import { type Given, given } from "./arbitraries";

export function planFor({ order, context }: Given, policy: Policy = defaultPolicy): Plan {
  return planReminder(order, context, policy);
}

/** Checks a law on arbitrary plans of every kind. */
export function forPlans(numRuns: number, check: (plan: Plan, one: Given) => void): void {
  fc.assert(
    fc.property(given, (one) => check(planFor(one), one)),
    { numRuns },
  );
}

/** Checks a law on sends, and that enough of the plans were sends for the law to have been tried. */
export function forSends(numRuns: number, check: (plan: SendPlan, one: Given) => void): void {
  let sends = 0;
  forPlans(numRuns, (plan, one) => {
    if (plan.kind !== "send") return;
    sends += 1;
    check(plan, one);
  });
  expect(sends).toBeGreaterThan(numRuns / 3);
}
