/**
 * Which facts hang together, as far as a question about one of them goes. What exactly they rule out among each other is
 * declared in `facts/constraints`; here stands who leads and who comes along.
 */

/** The fact that can move where a fact that is read off it cannot by itself. */
export const LED_BY: Readonly<Record<string, string>> = {
  amount: "amountMinor",
  largeAlone: "amountMinor",
  reasonKind: "reason",
  reasonEvidence: "reason",
  lastAttempt: "attempt",
  promisedTime: "promise",
  closingKnown: "minutesToClosing",
  onlyTouch: "minutesToClosing",
  event: "seasonAtSend",
};

/** Facts that come along where they cannot stay: in this order, each as near to what it is as the others allow. */
export const FOLLOWERS: Readonly<Record<string, readonly string[]>> = {
  reason: ["reasonKind", "reasonEvidence"],
  attempt: ["lastAttempt", "onlyTouch"],
  lastChannel: ["called"],
  lastOutcome: ["doNotContact"],
  promise: ["promisedTime"],
  customer: ["segment"],
  segment: ["customer"],
  inquiry: ["agentTalking", "awaitingShop"],
  agentTalking: ["inquiry"],
  awaitingShop: ["inquiry"],
  minutesToClosing: ["closingKnown", "onlyTouch"],
  seasonAtSend: ["event", "eventOffer", "onlyTouch"],
  eventOffer: ["event", "seasonAtSend"],
  offer: ["gift", "offerEnds"],
  gift: ["offer"],
  offerEnds: ["offer"],
};

/** Facts that are never supposed to be others by themselves: what stages choose, and what the amount says already. */
export const NEVER_ALONE: ReadonlySet<string> = new Set(["moment", "channel", "amount", "largeAlone"]);
