import type { Context } from "../contract/context";
import type { Policy } from "../contract/policy";
import { casePlannerOf } from "../plan/case-planner";
import type { Planner } from "../plan/planner";
import { type BatchEntry, invalidEntry } from "./batch-entry";
import { contextsByBuyer } from "./buyer-contexts";
import { ordersOf } from "./orders-of";

/**
 * Plans any number of orders one by one as they come, in flat memory. Each entry is what `safePlanReminder` says of the
 * order: rules across orders (merging, shared calls) need all orders at once and belong to `planBatch`.
 *
 * @param orders anything that can be iterated, also asynchronously: an array, a generator, rows of a database cursor
 * @param context one context for all; history and other orders are sorted by buyer once
 * @param policy a policy or a planner; `defaultPolicy` when left out
 * @returns one entry per input, in input order; invalid ones are reported in place
 * @throws CuifuError with code `invalid-context` or `invalid-policy`, before the first order is read, and with
 * `invalid-order` for what cannot be iterated
 * @example
 * ```ts
 * for await (const entry of planStream(rows, context)) {
 *   if (entry.kind === "send") await queue.add(entry.id, entry);
 * }
 * ```
 */
export function planStream(
  orders: Iterable<unknown> | AsyncIterable<unknown>,
  context: Context,
  policy?: Policy | Planner,
): AsyncGenerator<BatchEntry, void, undefined> {
  const planner = casePlannerOf(policy);
  const contextOf = contextsByBuyer(planner.readContext(context));
  const entryOf = (value: unknown): BatchEntry => {
    const order = planner.readOrder(value);
    if (!order.ok) return invalidEntry(order.error);
    const one = planner.caseOf(order.value, contextOf(order.value.buyer.id));
    return one.ok ? planner.plan(one.value) : invalidEntry(one.error);
  };
  return entriesOf(ordersOf(orders, true), entryOf);
}

async function* entriesOf(
  orders: Iterable<unknown> | AsyncIterable<unknown>,
  entryOf: (order: unknown) => BatchEntry,
): AsyncGenerator<BatchEntry, void, undefined> {
  for await (const order of orders) yield entryOf(order);
}
