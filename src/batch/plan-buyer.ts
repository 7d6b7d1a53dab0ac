import type { Plan, SendPlan } from "../contract/plan";
import type { Case, CaseContext, CaseOrder, CaseOtherOrder, CaseTouch } from "../input/case";
import type { CasePlanner } from "../plan/case-planner";
import type { Limits } from "../plan/limits";
import { touchOfPlan } from "../record/touch-of-plan";
import { type BatchEntry, invalidEntry } from "./batch-entry";
import { epochMsOf } from "./epoch-ms-of";

/** An order that takes part in the planning of its buyer. */
interface Member {
  readonly order: CaseOrder;
  readonly one: Case;
  readonly plan: Plan;
}

/** Plans all orders of one buyer, each of them knowing of the others; one entry per order, in their order. */
export function planBuyer(
  planner: CasePlanner,
  orders: readonly CaseOrder[],
  context: CaseContext,
  limitsOf: LimitsOf,
): readonly BatchEntry[] {
  const [only, ...more] = orders;
  if (only !== undefined && more.length === 0) return [planOnly(planner, only, context, limitsOf)];
  const alone = orders.map((order) => planner.caseOf(order, context));
  const cases = alone.flatMap((one) => (one.ok ? [one.value] : []));
  const members = cases.length > 1 ? planTogether(planner, cases, limitsOf) : planAlone(planner, cases, limitsOf);
  const plans = new Map(members.map(({ order, plan }) => [order.id, plan]));
  return alone.flatMap((one, index) => {
    if (!one.ok) return invalidEntry(one.error);
    return plans.get(orders[index]?.id ?? "") ?? [];
  });
}

/** Most buyers have one order. */
function planOnly(planner: CasePlanner, order: CaseOrder, context: CaseContext, limitsOf: LimitsOf): BatchEntry {
  const one = planner.caseOf(order, context);
  return one.ok ? planner.plan(one.value, limitsOf(order.id)) : invalidEntry(one.error);
}

type LimitsOf = (orderId: string) => Limits | undefined;

function planAlone(planner: CasePlanner, cases: readonly Case[], limitsOf: LimitsOf): readonly Member[] {
  return cases.map((one) => ({ order: one.order, one, plan: planner.plan(one, limitsOf(one.order.id)) }));
}

/**
 * An order that turns out to be settled for good (its payment went through by the provider's word, another paid order
 * took its place) can carry no reminder for others, so they are planned again without it.
 */
function planTogether(planner: CasePlanner, cases: readonly Case[], limitsOf: LimitsOf): readonly Member[] {
  const settled = new Map<string, "paid" | "closed">();
  for (;;) {
    const others = cases.map(({ order }) => otherOrderOf(order, settled.get(order.id)));
    const members = planAlone(
      planner,
      cases.map((one, index) => withOthers(one, others, index)),
      limitsOf,
    );
    const found = members.filter(({ order, plan }) => isUnpaid(order) && !settled.has(order.id) && isSettled(plan));
    if (found.length === 0) return oneAfterAnother(planner, members, limitsOf);
    for (const { order, plan } of found) {
      settled.set(order.id, plan.kind === "skip" && plan.why === "paid" ? "paid" : "closed");
    }
  }
}

function isUnpaid(order: CaseOrder): boolean {
  return (order.status ?? "unpaid") === "unpaid";
}

function isSettled(plan: Plan): boolean {
  return plan.kind === "skip" && plan.final;
}

function otherOrderOf(order: CaseOrder, settledAs: "paid" | "closed" | undefined): CaseOtherOrder & Currency {
  const { id, placedAt, amount, closesAt, currency, buyer } = order;
  const titles = order.items.map((item) => item.title);
  const status = settledAs ?? order.status ?? "unpaid";
  return { id, buyerId: buyer.id, status, placedAt, amount, closesAt, titles, currency };
}

interface Currency {
  readonly currency: string;
}

/** The batch knows its own orders best; those in other currencies cannot be summed up with this one. */
function withOthers(one: Case, others: readonly (CaseOtherOrder & Currency)[], index: number): Case {
  const inBatch = new Set(others.map(({ id }) => id));
  const ofBatch = others.filter(
    (other, place) => place !== index && other.currency === one.order.currency && other.id !== one.order.id,
  );
  return { ...one, otherOrders: [...one.otherOrders.filter(({ id }) => !inBatch.has(id)), ...ofBatch] };
}

/** TIM-10: the send that comes first counts as a touch when the buyer's next one is planned, and so on. */
function oneAfterAnother(planner: CasePlanner, members: readonly Member[], limitsOf: LimitsOf): readonly Member[] {
  const sending = members.filter(({ plan }) => plan.kind === "send").sort(earlierFirst);
  if (sending.length < 2) return members;
  const settled = new Map<string, Member>();
  const planned: CaseTouch[] = [];
  for (const member of sending) {
    const { order } = member;
    const one = { ...member.one, touches: [...member.one.touches, ...planned] };
    const plan = planned.length === 0 ? member.plan : planner.plan(one, limitsOf(order.id));
    settled.set(order.id, { order, one: member.one, plan });
    if (plan.kind === "send") insertInOrder(planned, touchOf(plan));
  }
  return members.map((member) => settled.get(member.order.id) ?? member);
}

function earlierFirst(one: Member, other: Member): number {
  const sooner = sendAtOf(one.plan) - sendAtOf(other.plan) || one.order.placedAt - other.order.placedAt;
  if (sooner !== 0) return sooner;
  return one.order.id < other.order.id ? -1 : 1;
}

function sendAtOf(plan: Plan): number {
  return plan.kind === "send" ? epochMsOf(plan.sendAt) : Number.POSITIVE_INFINITY;
}

function touchOf(plan: SendPlan): CaseTouch {
  return { ...touchOfPlan(plan, { at: plan.sendAt }), at: epochMsOf(plan.sendAt), promisedAt: undefined };
}

function insertInOrder(touches: CaseTouch[], touch: CaseTouch): void {
  touches.push(touch);
  touches.sort((one, other) => one.at - other.at);
}
