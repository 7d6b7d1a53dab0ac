import { CuifuError, issueOf } from "../contract/error";

type Orders = Iterable<unknown> | AsyncIterable<unknown>;

/** What cannot be read one by one is refused like any other wrong input; only a stream may also be read as it arrives. */
export function ordersOf<Given extends Orders>(orders: Given, alsoAsync = false): Given {
  if (isReadBy(Symbol.iterator, orders) || (alsoAsync && isReadBy(Symbol.asyncIterator, orders))) return orders;
  const received =
    orders === undefined || orders === null ? `\`${String(orders)}\`` : `a value of type ${typeof orders}`;
  throw new CuifuError("invalid-order", [issueOf("wrong-type", "order", "a list of orders", received)]);
}

function isReadBy(method: symbol, orders: unknown): boolean {
  return typeof orders === "object" && orders !== null && typeof Reflect.get(orders, method) === "function";
}
