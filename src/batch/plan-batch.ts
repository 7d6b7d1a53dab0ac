import type { Context } from "../contract/context";
import type { Policy } from "../contract/policy";
import type { CaseContext, CaseOrder } from "../input/case";
import { type CasePlanner, casePlannerOf } from "../plan/case-planner";
import type { Limits } from "../plan/limits";
import type { Planner } from "../plan/planner";
import type { BatchEntry } from "./batch-entry";
import { contextsByBuyer } from "./buyer-contexts";
import { callsBeyondCapacity, type WantedCall } from "./call-capacity";
import { grouped } from "./grouped";
import { planBuyer } from "./plan-buyer";
import { readOrders } from "./read-orders";

/** The orders of one buyer and what was planned for them. */
interface BuyerGroup {
  readonly orders: readonly CaseOrder[];
  readonly indexes: readonly number[];
  readonly context: CaseContext;
  entries: readonly BatchEntry[];
}

/**
 * Plans many orders at one instant, each knowing of the others: a buyer's open orders become one message, a paid order
 * replaces its older copy, caps and gaps count across the batch, and calls go to the highest expected gain.
 *
 * @param orders orders as the shop's backend knows them; what is not a valid order spoils nothing but its own entry
 * @param context one context for all; the batch's orders need not be listed under `otherOrders`
 * @param policy a policy or a planner; `defaultPolicy` when left out
 * @returns exactly one entry per input, in input order: a plan, or `{ kind: "invalid", error }`; every other order of
 * the input leads to the same entries
 * @throws CuifuError with code `invalid-context` or `invalid-policy`, and with `invalid-order` for what is no list
 * @example
 * ```ts
 * const entries = planBatch(orders, context);
 * const calls = entries.filter((entry) => entry.kind === "send" && entry.channel === "phone");
 * ```
 *
 * *Gotchas*: `shop.calls` limits the calls of each clock hour of the shop's zone; calls in `history` are counted. An order
 * that is there twice is planned once; copies that differ are all `invalid`, with the code `duplicate`.
 */
export function planBatch(
  orders: Iterable<unknown>,
  context: Context,
  policy?: Policy | Planner,
): readonly BatchEntry[] {
  const planner = casePlannerOf(policy);
  const read = planner.readContext(context);
  const { valid, invalid, count } = readOrders(orders, planner);
  const contextOf = contextsByBuyer(read);
  const groups = [...grouped(valid, ({ order }) => order.buyer.id)].map(([buyerId, placed]): BuyerGroup => {
    const group = {
      orders: placed.map(({ order }) => order),
      indexes: placed.map(({ index }) => index),
      context: contextOf(buyerId),
    };
    return { ...group, entries: planBuyer(planner, group.orders, group.context, withoutLimits) };
  });
  shareCalls(planner, groups, read);

  const entries = new Array<BatchEntry>(count);
  for (const [index, entry] of invalid) entries[index] = entry;
  for (const group of groups) placeEntries(group, entries);
  return entries;
}

function withoutLimits(): undefined {
  return undefined;
}

function placeEntries({ indexes, entries }: BuyerGroup, into: BatchEntry[]): void {
  for (const [place, entry] of entries.entries()) {
    const index = indexes[place];
    if (index !== undefined) into[index] = entry;
  }
}

/**
 * CHA-08. Whoever loses a call is planned again without calls, together with the buyer's other orders, which may want a
 * call of another hour then; so it goes on until every hour has room. Each round takes a call from at least one order.
 */
function shareCalls(planner: CasePlanner, groups: readonly BuyerGroup[], context: CaseContext): void {
  if (context.shop.calls === undefined) return;
  const limits = new Map<string, Limits>();
  const groupOf = new Map(groups.flatMap((group) => group.orders.map((order) => [order.id, group])));
  for (;;) {
    const lost = callsBeyondCapacity(groups.flatMap(callsOf), context);
    if (lost.length === 0) return;
    for (const { order, callsFrom } of lost) limits.set(order.id, { callsFrom });
    for (const group of new Set(lost.flatMap(({ order }) => groupOf.get(order.id) ?? []))) {
      group.entries = planBuyer(planner, group.orders, group.context, (orderId) => limits.get(orderId));
    }
  }
}

function callsOf({ orders, entries }: BuyerGroup): readonly WantedCall[] {
  return entries.flatMap((entry, place) => {
    const order = orders[place];
    if (order === undefined || entry.kind !== "send" || entry.channel !== "phone") return [];
    return [{ order, plan: entry }];
  });
}
