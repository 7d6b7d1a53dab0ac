import type { SendPlan } from "../contract/plan";
import type { CaseContext, CaseTouch } from "../input/case";
import type { CasePlanner } from "../plan/case-planner";
import { touchOfPlan } from "../record/touch-of-plan";
import type { EpochMs } from "../time/instant";
import { localDayOf } from "../time/local";
import { type Zone, zoneOrElse } from "../time/zone";
import { epochMsOf } from "./epoch-ms-of";
import { type EventQueue, eventQueue } from "./event-queue";
import { isClosedAt, isPaidAt, othersAt, type SimulatedOrder } from "./simulated-order";

/** What the shop does in the simulation, and when it looks. */
interface Stage {
  readonly planner: CasePlanner;
  readonly context: CaseContext;
  readonly stepMs: number;
  readonly queue: EventQueue<Look>;
  readonly sends: SendPlan[];
}

interface Look {
  readonly one: SimulatedOrder;
  /** Something happened to another order of the buyer, so this look counts even if a later one is planned. */
  readonly isWake: boolean;
}

/**
 * Lets time pass: the shop sweeps at every step, a planned reminder goes out at its instant if the order is still open
 * and the plan still stands, and nobody ever answers. The orders carry what became of them.
 */
export function replay(
  orders: readonly SimulatedOrder[],
  planner: CasePlanner,
  context: CaseContext,
  stepMs: number,
): readonly SendPlan[] {
  const stage: Stage = { planner, context, stepMs, queue: eventQueue(), sends: [] };
  for (const one of orders) {
    lookAt(one, sweepFrom(one.order.placedAt, stepMs), stage);
    wakeSiblings(one, stage);
  }
  for (let event = stage.queue.next(); event !== undefined; event = stage.queue.next()) {
    const { at, subject } = event;
    const { one, isWake } = subject;
    if (one.nextAt === at) one.nextAt = undefined;
    else if (!isWake) continue;
    look(one, at, stage);
  }
  return stage.sends;
}

function look(one: SimulatedOrder, now: EpochMs, stage: Stage): void {
  if (isPaidAt(one, now) || isClosedAt(one, now)) return;
  const { planner, stepMs } = stage;
  const context = { ...stage.context, now, history: one.buyer.touches, otherOrders: othersAt(one, now) };
  const read = planner.caseOf(asKnown(one, now, stage.context.shopZone), context);
  if (!read.ok) return;
  const plan = planner.plan(read.value);
  if (plan.kind !== "send") {
    one.last = plan;
    if (plan.recheckAt !== undefined)
      lookAt(one, sweepFrom(Math.max(epochMsOf(plan.recheckAt), now + 1), stepMs), stage);
    return;
  }
  const sendAt = epochMsOf(plan.sendAt);
  one.isPlanned = true;
  if (sendAt > now) {
    const recheckAt = plan.recheckAt === undefined ? sendAt : sweepFrom(epochMsOf(plan.recheckAt), stepMs);
    lookAt(one, Math.max(Math.min(sendAt, recheckAt), now + 1), stage);
    return;
  }
  send(one, plan, now, stage);
}

/** Who was there when the order was placed is not known to be there, or away, on any later day (CHA-07). */
function asKnown({ order }: SimulatedOrder, now: EpochMs, shopZone: Zone): SimulatedOrder["order"] {
  const { online, timeZone } = order.buyer;
  if (online === undefined) return order;
  const zone = zoneOrElse(timeZone, shopZone);
  if (localDayOf(now, zone) === localDayOf(order.placedAt, zone)) return order;
  return { ...order, buyer: { ...order.buyer, online: undefined } };
}

function send(one: SimulatedOrder, plan: SendPlan, now: EpochMs, stage: Stage): void {
  stage.sends.push(plan);
  const touch: CaseTouch = {
    ...touchOfPlan(plan, { at: plan.sendAt, outcome: "no-answer" }),
    at: now,
    promisedAt: undefined,
  };
  one.buyer.touches.push(touch);
  const later = sweepFrom(now + 1, stage.stepMs);
  for (const other of one.buyer.orders) {
    if (plan.covers.includes(other.order.id)) other.isReminded = true;
    if (other.order.placedAt <= now) lookAt(other, later, stage);
  }
}

/** Whatever becomes of one order may change the plans of the buyer's others: a new leader, a paid successor. */
function wakeSiblings(one: SimulatedOrder, stage: Stage): void {
  if (one.buyer.orders.length < 2) return;
  const { placedAt, closesAt } = one.order;
  const changes = [placedAt, closesAt, one.paidAt].filter((at) => at !== undefined);
  for (const other of one.buyer.orders) {
    if (other === one) continue;
    for (const at of changes)
      if (at >= other.order.placedAt) stage.queue.add(sweepFrom(at, stage.stepMs), { one: other, isWake: true });
  }
}

/** The earliest look counts, as every look leads to the next one. */
function lookAt(one: SimulatedOrder, at: EpochMs, { queue }: Stage): void {
  if (one.nextAt !== undefined && one.nextAt <= at) return;
  one.nextAt = at;
  queue.add(at, { one, isWake: false });
}

/** The first sweep at or after the instant. */
function sweepFrom(at: EpochMs, stepMs: number): EpochMs {
  return Math.ceil(at / stepMs) * stepMs;
}
