import type { PolicyParams } from "../contract/policy";
import type { Segment } from "../contract/vocabulary";
import type { CaseOrder } from "../input/case";
import { DAY_MS } from "../time/duration";

export interface CustomerReading {
  readonly customer: "new" | "returning";
  readonly segment: Segment | "none";
}

/** SEL-02 and SEL-07, as of the placing of the order. A new customer has no segment. */
export function readCustomer(order: CaseOrder, params: PolicyParams): CustomerReading {
  const paidOrders = order.buyer.paidOrders ?? 0;
  if (paidOrders === 0) return { customer: "new", segment: "none" };
  return { customer: "returning", segment: order.buyer.segment ?? segmentOf(order, paidOrders, params) };
}

function segmentOf(order: CaseOrder, paidOrders: number, params: PolicyParams): Segment | "none" {
  const { lastPaidAt } = order.buyer;
  if (lastPaidAt === undefined) return "none";
  const days = (order.placedAt - lastPaidAt) / DAY_MS;
  if (days <= params.loyalDays && paidOrders >= params.loyalPaidOrders) return "loyal";
  if (days <= params.activeDays) return "active";
  return days <= params.dormantDays ? "dormant" : "lost";
}
