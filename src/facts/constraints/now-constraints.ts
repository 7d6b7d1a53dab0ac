import type { PolicyParams } from "../../contract/policy";
import type { Condition } from "../../contract/policy-language";
import { CHANNELS, OBJECTIVE_REASONS, SUBJECTIVE_REASONS } from "../../contract/vocabulary";
import type { Constraint } from "./constraint";

const KNOWN_REASONS = { not: "unknown" } as const;
const DAY_MINUTES = 1_440;
const REACHED_EVERYWHERE: Condition = Object.fromEntries(
  CHANNELS.map((channel) => [`${channel}Reach`, { not: "none" }]),
);

/** What never comes together among the facts at `now`. */
export function nowConstraints(params: PolicyParams): readonly Constraint[] {
  return [
    ...ABOUT_THE_REASON,
    ...ABOUT_THE_BUYER,
    ...aboutAmounts(params),
    ...aboutTouches(params),
    ...aboutBundles(params),
    ...aboutAge(params),
  ];
}

const ABOUT_THE_REASON: readonly Constraint[] = [
  {
    never: { reason: { in: OBJECTIVE_REASONS }, reasonKind: { not: "objective" } },
    because: "the kind of a reason follows from the reason: it is one that keeps the buyer from paying",
  },
  {
    never: { reason: { in: SUBJECTIVE_REASONS }, reasonKind: { not: "subjective" } },
    because: "the kind of a reason follows from the reason: it is one for which the buyer does not want to pay",
  },
  { never: { reason: "unknown", reasonKind: { not: "unknown" } }, because: "of an unknown reason the kind is unknown" },
  {
    never: { reason: "unknown", reasonEvidence: { not: "none" } },
    because: "evidence would have made the reason known",
  },
  { never: { reason: KNOWN_REASONS, reasonEvidence: "none" }, because: "a reason is only known by evidence" },
  {
    never: { reasonEvidence: "behaviour", reason: { not: "combining-orders" } },
    because: "behaviour shows one reason only: several orders placed together",
  },
  {
    never: { reasonEvidence: "behaviour", bundle: "single" },
    because: "behaviour is read off several open orders",
  },
  {
    never: { reasonEvidence: "payment", paymentState: { not: "clear" } },
    because: "one payment error speaks either of the reason or of the payment's state",
  },
  {
    never: { reasonEvidence: "conversation", reason: "haggling", intent: "unknown" },
    because: "a buyer who haggles shows weak intent, unless stronger signs were seen",
  },
  { never: { inquiry: "silent", reasonEvidence: "conversation" }, because: "a silent order has no conversation" },
];

const ABOUT_THE_BUYER: readonly Constraint[] = [
  { never: { customer: "new", segment: { not: "none" } }, because: "a new buyer has no lifecycle yet" },
  { never: { inquiry: "silent", agentTalking: true }, because: "of a silent order no agent talks" },
  { never: { inquiry: "silent", awaitingShop: true }, because: "of a silent order nothing was asked of the shop" },
  { never: { callPays: "yes", amountMinor: 0 }, because: "an order of no amount brings no gain" },
];

function aboutAmounts({ largeAmount }: PolicyParams): readonly Constraint[] {
  if (largeAmount === 0) return [];
  return [
    {
      never: { amount: "large", amountMinor: 0 },
      because: "an order of no amount is not large",
      param: { name: "largeAmount", kind: "number" },
    },
  ];
}

const QUESTION = { name: "feedbackQuestion", kind: "switch" } as const;
const FINAL_AFTER_THE_QUESTION: Constraint = {
  never: { refusal: "final", attempt: { lt: 2 } },
  because: "a no is final once the one question was asked",
  param: QUESTION,
};
const NO_QUESTION: Constraint = {
  never: { refusal: "ask-once" },
  because: "no question is asked after a no",
  param: QUESTION,
};

function aboutTouches({ perOrder, feedbackQuestion }: PolicyParams): readonly Constraint[] {
  const perOrderIs = { name: "perOrder", kind: "number" } as const;
  return [
    { never: { attempt: 0, lastChannel: { not: "none" } }, because: "without a touch there is no last channel" },
    { never: { attempt: { gte: 1 }, lastChannel: "none" }, because: "every touch has a channel" },
    { never: { attempt: 0, called: true }, because: "a call is a touch" },
    { never: { lastChannel: "phone", called: false }, because: "the last touch was a call" },
    { never: { attempt: 1, called: true, lastChannel: { not: "phone" } }, because: "the only touch was the call" },
    {
      never: { attempt: 0, lastOutcome: { not: ["none", "failed"] } },
      because: "only a failed touch leaves an outcome and counts as none",
    },
    {
      never: { attempt: { gte: 1 }, lastOutcome: "none" },
      because: "every touch has an outcome, or one not known yet",
    },
    { never: { lastOutcome: "do-not-contact", doNotContact: false }, because: "the buyer has just said so" },
    {
      never: { lastOutcome: "will-pay", promise: "none" },
      because: "who will pay has promised a time, or a vague one",
    },
    { never: { lastOutcome: "declined", refusal: "none" }, because: "the buyer has just said no" },
    { never: { refusal: { not: "none" }, attempt: 0 }, because: "a no is an answer to a touch" },
    {
      never: { refusal: "ask-once", lastOutcome: { not: ["declined", "failed"] } },
      because: "the one question is left only while nothing has reached the buyer after the no",
    },
    {
      never: { attempt: 1, refusal: { not: "none" }, lastOutcome: { not: ["declined", "failed"] } },
      because: "the only touch that reached the buyer brought the no",
    },
    {
      never: { lastOutcome: "failed", ...REACHED_EVERYWHERE },
      because: "the channel on which the last touch failed cannot be used",
    },
    { never: { promise: "followed-up", attempt: 0 }, because: "a follow-up is a touch" },
    ...CHANNELS.map((channel): Constraint => {
      const reach: Condition = { [`${channel}Reach`]: { not: "none" } };
      return {
        never: { lastOutcome: "wrong-person", lastChannel: channel, ...reach },
        because: "a channel on which a stranger answered cannot be used",
      };
    }),
    feedbackQuestion ? FINAL_AFTER_THE_QUESTION : NO_QUESTION,
    {
      never: { lastAttempt: true, attempt: { lt: perOrder - 1 } },
      because: "more touches are left",
      param: perOrderIs,
    },
    { never: { lastAttempt: false, attempt: { gte: perOrder - 1 } }, because: "no second is left", param: perOrderIs },
  ];
}

function aboutBundles({ perOrder }: PolicyParams): readonly Constraint[] {
  const several: Condition = { bundle: { not: "single" } };
  return [
    { never: { bundle: "single", leads: false }, because: "the only open order leads" },
    {
      never: { bundle: "single", amount: "large", largeAlone: false },
      because: "the only open order is the large one",
    },
    { never: { largeAlone: true, amount: "small" }, because: "the sum is no smaller than its largest part" },
    { never: { ...several, status: "closed" }, because: "a closed order is not bundled" },
    { never: { ...several, pastClosing: true }, because: "only orders before their closing are bundled" },
    { never: { ...several, refusal: { not: "none" } }, because: "a declined order is not bundled" },
    { never: { ...several, backlog: true }, because: "an old order is not bundled" },
    {
      never: { ...several, attempt: { gte: perOrder } },
      because: "an order whose touches are used up is not bundled",
      param: { name: "perOrder", kind: "number" },
    },
  ];
}

function aboutAge({ backlogDays }: PolicyParams): readonly Constraint[] {
  const days = { name: "backlogDays", kind: "number" } as const;
  const limit = backlogDays * DAY_MINUTES;
  return [
    { never: { backlog: true, minutesSincePlaced: { lt: limit } }, because: "it is not old enough yet", param: days },
    {
      never: { backlog: false, attempt: 0, minutesSincePlaced: { gt: limit } },
      because: "an old order that was never reminded is backlog",
      param: days,
    },
    {
      never: { bundle: { not: "single" }, minutesSincePlaced: { gt: limit } },
      because: "an old order is not bundled",
      param: days,
    },
  ];
}
