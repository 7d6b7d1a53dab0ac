import { readFileSync } from "node:fs";
import type { Context, Order } from "cuifu";

/** One working day of a shop: what it knows, and its unpaid orders. */
export interface ShopDay {
  readonly context: Context;
  readonly orders: readonly Order[];
}

/** Reads `orders.json`. Nothing is checked here: the planner checks every order and says what is wrong with it. */
export function readShopDay(): ShopDay {
  return JSON.parse(readFileSync(new URL("./orders.json", import.meta.url), "utf8"));
}
