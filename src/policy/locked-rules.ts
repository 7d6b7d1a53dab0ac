import type { RuleStage, Verdict } from "../contract/policy-language";
import { freezeDeeply } from "./freeze-deeply";

/**
 * What no policy may decide otherwise: they stand before `select`, in the same language, and patches cannot touch them.
 */
export const LOCKED_RULES: RuleStage<Verdict> = freezeDeeply({
  rules: [
    {
      id: "locked.paid",
      when: { any: [{ status: "paid" }, { paymentState: "paid" }] },
      then: { skip: "paid" },
      because: "the order is paid",
      source: ["SEL-13"],
    },
    {
      id: "locked.closed",
      when: { any: [{ status: "closed" }, { paymentState: "closed" }] },
      then: { skip: "closed" },
      because: "the order is closed",
      source: ["SEL-13"],
    },
    {
      id: "locked.past-closing",
      when: { pastClosing: true },
      then: { skip: "past-closing" },
      because: "the order's closing time has passed",
      source: ["SEL-13", "TIM-12"],
    },
    {
      id: "locked.do-not-contact",
      when: { doNotContact: true },
      then: { skip: "do-not-contact" },
      because: "the buyer asked not to be contacted",
      source: ["SEL-13", "CHA-09", "REC-02"],
    },
    {
      id: "locked.opted-out",
      when: { optedOut: true },
      then: { skip: "opted-out" },
      because: "the buyer has opted out of reminders",
      source: ["SEL-13", "CHA-09"],
    },
    {
      id: "locked.declined",
      when: { refusal: "final" },
      then: { skip: "declined" },
      because: "the buyer said no to this order and is let go",
      source: ["SEL-11", "REC-02"],
    },
    {
      id: "locked.order-cap",
      when: { attempt: { gte: { param: "perOrder" } } },
      then: { skip: "order-cap" },
      because: "all reminders that one order may get have been made",
      source: ["TIM-10", "SEL-13"],
    },
    {
      id: "locked.feedback-question",
      when: { refusal: "ask-once" },
      then: "proceed",
      because: "after a no, one friendly question is all that may follow",
      source: ["SEL-11"],
    },
  ],
  otherwise: {
    id: "locked.open",
    then: "proceed",
    because: "nothing final stands against a reminder",
    source: [],
  },
});
