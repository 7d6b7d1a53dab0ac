import type { RuleStage } from "../../contract/policy-language";
import type { Channel } from "../../contract/vocabulary";

const GENTLE: readonly Channel[] = ["im", "note", "push", "email", "sms"];
const EVERYDAY: readonly Channel[] = ["im", "sms", "push", "note", "email"];
const BROAD: readonly Channel[] = ["sms", "im", "push", "email", "note"];
const CALL_FIRST: readonly Channel[] = ["phone", "im", "sms", "push", "email", "note"];
const CALL_THEN_SMS: readonly Channel[] = ["phone", "sms", "im", "push", "email", "note"];

/** On which channels, in which order (section 4). Consent, repeats, presence and cost thin the list out afterwards. */
export const CHANNEL_RULES: RuleStage<readonly Channel[]> = {
  rules: [
    {
      id: "channel.feedback-question",
      when: { refusal: "ask-once" },
      then: GENTLE,
      because: "after a no, a question is never a call",
      source: ["SEL-11"],
    },
    {
      id: "channel.several-orders",
      when: { bundle: { not: "single" }, largeAlone: false },
      then: GENTLE,
      because: "several small orders are treated once, on the friendly channel",
      source: ["SEL-08", "CHA-02", "SCR-13"],
    },
    {
      id: "channel.soft-touch",
      when: {
        online: "online",
        attempt: 0,
        season: "everyday",
        minutesSincePlaced: { lt: { param: "softTouchMinutes" } },
      },
      then: EVERYDAY,
      because: "the buyer has just ordered and is online: a message first, never a call",
      source: ["TIM-01", "CHA-02", "CHA-07"],
    },
    {
      id: "channel.silent-large-called-before",
      when: { inquiry: "silent", amount: "large", called: true },
      then: EVERYDAY,
      because: "a large silent order gets one call that asks, not two",
      source: ["SEL-16"],
    },
    {
      id: "channel.no-answer",
      when: { lastChannel: "phone", lastOutcome: { in: ["no-answer", "failed"] } },
      then: EVERYDAY,
      because: "the call was not answered: another channel, not a second call",
      source: ["TIM-16", "CHA-05"],
    },
    {
      id: "channel.promotion-large",
      when: { season: "promotion", amount: "large" },
      then: CALL_FIRST,
      because: "on a promotion day the large orders are picked out for a call",
      source: ["SEL-09", "CHA-01"],
    },
    {
      id: "channel.promotion-online",
      when: { season: "promotion", online: "online", attempt: 0 },
      then: EVERYDAY,
      because: "on a promotion day whoever is online gets a message",
      source: ["SEL-09", "CHA-02"],
    },
    {
      id: "channel.promotion",
      when: { season: "promotion" },
      then: BROAD,
      because: "on a promotion day ordinary orders get the broad, cheap channels",
      source: ["SEL-09", "CHA-03"],
    },
    {
      id: "channel.dormant-large",
      when: { segment: { in: ["dormant", "lost"] }, amount: "large" },
      then: CALL_THEN_SMS,
      because: "a large order of a buyer long away is called if the gain covers it, else SMS",
      source: ["SEL-07", "CHA-01", "CHA-03"],
    },
    {
      id: "channel.dormant-again",
      when: {
        segment: { in: ["dormant", "lost"] },
        lastChannel: "sms",
        lastOutcome: { in: ["unknown", "delivered", "no-answer", "failed"] },
      },
      then: GENTLE,
      because: "the SMS brought no answer: another channel",
      source: ["TIM-16", "CHA-03"],
    },
    {
      id: "channel.dormant-small",
      when: { segment: { in: ["dormant", "lost"] } },
      then: BROAD,
      because: "a buyer long away is seldom on IM: SMS first",
      source: ["SEL-07", "CHA-03"],
    },
    {
      id: "channel.large",
      when: { amount: "large" },
      then: CALL_FIRST,
      because: "a large order is worth a call",
      source: ["CHA-01", "SEL-04"],
    },
    {
      id: "channel.small-again-after-im",
      when: { lastChannel: "im", lastOutcome: { in: ["unknown", "delivered", "no-answer", "failed"] } },
      then: ["sms", "push", "note", "email", "im"],
      because: "the message on IM may be unseen: another channel",
      source: ["TIM-16"],
    },
    {
      id: "channel.silent-small",
      when: { inquiry: "silent" },
      then: ["im", "note", "sms", "push", "email"],
      because: "a small silent order gets the free channels and never a call",
      source: ["SEL-16", "CHA-02", "CHA-03", "CHA-04"],
    },
    {
      id: "channel.returning-call-pays",
      when: { customer: "returning", callPays: "yes", called: false },
      then: CALL_FIRST,
      because: "for a returning buyer a call pays even here",
      source: ["CHA-01", "CHA-06", "SEL-07"],
    },
  ],
  otherwise: {
    id: "channel.small",
    then: EVERYDAY,
    because: "an ordinary order gets a message",
    source: ["CHA-02", "CHA-03", "CHA-04"],
  },
};
