import type { RuleStage } from "../../contract/policy-language";

/** When the reminder becomes due (section 3). */
export const MOMENT_RULES: RuleStage<string> = {
  rules: [
    {
      id: "moment.before-top-up",
      when: { promise: "ahead", reason: "insufficient-balance" },
      then: "before-top-up",
      because: "the buyer said when they can top up: shortly before that",
      source: ["TIM-08"],
    },
    {
      id: "moment.promised",
      when: { promise: "ahead" },
      then: "promised",
      because: "a known time wins: the reminder goes out at it",
      source: ["TIM-08"],
    },
    {
      id: "moment.broken-promise",
      when: { promise: "broken" },
      then: "broken-promise",
      because: "the promised time passed unpaid: one gentle follow-up",
      source: ["TIM-08"],
    },
    {
      id: "moment.asked-for-help",
      when: { lastOutcome: "needs-help" },
      then: "promptly",
      because: "the buyer asked for help, which does not wait for the closing time",
      source: ["TIM-08", "REC-02"],
    },
    {
      id: "moment.last-call",
      when: { lastAttempt: true, attempt: { gte: 1 } },
      then: "last-call",
      because: "the last reminder that the order may get is kept for shortly before closing",
      source: ["TIM-11"],
    },
    {
      id: "moment.slow-payment",
      when: { attempt: 0, pace: "slow" },
      then: "slow-payment",
      because: "the payment method takes its time by nature and is not late yet",
      source: ["SEL-17"],
    },
    {
      id: "moment.after-gap",
      when: { attempt: { gte: 1 } },
      then: "after-gap",
      because: "silence is not refusal: as soon as the gap after the last touch has passed",
      source: ["TIM-07", "TIM-10", "TIM-16"],
    },
    {
      id: "moment.soft-touch",
      when: { online: "online", season: "everyday" },
      then: "soft-touch",
      because: "the buyer is online: a soft touch ten minutes after the order",
      source: ["SEL-01", "TIM-01"],
    },
    {
      id: "moment.in-promotion",
      when: { season: "promotion" },
      then: "in-promotion",
      because: "in a promotion orders are reminded within its own windows",
      source: ["TIM-09"],
    },
    {
      id: "moment.balance-due",
      when: { deposit: true },
      then: "promptly",
      because: "the balance of the deposit order can be paid by now, so the reminder need not wait",
      source: ["SEL-20"],
    },
    {
      id: "moment.silent-morning",
      when: { inquiry: "silent", daypart: "morning" },
      then: "by-noon",
      because: "a silent order of the morning is reminded before noon",
      source: ["TIM-02"],
    },
    {
      id: "moment.silent-afternoon",
      when: { inquiry: "silent", daypart: "afternoon" },
      then: "by-five",
      because: "a silent order of the afternoon is reminded before five",
      source: ["TIM-02"],
    },
    {
      id: "moment.silent-evening",
      when: { inquiry: "silent", daypart: "evening" },
      then: "by-ten",
      because: "a silent order of the evening is reminded before ten at night",
      source: ["TIM-02"],
    },
    {
      id: "moment.silent-night",
      // What is left of the day: the other three parts have rules above.
      when: { inquiry: "silent" },
      then: "next-morning",
      because: "a silent order of the night is reminded the next morning",
      source: ["TIM-02"],
    },
  ],
  otherwise: {
    id: "moment.promptly",
    then: "promptly",
    because: "ten minutes after the order or as soon as allowed after that: whoever is sure has paid by then",
    source: ["SEL-01", "TIM-07"],
  },
};
