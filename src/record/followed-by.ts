import type { CaseTouch } from "../input/case";
import type { EpochMs } from "../time/instant";

export interface CasePayment {
  readonly orderId: string;
  readonly paidAt: EpochMs;
  readonly amount: number;
}

/** What payments followed a touch. */
export interface Followed {
  readonly payments: number;
  readonly revenue: number;
}

/** Whether a payment came within the window that a touch opens. */
export function isWithin(paidAt: EpochMs, from: EpochMs, windowMs: number): boolean {
  return paidAt >= from && paidAt < from + windowMs;
}

export function ordersOf(touch: CaseTouch): readonly string[] {
  return touch.covers === undefined ? [touch.orderId] : [...new Set([touch.orderId, ...touch.covers])];
}

/** Each payment counts for the last touch about its order that may have reached the buyer, if it came within the window. */
export function paymentsAfter(
  touches: readonly CaseTouch[],
  payments: readonly CasePayment[],
  windowMs: number,
): ReadonlyMap<CaseTouch, Followed> {
  const byOrder = touchesByOrder(touches);
  const followed = new Map<CaseTouch, Followed>();
  for (const { orderId, paidAt, amount } of payments) {
    const touch = byOrder.get(orderId)?.findLast((one) => one.at <= paidAt);
    if (touch === undefined || !isWithin(paidAt, touch.at, windowMs)) continue;
    const before = followed.get(touch);
    followed.set(touch, { payments: (before?.payments ?? 0) + 1, revenue: (before?.revenue ?? 0) + amount });
  }
  return followed;
}

function touchesByOrder(touches: readonly CaseTouch[]): ReadonlyMap<string, readonly CaseTouch[]> {
  const byOrder = new Map<string, CaseTouch[]>();
  for (const touch of [...touches].sort((one, other) => one.at - other.at)) {
    if (touch.outcome === "failed") continue;
    for (const orderId of ordersOf(touch)) {
      const known = byOrder.get(orderId);
      if (known === undefined) byOrder.set(orderId, [touch]);
      else known.push(touch);
    }
  }
  return byOrder;
}
