import type { Channel } from "../contract/vocabulary";
import type { Case, CaseTouch } from "../input/case";

/** Whether a touch may have reached the buyer; only such touches count for caps and gaps. */
export function mayHaveReached(touch: CaseTouch): boolean {
  return touch.outcome !== "failed";
}

/** Whether a touch was about the order: made for it, or covering it. */
export function isAbout(touch: CaseTouch, orderId: string): boolean {
  return touch.orderId === orderId || touch.covers?.includes(orderId) === true;
}

/** What the recorded touches say about one order and its buyer. */
export interface TouchRecord {
  /** Touches of the buyer that may have reached them, earliest first. */
  readonly ofBuyer: readonly CaseTouch[];
  /** All touches about the order, failed ones included. */
  readonly ofOrder: readonly CaseTouch[];
  /** Those of them that may have reached the buyer. */
  readonly reachedOfOrder: readonly CaseTouch[];
  readonly latest: CaseTouch | undefined;
}

const NO_TOUCHES: TouchRecord = { ofBuyer: [], ofOrder: [], reachedOfOrder: [], latest: undefined };

export function touchRecordOf(one: Case): TouchRecord {
  if (one.touches.length === 0) return NO_TOUCHES;
  const ofOrder = one.touches.filter((touch) => isAbout(touch, one.order.id));
  return {
    ofBuyer: one.touches.filter(mayHaveReached),
    ofOrder,
    reachedOfOrder: ofOrder.filter(mayHaveReached),
    latest: ofOrder.at(-1),
  };
}

export type ReachProblem = "no-contact" | "wrong-person" | "failed-before";

/** Why a channel is out although the buyer may have consented to it (REC-02, CHA-09). */
export function reachProblemOf(one: Case, record: TouchRecord, channel: Channel): ReachProblem | undefined {
  if (one.order.buyer.reach[channel] === undefined) return "no-contact";
  if (one.touches.some((touch) => touch.channel === channel && touch.outcome === "wrong-person")) return "wrong-person";
  const latestHere = record.ofOrder.findLast((touch) => touch.channel === channel);
  return latestHere?.outcome === "failed" ? "failed-before" : undefined;
}
