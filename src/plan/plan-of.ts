import type { HoldPlan, Plan, SkipPlan, Step } from "../contract/plan";
import type { Verdict } from "../contract/policy-language";
import type { HoldWhy, SkipWhy } from "../contract/vocabulary";
import type { Reading } from "../facts/derive-facts";
import type { Case } from "../input/case";
import type { CompiledPolicy } from "../policy/compiled-policy";
import type { EpochMs } from "../time/instant";
import type { Decision } from "./decide";
import { isFinalSkip, isFinalWhy } from "./final-skip";
import { type Limits, NO_LIMITS } from "./limits";
import { classificationOf, type Draft, policyMark, stepOf, warningsAt, withRecheckAt } from "./plan-parts";
import { recheckInstant } from "./recheck-instant";
import { sendPlan } from "./send-plan";
import { whyNothingLeft } from "./why-not";

const NEVER = Number.POSITIVE_INFINITY;

/** The packing desk: everything was decided before, here it is only written down. */
export function planOf(one: Case, decision: Decision, policy: CompiledPolicy, limits: Limits = NO_LIMITS): Plan {
  const { reading, locked, select, route } = decision;
  const until = isFinalSkip(one, decision, policy, limits) ? NEVER : recheckInstant(one, decision, policy, limits);
  if (locked.then !== "proceed") {
    return verdictPlan(one, reading, policy, locked.then, [stepOf("locked", locked)], until);
  }
  const steps: Step[] = locked === policy.locked.otherwise ? [] : [stepOf("locked", locked)];
  if (select !== undefined) steps.push(stepOf("select", select));
  if (select === undefined || route === undefined) {
    return verdictPlan(one, reading, policy, select?.then ?? "proceed", steps, until);
  }
  steps.push(stepOf("moment", route.moment), stepOf("channel", route.channel));
  if (route.walk.taken !== undefined) return sendPlan(one, reading, policy, route, route.walk.taken, steps, until);
  const skip = skipPlan(one, reading, policy, whyNothingLeft(route), steps, until);
  return { ...skip, passedOver: route.walk.passedOver.map(({ channel, why }) => ({ channel, why })) };
}

function verdictPlan(
  one: Case,
  reading: Reading,
  policy: CompiledPolicy,
  verdict: Verdict,
  steps: readonly Step[],
  until: EpochMs,
): Plan {
  if (verdict !== "proceed" && "hold" in verdict) return holdPlan(one, reading, policy, verdict.hold, steps, until);
  return skipPlan(one, reading, policy, verdict === "proceed" ? "no-channel" : verdict.skip, steps, until);
}

function holdPlan(
  one: Case,
  reading: Reading,
  policy: CompiledPolicy,
  why: HoldWhy,
  steps: readonly Step[],
  until: EpochMs,
): HoldPlan {
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
  return withRecheckAt(plan, until, one);
}

function skipPlan(
  one: Case,
  reading: Reading,
  policy: CompiledPolicy,
  why: SkipWhy,
  steps: readonly Step[],
  until: EpochMs,
): SkipPlan {
  const plan: Draft<SkipPlan> = {
    kind: "skip",
    orderId: one.order.id,
    buyerId: one.order.buyer.id,
    why,
    final: isFinalWhy(why) && until === NEVER,
    classification: classificationOf(one, reading, one.now),
    because: steps,
    warnings: warningsAt(one, reading, one.now),
    policy: policyMark(policy),
  };
  return withRecheckAt(plan, until, one);
}
