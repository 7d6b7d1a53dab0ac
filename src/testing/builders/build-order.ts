import type { Buyer, Order } from "../../contract/order";
import { frozenCopy } from "../frozen-copy";

/** What differs from the order that is built. The buyer is merged; lists, `reach` and all else count as a whole. */
export type OrderOverrides = Partial<Omit<Order, "buyer">> & { readonly buyer?: Partial<Buyer> };

const ORDER: Order = {
  id: "A-1",
  status: "unpaid",
  placedAt: "2026-03-10T10:20:00+08:00",
  amount: 8_000,
  currency: "CNY",
  items: [{ title: "保温杯", quantity: 1 }],
  payUrl: "https://pay.example/A-1",
  buyer: {
    id: "B-1",
    name: "王敏",
    timeZone: "Asia/Shanghai",
    locale: "zh-CN",
    country: "CN",
    paidOrders: 0,
    reach: {
      note: "marketing",
      im: "marketing",
      push: "marketing",
      email: "marketing",
      sms: "marketing",
      phone: "marketing",
    },
  },
};

/**
 * A valid order: small, silent, placed on a Tuesday morning by a new buyer who can be reached everywhere; but for what
 * the layers say, of which a later one wins.
 *
 * @param layers what differs; `undefined` leaves an optional field out
 * @returns a frozen order that shares nothing with the layers
 * @example
 * ```ts
 * const loyal = { buyer: { paidOrders: 5, segment: "loyal" } } as const;
 * const order = buildOrder(loyal, { amount: 26_300 });
 * order.amount; // => 26300
 * order.buyer.name; // => "王敏"
 * ```
 */
export function buildOrder(...layers: readonly OrderOverrides[]): Order {
  let order = ORDER;
  for (const { buyer, ...rest } of layers) order = { ...order, ...rest, buyer: { ...order.buyer, ...buyer } };
  return frozenCopy(order);
}
