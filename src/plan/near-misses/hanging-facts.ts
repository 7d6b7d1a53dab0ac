/**
 * Which facts hang together, as far as a question about one of them goes. What exactly they rule out among each other is
 * declared in `facts/constraints`; here stands who leads and who comes along.
 */

const LED_BY: ReadonlyMap<string, string> = new Map([
  ["amount", "amountMinor"],
  ["largeAlone", "amountMinor"],
  ["reasonKind", "reason"],
  ["reasonEvidence", "reason"],
  ["lastAttempt", "attempt"],
  ["promisedTime", "promise"],
  ["closingKnown", "minutesToClosing"],
  ["onlyTouch", "minutesToClosing"],
  ["event", "seasonAtSend"],
]);

const FOLLOWERS: ReadonlyMap<string, readonly string[]> = new Map([
  ["reason", ["reasonKind", "reasonEvidence"]],
  ["attempt", ["lastAttempt", "onlyTouch"]],
  ["lastChannel", ["called"]],
  ["lastOutcome", ["doNotContact"]],
  ["promise", ["promisedTime"]],
  ["customer", ["segment"]],
  ["segment", ["customer"]],
  ["inquiry", ["agentTalking", "awaitingShop"]],
  ["agentTalking", ["inquiry"]],
  ["awaitingShop", ["inquiry"]],
  ["minutesToClosing", ["closingKnown", "onlyTouch"]],
  ["seasonAtSend", ["event", "eventOffer", "onlyTouch"]],
  ["eventOffer", ["event", "seasonAtSend"]],
  ["offer", ["gift", "offerEnds"]],
  ["gift", ["offer"]],
  ["offerEnds", ["offer"]],
]);

/** The fact that can move where this one, which is read off it, cannot by itself; else this one. */
export function leaderOf(fact: string): string {
  return LED_BY.get(fact) ?? fact;
}

/** Facts that come along where they cannot stay: in this order, each as near to what it is as the others allow. */
export function followerNamesOf(fact: string): readonly string[] {
  return FOLLOWERS.get(fact) ?? [];
}

/** Facts that are never supposed to be others by themselves: what stages choose, and what the amount says already. */
export const NEVER_ALONE: ReadonlySet<string> = new Set(["moment", "channel", "amount", "largeAlone"]);
