import type { Buyer, Inquiry, Order, OrderItem } from "../../contract/order";
import { REASON_CODES, RHYTHMS, SEGMENTS, UNAVAILABLE } from "../../contract/vocabulary";
import type { Arbitrary, FastCheck } from "./fast-check";
import { sometimes } from "./sometimes";
import { around, DAY_MINUTES, instantText, type Times } from "./times";
import { AVERAGE_ORDER, CURRENCIES, NAMES, PAYMENT_ERRORS, PAYMENT_METHODS, PHRASES, TITLES } from "./words";

export const ORDER_ID = "A-1";
export const BUYER_ID = "B-1";

/** Valid orders of every class: most are open, and now and then each of the reasons that end or hold a reminder. */
export function ordersAt(fc: FastCheck, times: Times): Arbitrary<Order> {
  const { placedAt, closesAt, now } = times;
  const payment = fc.record({
    method: sometimes(fc, 60, fc.constantFrom(...PAYMENT_METHODS)),
    errors: sometimes(fc, 60, fc.array(fc.constantFrom(...PAYMENT_ERRORS), { maxLength: 2 })),
  });
  return fc.record({
    id: fc.constant(ORDER_ID),
    status: sometimes(fc, 10, fc.constantFrom("unpaid", "paid", "closed")),
    placedAt: fc.constant(instantText(placedAt)),
    closesAt: fc.constant(closesAt === undefined ? undefined : instantText(closesAt)),
    payableFrom: sometimes(fc, 10, fc.constant(instantText(Math.min(placedAt + DAY_MINUTES, closesAt ?? Infinity)))),
    amount: amountsWith(fc),
    currency: fc.constantFrom(...CURRENCIES),
    marginPercent: sometimes(fc, 50, fc.constantFrom(0, 1, 12.5, 30, 60)),
    items: fc.array(itemsWith(fc), { minLength: 1, maxLength: 3 }),
    payUrl: sometimes(fc, 60, fc.constant("https://pay.example/A-1")),
    buyer: buyersAt(fc, times),
    inquiry: sometimes(fc, 50, inquiriesWith(fc)),
    payment: sometimes(fc, 25, payment),
    dispute: sometimes(fc, 3, fc.constant(true)),
    unavailable: sometimes(fc, 3, fc.constantFrom(...UNAVAILABLE)),
    reason: sometimes(fc, 25, fc.constantFrom(...REASON_CODES)),
    intent: sometimes(fc, 20, fc.constantFrom("strong", "weak")),
    promisedAt: sometimes(fc, 12, around(fc, now, -600, 2 * DAY_MINUTES)),
  });
}

/** Amounts on both sides of what is large for the shop, the edges among them. */
export function amountsWith(fc: FastCheck): Arbitrary<number> {
  const large = AVERAGE_ORDER * 3;
  return fc.oneof(
    fc.constantFrom(0, 1, large - 1, large, 50_000),
    fc.integer({ min: 1, max: large }),
    fc.integer({ min: large, max: 20 * AVERAGE_ORDER }),
  );
}

function itemsWith(fc: FastCheck): Arbitrary<OrderItem> {
  return fc.record({
    title: fc.constantFrom(...TITLES),
    quantity: sometimes(fc, 50, fc.integer({ min: 1, max: 9 })),
    stock: sometimes(fc, 40, fc.integer({ min: 0, max: 8 })),
    sellingPoints: sometimes(fc, 30, fc.constant(["双层真空"])),
    discreet: sometimes(fc, 5, fc.constant(true)),
  });
}

function buyersAt(fc: FastCheck, { zone, placedAt }: Times): Arbitrary<Buyer> {
  const consent = fc.constantFrom(undefined, "service", "marketing", "marketing");
  return fc.record({
    id: fc.constant(BUYER_ID),
    name: sometimes(fc, 70, fc.constantFrom(...NAMES)),
    timeZone: sometimes(fc, 80, fc.constant(zone)),
    locale: sometimes(fc, 50, fc.constantFrom("zh-CN", "en", "en-GB", "fr")),
    country: sometimes(fc, 50, fc.constantFrom("CN", "US", "US-TX", "DE")),
    paidOrders: sometimes(fc, 60, fc.integer({ min: 0, max: 5 })),
    lastPaidAt: sometimes(fc, 60, around(fc, placedAt, -500 * DAY_MINUTES, 0)),
    segment: sometimes(fc, 10, fc.constantFrom(...SEGMENTS)),
    rhythm: sometimes(fc, 40, fc.constantFrom(...RHYTHMS)),
    online: sometimes(fc, 50, fc.boolean()),
    optedOut: sometimes(fc, 2, fc.constant(true)),
    reach: fc.record({ note: consent, im: consent, push: consent, email: consent, sms: consent, phone: consent }),
  });
}

function inquiriesWith(fc: FastCheck): Arbitrary<Inquiry> {
  const message = fc.record({ from: fc.constantFrom("buyer", "buyer", "agent"), text: fc.constantFrom(...PHRASES) });
  return fc.record({
    agent: sometimes(fc, 60, fc.constantFrom("小雨", "Anna")),
    open: sometimes(fc, 5, fc.constant(true)),
    awaitingShop: sometimes(fc, 5, fc.constant(true)),
    messages: sometimes(fc, 80, fc.array(message, { maxLength: 3 })),
  });
}
