import type { Context, Shop } from "../../contract/context";
import { frozenCopy } from "../frozen-copy";

/** What differs from the context that is built. The shop is merged; lists and all else count as a whole. */
export type ContextOverrides = Partial<Omit<Context, "shop">> & { readonly shop?: Partial<Shop> };

const CONTEXT: Context = {
  now: "2026-03-10T10:25:00+08:00",
  shop: { name: "暖物小店", timeZone: "Asia/Shanghai", currency: "CNY", averageOrder: 8_000 },
  history: [],
  otherOrders: [],
};

/**
 * A valid context, five minutes after `buildOrder` places its order; but for what the layers say, of which a later one
 * wins.
 *
 * @param layers what differs; `undefined` leaves an optional field out
 * @returns a frozen context that shares nothing with the layers
 * @example
 * ```ts
 * const context = buildContext({ now: "2026-03-10T14:00:00+08:00", shop: { averageOrder: 12_000 } });
 * context.shop.name; // => "暖物小店"
 * ```
 *
 * *Gotchas*: `now` does not follow the order: whoever moves `placedAt` moves `now` as well.
 */
export function buildContext(...layers: readonly ContextOverrides[]): Context {
  let context = CONTEXT;
  for (const { shop, ...rest } of layers) context = { ...context, ...rest, shop: { ...context.shop, ...shop } };
  return frozenCopy(context);
}
