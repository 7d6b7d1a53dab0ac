import type { CaseOrder } from "../input/case";
import type { CasePlanner } from "../plan/case-planner";
import { duplicateEntry, type InvalidEntry, invalidEntry } from "./batch-entry";
import { grouped } from "./grouped";
import { ordersOf } from "./orders-of";

/** A valid order and its place in the input. */
export interface PlacedOrder {
  readonly index: number;
  readonly order: CaseOrder;
}
export interface ReadOrders {
  readonly valid: readonly PlacedOrder[];
  /** What could not be read, by its place in the input. */
  readonly invalid: ReadonlyMap<number, InvalidEntry>;
  readonly count: number;
}

/**
 * Reads every order once. Of equal copies of an order one is planned. Copies that say different things are all refused:
 * one of them may be out of date, say unpaid after the payment, and which one it is cannot be told.
 */
export function readOrders(orders: Iterable<unknown>, planner: CasePlanner): ReadOrders {
  const read: PlacedOrder[] = [];
  const invalid = new Map<number, InvalidEntry>();
  let count = 0;
  for (const value of ordersOf(orders)) {
    const index = count;
    count += 1;
    const order = planner.readOrder(value);
    if (order.ok) read.push({ index, order: order.value });
    else invalid.set(index, invalidEntry(order.error));
  }
  if (new Set(read.map(({ order }) => order.id)).size === read.length) return { valid: read, invalid, count };

  const valid: PlacedOrder[] = [];
  for (const [id, [first, ...others]] of grouped(read, ({ order }) => order.id)) {
    if (first === undefined) continue;
    const text = others.length === 0 ? "" : JSON.stringify(first.order);
    const copiesDiffer = others.some(({ order }) => JSON.stringify(order) !== text);
    for (const { index } of others) invalid.set(index, duplicateEntry(id, copiesDiffer));
    if (copiesDiffer) invalid.set(first.index, duplicateEntry(id, true));
    else valid.push(first);
  }
  return { valid, invalid, count };
}
