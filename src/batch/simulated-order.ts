import type { Plan } from "../contract/plan";
import type { CaseOrder, CaseOtherOrder, CaseTouch } from "../input/case";
import type { EpochMs } from "../time/instant";

/** An order on its way through simulated time. */
export interface SimulatedOrder {
  readonly order: CaseOrder;
  readonly paidAt: EpochMs | undefined;
  readonly buyer: SimulatedBuyer;
  /** When it is looked at next; events for other instants are out of date. */
  nextAt: EpochMs | undefined;
  isPlanned: boolean;
  isReminded: boolean;
  /** The latest plan that was not a send. */
  last: Exclude<Plan, { kind: "send" }> | undefined;
}

export interface SimulatedBuyer {
  readonly orders: SimulatedOrder[];
  readonly touches: CaseTouch[];
}

export function isPaidAt({ paidAt }: SimulatedOrder, at: EpochMs): boolean {
  return paidAt !== undefined && paidAt <= at;
}

export function isClosedAt({ order }: SimulatedOrder, at: EpochMs): boolean {
  return order.closesAt !== undefined && order.closesAt <= at;
}

/** The buyer's other orders as the shop sees them at the instant. */
export function othersAt(one: SimulatedOrder, at: EpochMs): readonly CaseOtherOrder[] {
  const { orders } = one.buyer;
  if (orders.length < 2) return [];
  return orders
    .filter((other) => other !== one && other.order.placedAt <= at && other.order.currency === one.order.currency)
    .map((other) => ({
      id: other.order.id,
      buyerId: other.order.buyer.id,
      status: statusAt(other, at),
      placedAt: other.order.placedAt,
      amount: other.order.amount,
      closesAt: other.order.closesAt,
      titles: other.order.items.map((item) => item.title),
    }));
}

function statusAt(one: SimulatedOrder, at: EpochMs): "unpaid" | "paid" | "closed" {
  if (isPaidAt(one, at)) return "paid";
  return isClosedAt(one, at) ? "closed" : "unpaid";
}
