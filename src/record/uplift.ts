import type { CaseTouch } from "../input/case";
import type { EpochMs } from "../time/instant";
import { type CasePayment, isWithin, ordersOf } from "./followed-by";
import type { Caveat, GroupResult, Uplift } from "./touch-summary";
import { difference, wilson } from "./wilson";

export interface CaseHeldOut {
  readonly orderId: string;
  readonly buyerId: string;
  readonly at: EpochMs;
}
/** When each order of a buyer was first reminded, or would have been. */
type FirstTimes = ReadonlyMap<string, ReadonlyMap<string, EpochMs>>;

const FEW_BUYERS = 100;

/**
 * REC-04. Chance assigned buyers, so buyers are compared. Touches that failed count as well: who could not be reached is
 * among those held out, too, and leaving them out on one side only would flatter the reminders.
 */
export function upliftOf(
  touches: readonly CaseTouch[],
  holdout: readonly CaseHeldOut[],
  payments: readonly CasePayment[],
  windowMs: number,
): { readonly uplift: Uplift | undefined; readonly caveats: readonly Caveat[] } {
  const reminded = firstTimes(
    touches.flatMap((touch) => ordersOf(touch).map((orderId) => ({ orderId, buyerId: touch.buyerId, at: touch.at }))),
  );
  const heldOut = firstTimes(holdout);
  const both = new Set([...heldOut.keys()].filter((buyerId) => reminded.has(buyerId)));
  const paidAt = paymentsByOrder(payments);
  const one = countPaid(reminded, both, paidAt, windowMs);
  const other = countPaid(heldOut, both, paidAt, windowMs);
  const caveats = caveatsOf(one.buyers, other.buyers, both.size);
  const share = difference(one.paid, one.buyers, other.paid, other.buyers);
  const remindedResult = groupResult(one);
  const heldOutResult = groupResult(other);
  if (share === undefined || remindedResult === undefined || heldOutResult === undefined) {
    return { uplift: undefined, caveats };
  }
  const { rate, low, high } = share;
  const result = { reminded: remindedResult, heldOut: heldOutResult };
  return { uplift: { ...result, uplift: rate, upliftLow: low, upliftHigh: high }, caveats };
}

function firstTimes(entries: readonly CaseHeldOut[]): FirstTimes {
  const times = new Map<string, Map<string, EpochMs>>();
  for (const { buyerId, orderId, at } of entries) {
    const orders = times.get(buyerId) ?? new Map<string, EpochMs>();
    orders.set(orderId, Math.min(at, orders.get(orderId) ?? at));
    times.set(buyerId, orders);
  }
  return times;
}

function paymentsByOrder(payments: readonly CasePayment[]): ReadonlyMap<string, readonly EpochMs[]> {
  const byOrder = new Map<string, EpochMs[]>();
  for (const { orderId, paidAt } of payments) {
    const known = byOrder.get(orderId);
    if (known === undefined) byOrder.set(orderId, [paidAt]);
    else known.push(paidAt);
  }
  return byOrder;
}

function countPaid(
  group: FirstTimes,
  leftOut: ReadonlySet<string>,
  paidAt: ReadonlyMap<string, readonly EpochMs[]>,
  windowMs: number,
): { readonly buyers: number; readonly paid: number } {
  let buyers = 0;
  let paid = 0;
  for (const [buyerId, orders] of group) {
    if (leftOut.has(buyerId)) continue;
    buyers += 1;
    const hasPaid = [...orders].some(([orderId, from]) =>
      (paidAt.get(orderId) ?? []).some((at) => isWithin(at, from, windowMs)),
    );
    if (hasPaid) paid += 1;
  }
  return { buyers, paid };
}

function groupResult({ buyers, paid }: { buyers: number; paid: number }): GroupResult | undefined {
  const share = wilson(paid, buyers);
  return share === undefined ? undefined : { buyers, paid, rate: share.rate, rateLow: share.low, rateHigh: share.high };
}

function caveatsOf(reminded: number, heldOut: number, both: number): readonly Caveat[] {
  const caveats: Caveat[] = [];
  if (Math.min(reminded, heldOut) < FEW_BUYERS) {
    const message = `${reminded} buyers were reminded and ${heldOut} held out: fewer than ${FEW_BUYERS} in a group say little`;
    caveats.push({ code: "small-groups", message });
  }
  if (both > 0) {
    const message = `${both} buyers were both reminded and held out, and are left out of the uplift`;
    caveats.push({ code: "both-groups", message });
  }
  return caveats;
}
