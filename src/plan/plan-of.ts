import type { HoldPlan, Plan, SkipPlan, Step } from "../contract/plan";
import type { Verdict } from "../contract/policy-language";
import { FINAL_SKIPS, type HoldWhy, type SkipWhy } from "../contract/vocabulary";
import type { Reading } from "../facts/derive-facts";
import type { Case } from "../input/case";
import type { CompiledPolicy } from "../policy/compiled-policy";
import type { EpochMs } from "../time/instant";
import type { Decision, Route } from "./decide";
import { classificationOf, type Draft, policyMark, stepOf, warningsAt, withRecheckAt } from "./plan-parts";
import { sendPlan } from "./send-plan";

/** The packing desk: everything was decided before, here it is only written down. */
export function planOf(one: Case, decision: Decision, policy: CompiledPolicy): Plan {
  const { reading, locked, select, route } = decision;
  if (locked.then !== "proceed") return verdictPlan(one, reading, policy, locked.then, [stepOf("locked", locked)]);
  const passed = locked === policy.locked.otherwise ? [] : [stepOf("locked", locked)];
  if (select === undefined || route === undefined) {
    const steps = select === undefined ? passed : [...passed, stepOf("select", select)];
    return verdictPlan(one, reading, policy, select?.then ?? "proceed", steps);
  }
  const steps = [...passed, stepOf("select", select), stepOf("moment", route.moment), stepOf("channel", route.channel)];
  if (route.walk.taken !== undefined) return sendPlan(one, reading, policy, route, route.walk.taken, steps);
  return skipPlan(one, reading, policy, whyNothingLeft(route), steps, Math.min(reading.horizon, route.walk.holdsUntil));
}

function whyNothingLeft(route: Route): SkipWhy {
  const timeless = route.walk.passedOver.some((one) => one.why === "no-time-before-closing");
  return timeless ? "no-time" : "no-channel";
}

function verdictPlan(
  one: Case,
  reading: Reading,
  policy: CompiledPolicy,
  verdict: Verdict,
  steps: readonly Step[],
): Plan {
  if (verdict !== "proceed" && "hold" in verdict) return holdPlan(one, reading, policy, verdict.hold, steps);
  return skipPlan(one, reading, policy, verdict === "proceed" ? "no-channel" : verdict.skip, steps, reading.horizon);
}

function holdPlan(one: Case, reading: Reading, policy: CompiledPolicy, why: HoldWhy, steps: readonly Step[]): HoldPlan {
  const plan: Draft<HoldPlan> = {
    kind: "hold",
    orderId: one.order.id,
    buyerId: one.order.buyer.id,
    why,
    classification: classificationOf(one, reading, one.now),
    because: steps,
    warnings: warningsAt(one, reading, one.now),
    policy: policyMark(policy),
  };
  return withRecheckAt(plan, reading.horizon, one);
}

const FINAL: ReadonlySet<SkipWhy> = new Set(FINAL_SKIPS);

function skipPlan(
  one: Case,
  reading: Reading,
  policy: CompiledPolicy,
  why: SkipWhy,
  steps: readonly Step[],
  holdsUntil: EpochMs,
): SkipPlan {
  const final = FINAL.has(why);
  const plan: Draft<SkipPlan> = {
    kind: "skip",
    orderId: one.order.id,
    buyerId: one.order.buyer.id,
    why,
    final,
    classification: classificationOf(one, reading, one.now),
    because: steps,
    warnings: warningsAt(one, reading, one.now),
    policy: policyMark(policy),
  };
  return withRecheckAt(plan, final ? Number.POSITIVE_INFINITY : holdsUntil, one);
}
