import type { PolicyParams } from "../contract/policy";
import type { Channel } from "../contract/vocabulary";
import type { Case, CaseTouch } from "../input/case";
import { DAY_MS } from "../time/duration";
import type { Clock } from "./clock";

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
  /** Channels on which the latest touch did not go out. */
  readonly failedChannels: ReadonlySet<Channel>;
}

const NO_TOUCHES: TouchRecord = {
  ofBuyer: [],
  ofOrder: [],
  reachedOfOrder: [],
  latest: undefined,
  failedChannels: new Set(),
};

export function touchRecordOf(one: Case, params: PolicyParams, clock: Clock): TouchRecord {
  if (one.touches.length === 0) return NO_TOUCHES;
  const ofOrder = one.touches.filter((touch) => isAbout(touch, one.order.id));
  return {
    ofBuyer: one.touches.filter(mayHaveReached),
    ofOrder,
    reachedOfOrder: ofOrder.filter(mayHaveReached),
    latest: ofOrder.at(-1),
    failedChannels: failedChannelsOf(one.touches, ofOrder, params, clock),
  };
}

/**
 * A channel that failed for this order stays out for this order. What failed for another order of the buyer is
 * remembered for as long as an order lives, so that a number that is out of order is not tried once per order.
 */
function failedChannelsOf(
  touches: readonly CaseTouch[],
  ofOrder: readonly CaseTouch[],
  params: PolicyParams,
  clock: Clock,
): ReadonlySet<Channel> {
  const failed = new Set<Channel>();
  for (const touch of latestByChannel(touches)) {
    if (touch.outcome === "failed" && !clock.reached(touch.at + params.backlogDays * DAY_MS)) failed.add(touch.channel);
  }
  for (const touch of latestByChannel(ofOrder)) if (touch.outcome === "failed") failed.add(touch.channel);
  return failed;
}

function latestByChannel(touches: readonly CaseTouch[]): Iterable<CaseTouch> {
  return new Map(touches.map((touch) => [touch.channel, touch])).values();
}

export type ReachProblem = "no-contact" | "wrong-person" | "failed-before";

/** Why a channel is out although the buyer may have consented to it (REC-02, CHA-09). */
export function reachProblemOf(one: Case, record: TouchRecord, channel: Channel): ReachProblem | undefined {
  if (one.order.buyer.reach[channel] === undefined) return "no-contact";
  if (one.touches.length === 0) return undefined;
  if (one.touches.some((touch) => touch.channel === channel && touch.outcome === "wrong-person")) return "wrong-person";
  return record.failedChannels.has(channel) ? "failed-before" : undefined;
}
