import type { Claim } from "../../contract/policy-language";
import { CHANNELS } from "../../contract/vocabulary";

/** What holds for every order, proved over all combinations of facts (`proveClaims`). */
export const CLAIMS: readonly Claim[] = [
  ...CHANNELS.map(
    (channel): Claim => ({
      name: `nobody is reminded by ${channel} who cannot be reached there`,
      when: { [`${channel}Reach`]: "none" },
      never: { channel },
    }),
  ),
  ...CHANNELS.map(
    (channel): Claim => ({
      name: `marketing by ${channel} needs consent to marketing`,
      when: { [`${channel}Reach`]: { not: "marketing" } },
      never: { channel, category: "marketing" },
    }),
  ),
  ...CHANNELS.map(
    (channel): Claim => ({
      name: `a large order is not reminded by ${channel} twice in a row`,
      when: { amount: "large", lastChannel: channel },
      never: { channel },
    }),
  ),
  { name: "who opted out is left alone", when: { optedOut: true }, never: { kind: ["send", "hold"] } },
  {
    name: "who asked not to be contacted is left alone",
    when: { doNotContact: true },
    never: { kind: ["send", "hold"] },
  },
  {
    name: "what is paid or closed is not reminded",
    when: {
      any: [
        { status: { in: ["paid", "closed"] } },
        { paymentState: { in: ["paid", "closed"] } },
        { pastClosing: true },
      ],
    },
    always: { kind: "skip", why: ["paid", "closed", "past-closing"] },
  },
  { name: "a refusal ends it", when: { refusal: "final" }, never: { kind: ["send", "hold"] } },
  {
    name: "after a refusal one friendly question is all that may follow, and never a call",
    when: { refusal: "ask-once" },
    always: { script: "feedback-question", channel: ["note", "im", "push", "email", "sms"] },
  },
  {
    name: "no order gets more reminders than the cap allows",
    when: { attempt: { gte: { param: "perOrder" } } },
    never: { kind: ["send", "hold"] },
  },
  {
    name: "a silent, small, first order is never called",
    when: { inquiry: "silent", amount: "small", attempt: 0 },
    never: { channel: "phone" },
  },
  {
    name: "a silent order is never called twice",
    when: { inquiry: "silent", called: true, season: "everyday" },
    never: { channel: "phone" },
  },
  {
    name: "nobody is called who has just not answered a call",
    when: { lastChannel: "phone", lastOutcome: "no-answer" },
    never: { channel: "phone" },
  },
  { name: "no call is made that does not pay", when: { callPays: "no" }, never: { channel: "phone" } },
  {
    name: "while an agent talks with the buyer nothing is sent",
    when: { agentTalking: true },
    never: { kind: "send" },
  },
  { name: "while the buyer waits for the shop nothing is sent", when: { awaitingShop: true }, never: { kind: "send" } },
  {
    name: "while the payment may be under way nothing is sent",
    when: { paymentState: { in: ["unknown", "risk", "merchant-fault"] } },
    never: { kind: "send" },
  },
  { name: "during a dispute nothing is sent", when: { dispute: true }, never: { kind: "send" } },
  {
    name: "goods that are sold out, withdrawn or repriced are not reminded of",
    when: { unavailable: { not: "none" } },
    never: { kind: "send" },
  },
  { name: "a prank is worth no reminder", when: { reason: "not-serious", refusal: "none" }, never: { kind: "send" } },
  {
    // On the phone short stock is asked about rather than pushed (SCR-20); `not-notified` is about an offer agreed on.
    name: "who cannot pay is helped in writing, not pushed",
    when: { reasonKind: "objective", reason: { not: "not-notified" }, channel: { not: "phone" } },
    never: { appeal: ["offer", "stock"] },
  },
  {
    name: "nothing playful is said of a complaint, to a business buyer or about discreet goods",
    when: { any: [{ reason: { in: ["service-complaint", "corporate-payment"] } }, { discreet: true }] },
    never: { tone: "playful" },
  },
  { name: "scarcity is claimed by a stock figure only", when: { fewLeft: false }, never: { appeal: "stock" } },
  {
    name: "a closing time is named only where there is one",
    when: { closingKnown: false },
    never: { appeal: "closing" },
  },
  {
    name: "several small orders are never called about",
    when: { bundle: { not: "single" }, largeAlone: false },
    never: { channel: "phone" },
  },
];
