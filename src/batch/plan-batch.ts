import type { Context } from "../contract/context";
import type { Policy } from "../contract/policy";
import type { CaseContext } from "../input/case";
import { casePlannerOf } from "../plan/case-planner";
import type { Limits } from "../plan/limits";
import type { Planner } from "../plan/planner";
import type { BatchEntry } from "./batch-entry";
import { contextsByBuyer } from "./buyer-contexts";
import { callsBeyondCapacity, type WantedCall } from "./call-capacity";
import { grouped } from "./grouped";
import { planBuyer } from "./plan-buyer";
import { type PlacedOrder, readOrders } from "./read-orders";

const UNLIMITED: ReadonlyMap<string, Limits> = new Map();

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
  const groups = grouped(valid, ({ order }) => order.buyer.id);
  const entries = new Array<BatchEntry>(count);
  for (const [index, entry] of invalid) entries[index] = entry;
  const planOrdersOf = (buyerId: string, limits: ReadonlyMap<string, Limits>) => {
    const placed = groups.get(buyerId) ?? [];
    const ofBuyer = placed.map(({ order }) => order);
    const planned = planBuyer(planner, ofBuyer, contextOf(buyerId), (orderId) => limits.get(orderId));
    for (const [place, { index }] of placed.entries()) {
      const entry = planned[place];
      if (entry !== undefined) entries[index] = entry;
    }
  };
  for (const buyerId of groups.keys()) planOrdersOf(buyerId, UNLIMITED);
  shareCalls(valid, entries, read, planOrdersOf);
  return entries;
}

/**
 * CHA-08. Whoever loses a call is planned again without calls, together with the buyer's other orders, which may want a
 * call of another hour then; so it goes on until every hour has room. Each round takes a call from at least one order.
 */
function shareCalls(
  placed: readonly PlacedOrder[],
  entries: readonly BatchEntry[],
  context: CaseContext,
  planOrdersOf: (buyerId: string, limits: ReadonlyMap<string, Limits>) => void,
): void {
  const limits = new Map<string, Limits>();
  for (;;) {
    const lost = callsBeyondCapacity(callsAmong(placed, entries), context);
    if (lost.length === 0) return;
    for (const { order, callsFrom } of lost) limits.set(order.id, { callsFrom });
    for (const buyerId of new Set(lost.map(({ order }) => order.buyer.id))) planOrdersOf(buyerId, limits);
  }
}

function callsAmong(placed: readonly PlacedOrder[], entries: readonly BatchEntry[]): readonly WantedCall[] {
  const calls: WantedCall[] = [];
  for (const { index, order } of placed) {
    const plan = entries[index];
    if (plan?.kind === "send" && plan.channel === "phone") calls.push({ order, plan });
  }
  return calls;
}
