import type { CaseBuyer, CaseInquiry, CaseOrder } from "./case";

/**
 * The same order with every field named. Orders leave out what they do not know, each something else, and reading a
 * field of objects of many shapes would cost a plan more than all that it decides.
 */
export function shapedOrder(order: CaseOrder): CaseOrder {
  return {
    id: order.id,
    status: order.status,
    placedAt: order.placedAt,
    closesAt: order.closesAt,
    payableFrom: order.payableFrom,
    amount: order.amount,
    currency: order.currency,
    marginPercent: order.marginPercent,
    items: order.items.map(shapedItem),
    payUrl: order.payUrl,
    buyer: shapedBuyer(order.buyer),
    inquiry: order.inquiry === undefined ? undefined : shapedInquiry(order.inquiry),
    payment: order.payment,
    dispute: order.dispute,
    unavailable: order.unavailable,
    reason: order.reason,
    intent: order.intent,
    promisedAt: order.promisedAt,
    attributes: order.attributes,
  };
}

type Item = CaseOrder["items"][number];

function shapedItem({ title, quantity, stock, sellingPoints, category, discreet }: Item): Item {
  return { title, quantity, stock, sellingPoints, category, discreet };
}

function shapedBuyer(buyer: CaseBuyer): CaseBuyer {
  const { note, im, push, email, sms, phone } = buyer.reach;
  return {
    id: buyer.id,
    name: buyer.name,
    timeZone: buyer.timeZone,
    locale: buyer.locale,
    country: buyer.country,
    paidOrders: buyer.paidOrders,
    lastPaidAt: buyer.lastPaidAt,
    segment: buyer.segment,
    rhythm: buyer.rhythm,
    online: buyer.online,
    optedOut: buyer.optedOut,
    reach: { note, im, push, email, sms, phone },
  };
}

function shapedInquiry({ agent, open, awaitingShop, messages }: CaseInquiry): CaseInquiry {
  return { agent, open, awaitingShop, messages };
}
