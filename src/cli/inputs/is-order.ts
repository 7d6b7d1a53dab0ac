import type { Order } from "../../contract/order";
import { parseOrder } from "../../input/parse-order";

export function isOrder(value: unknown): value is Order {
  return parseOrder(value).ok;
}
