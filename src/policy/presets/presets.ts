import type { Patch } from "../../contract/policy";
import { freezeDeeply } from "../freeze-deeply";

const PRESETS = {
  /** Calls open at 09:30 (TIM-04 over TIM-03). */
  "early-calls": [{ set: "hours/phone-everyday/spans", to: ["09:30-12:00", "14:00-21:00"] }],
  /** Reminders wait for the good moments of the day, 09:30 and 14:30, and keep clear of rest and rush (TIM-04). */
  "good-moments": [
    { add: "hours/good-moments", value: { days: "all", spans: ["09:30-11:30", "14:30-16:30"] } },
    // TIM-06 alone would leave office workers who have SMS only without a minute.
    { set: "hours/sms-office/spans", to: ["10:00-13:30", "14:00-17:30"] },
    ...["promptly", "by-noon", "by-five", "by-ten", "next-morning", "after-gap"].map((moment) => ({
      set: `moments/${moment}/within`,
      to: ["good-moments"],
    })),
  ],
  /** Saturday and Sunday count as working days; public holidays do not (TIM-03). */
  "open-weekends": ["written-everyday", "sms-office", "phone-everyday"].map((name) => ({
    set: `hours/${name}/days`,
    to: "non-holidays",
  })),
  /** Nothing goes out on a rest day, however soon the order closes (TIM-03). */
  "quiet-rest-days": [{ set: "params/restDayFallback", to: false }],
  /** Only orders about which the buyer talked to an agent are reminded (SEL-03). */
  "inquired-only": [
    {
      insert: {
        id: "skip.silent",
        when: { inquiry: "silent" },
        then: { skip: "out-of-scope" },
        because: "the shop reminds only buyers who talked to an agent",
        source: ["SEL-03"],
      },
      before: "stages/select/skip.backlog",
    },
  ],
  /** Only silent orders are reminded; agents look after their own (SEL-03). */
  "silent-only": [
    {
      insert: {
        id: "skip.inquired",
        when: { inquiry: "inquired" },
        then: { skip: "out-of-scope" },
        because: "the shop's agents remind the buyers they talked to themselves",
        source: ["SEL-03"],
      },
      before: "stages/select/skip.backlog",
    },
  ],
  /**
   * A tenth of the buyers is left alone wherever a reminder would be made, so that its effect can be measured (REC-04).
   * For another share change both the arm and the rule; for a new draw, the salt.
   */
  holdout: [
    {
      add: "experiments/holdout",
      value: {
        salt: "holdout-1",
        about: "what reminders themselves achieve",
        arms: { "held-out": { from: 0, to: 1_000 } },
      },
    },
    {
      insert: {
        id: "hold.holdout",
        when: { "bucket.holdout": { lt: 1_000 } },
        then: { hold: "holdout" },
        because: "the buyer is held out, so that the effect of reminders can be measured",
        source: ["REC-04"],
      },
      after: "stages/select/skip.merged",
    },
  ],
  /** One friendly question after a no (SEL-11). */
  "feedback-question": [{ set: "params/feedbackQuestion", to: true }],
} satisfies Readonly<Record<string, readonly Patch[]>>;

/**
 * Named lists of patches that carry the other reading where the rulebook had to choose; see `extendPolicy`. No two of them
 * set the same part, so that they can be taken together in any order.
 */
export const presets: { readonly [name in keyof typeof PRESETS]: readonly Patch[] } = freezeDeeply(PRESETS);
