import type { Touch } from "../../src/contract/touch";
import type { Given } from "./arbitraries";
import { instantOf } from "./instants";

/** The buyer's touches, one per plan id (the last wins), earliest first. */
export function touchesOf({ order, context }: Given): readonly Touch[] {
  const ofBuyer = (context.history ?? []).filter((touch) => touch.buyerId === order.buyer.id);
  const last = ofBuyer.filter(
    (touch, place) =>
      touch.planId === undefined || !ofBuyer.slice(place + 1).some((later) => later.planId === touch.planId),
  );
  return last.sort((one, other) => instantOf(one.at) - instantOf(other.at));
}

export function isAbout(touch: Touch, orderId: string): boolean {
  return touch.orderId === orderId || (touch.covers ?? []).includes(orderId);
}

/** All outcomes but `failed` may have reached the buyer. */
export function mayHaveReached(touch: Touch): boolean {
  return touch.outcome !== "failed";
}

/** A promise or a request for help (TIM-08). */
export function broughtAnAnswer(touch: Touch): boolean {
  return touch.outcome === "will-pay" || touch.outcome === "needs-help" || touch.promisedAt !== undefined;
}
