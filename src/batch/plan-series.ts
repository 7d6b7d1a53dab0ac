import type { Context } from "../contract/context";
import type { Order } from "../contract/order";
import type { HoldPlan, SendPlan, SkipPlan } from "../contract/plan";
import type { Policy } from "../contract/policy";
import type { Case, CaseTouch } from "../input/case";
import { casePlannerOf } from "../plan/case-planner";
import type { Planner } from "../plan/planner";
import { touchOfPlan } from "../record/touch-of-plan";
import { epochMsOf } from "./epoch-ms-of";

/** The reminders ahead, and last the plan that ends them, which is no send. */
export type Series = readonly [...SendPlan[], HoldPlan | SkipPlan];

/**
 * The whole ladder ahead of an order if nobody ever answers: the first plan, the plan after its touch, and so on, ending
 * at the first plan that is not a send.
 *
 * @param order the order as the shop's backend knows it
 * @param context the context of the first plan
 * @param policy a policy or a planner; `defaultPolicy` when left out
 * @returns each step equals `planReminder` at the last `sendAt`, with every touch so far recorded as `no-answer`
 * @throws CuifuError as `planReminder` does
 * @example
 * ```ts
 * const series = planSeries(order, context);
 * series.map((plan) => (plan.kind === "send" ? `${plan.sendAt} ${plan.channel}` : plan.why));
 * ```
 *
 * *Gotchas*: what the context says of the present (`online`, an open conversation) is taken to stay as it is.
 */
export function planSeries(order: Order, context: Context, policy?: Policy | Planner): Series {
  const planner = casePlannerOf(policy);
  const read = planner.readOrder(order);
  if (!read.ok) throw read.error;
  const first = planner.caseOf(read.value, planner.readContext(context));
  if (!first.ok) throw first.error;

  const sends: SendPlan[] = [];
  let one: Case = first.value;
  for (;;) {
    const plan = planner.plan(one);
    if (plan.kind !== "send") return [...sends, plan];
    sends.push(plan);
    one = unanswered(one, plan);
  }
}

/** The case at the instant of the send, just after it. */
function unanswered(one: Case, plan: SendPlan): Case {
  const now = epochMsOf(plan.sendAt);
  const recorded = touchOfPlan(plan, { at: plan.sendAt, outcome: "no-answer" });
  // Where the host dropped old touches an id may come again; taken for the same touch, it would never count.
  const isTaken = one.touches.some((touch) => touch.planId === plan.id);
  const planId = isTaken ? undefined : plan.id;
  const touch: CaseTouch = { ...recorded, planId, at: now, promisedAt: undefined };
  return { ...one, now, touches: [...one.touches, touch].sort((earlier, later) => earlier.at - later.at) };
}
