import type { Instant } from "../contract/order";
import type { SendPlan } from "../contract/plan";
import type { Touch } from "../contract/touch";
import type { Outcome, ReasonCode } from "../contract/vocabulary";

/** What came of a plan that was sent. */
export interface TouchResult {
  /** When it was sent or called. */
  readonly at: Instant;
  readonly outcome?: Outcome | undefined;
  /** When the buyer said they would pay. */
  readonly promisedAt?: Instant | undefined;
  readonly reason?: ReasonCode | undefined;
  /** Minor units of the shop's currency; absent means what the plan expected, nothing for a touch that failed. */
  readonly cost?: number | undefined;
}

/** The touch of a plan whose result needs no check. */
export function touchOfPlan(plan: SendPlan, result: TouchResult): Touch {
  const { at, outcome, promisedAt, reason } = result;
  // What did not go out was mostly not billed; the host knows better.
  const cost = result.cost ?? (outcome === "failed" ? undefined : plan.economics?.cost);
  return {
    planId: plan.id,
    orderId: plan.orderId,
    buyerId: plan.buyerId,
    at,
    channel: plan.channel,
    attempt: plan.attempt,
    script: plan.script.id,
    ...(plan.script.variant === undefined ? {} : { variant: plan.script.variant }),
    rules: Object.fromEntries(plan.because.map((step) => [step.stage, step.rule])),
    segment: plan.classification.segment,
    covers: plan.covers,
    ...(plan.assignee === undefined ? {} : { agent: plan.assignee }),
    ...(outcome === undefined ? {} : { outcome }),
    ...(promisedAt === undefined ? {} : { promisedAt }),
    ...(reason === undefined ? {} : { reason }),
    ...(cost === undefined ? {} : { cost }),
  };
}
