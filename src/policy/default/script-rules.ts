import type { Condition, Rule, RuleStage } from "../../contract/policy-language";
import type { ReasonCode } from "../../contract/vocabulary";

/** The script of each reason, strongest first (SCR-06, RULEBOOK section 2). */
const REASON_SCRIPTS: readonly (readonly [ReasonCode, string, string])[] = [
  ["forgot-password", "help-password", "the payment password is lost: show the way to a new one"],
  ["insufficient-balance", "help-balance", "the balance is short: ask when topping up suits, offer another way"],
  ["new-to-paying", "help-first-payment", "the buyer pays online for the first time: help step by step"],
  ["payment-maintenance", "help-maintenance", "the bank or wallet is down: another way, or later"],
  ["payment-limit", "help-limit", "the amount is above a limit: name the ways around it"],
  ["method-refused", "help-method", "the card was not accepted: another card, or where to correct it"],
  ["corporate-payment", "help-corporate", "a company pays: corporate transfer and invoice"],
  ["payer-away", "help-payer", "whoever pays is away: agree a time with the buyer"],
  ["missing-certificate", "help-certificate", "a second factor is missing: time to sort it out, or a friend pays"],
  ["slow-network", "help-network", "the page does not load: what usually helps"],
  ["thinks-paid", "check-payment", "the buyer believes to have paid: ask to look at order and balance"],
  ["stock-taken", "stock-taken", "stock goes to whoever pays first, which is said truthfully"],
  ["distracted", "light-reminder", "something came up: a light reminder is enough"],
  ["not-notified", "agreed-notice", "the buyer was not told of what was agreed: tell now"],
  ["comparing-prices", "value-offer", "the buyer looks around: a small extra that the shop has released"],
  ["comparing-prices", "value-reminder", "the buyer looks around: what the price includes"],
  ["shipping-or-discount", "postage-offer", "postage or a coupon is in the way: what the shop has released"],
  ["shipping-or-discount", "postage-help", "postage or a coupon is in the way: look at it together"],
  ["haggling", "haggling-offer", "the buyer asks for less: a small extra that the shop has released"],
  ["haggling", "common-ground", "the buyer asks for less: learn what would suit, show the value"],
  ["waiting-for-concession", "final-offer", "the buyer holds out: one clear final offer"],
  ["waiting-for-concession", "patience", "the buyer holds out: honest and friendly, without an offer"],
  ["quality-doubt", "reassure-quality", "the buyer doubts the goods: benefit, materials, guarantees"],
  ["service-complaint", "apology", "the buyer is unhappy with the service: a kind and correct tone"],
  ["combining-orders", "combine-orders", "the buyer wants to add more: help to merge"],
  ["hesitating", "reassure-choice", "the buyer hesitates: praise the choice, name the way back"],
  ["changed-mind", "save-offer", "the buyer changed their mind: one attempt with what the shop has released"],
  ["changed-mind", "save-attempt", "the buyer changed their mind: one attempt, which takes a no for an answer"],
  ["wrong-item", "which-item", "the wrong thing was ordered: ask what was meant"],
  ["low-engagement", "keep-in-touch", "a returning buyer grew distant: personal and warm"],
];

function scriptRule(
  id: string,
  script: string,
  when: Condition,
  because: string,
  source: readonly string[],
): Rule<string> {
  return { id: `script.${id}`, when, then: script, because, source };
}

/** What speaks of an earlier purchase is for those who made one. */
const FURTHER_TESTS: Readonly<Record<string, Condition>> = {
  "not-notified.agreed-notice": { customer: "returning" },
  "low-engagement.keep-in-touch": { customer: "returning" },
};

const REASON_RULES: readonly Rule<string>[] = REASON_SCRIPTS.map(([reason, script, because]) => {
  const id = `${reason}.${script}`;
  return scriptRule(id, script, { reason, ...FURTHER_TESTS[id] }, because, ["SCR-06"]);
});

const CALL_RULES: readonly Rule<string>[] = [
  scriptRule(
    "call-promise",
    "call-promise",
    { promise: { in: ["ahead", "broken"] } },
    "the promised time is the subject of the call",
    ["TIM-08", "SCR-09"],
  ),
  scriptRule("call-last", "call-last", { moment: "last-call" }, "the call names the closing time and offers help", [
    "TIM-11",
    "SCR-09",
  ]),
  scriptRule(
    "call-only-touch",
    "call-last",
    { onlyTouch: true },
    "there is time for one call only: it names the closing time and offers help",
    ["TIM-11", "SCR-09"],
  ),
  scriptRule("call-promotion", "call-promotion", {}, "on a promotion day the call is short", [
    "TIM-13",
    "SCR-09",
    "SCR-22",
  ]),
  scriptRule(
    "call-keep-back",
    "call-keep-back",
    { amount: "large" },
    "stock is truly short: the call asks whether to keep the goods back",
    ["SCR-20", "SCR-11"],
  ),
  scriptRule("call-ask", "call-ask", { inquiry: "silent" }, "a silent order: the call asks rather than reminds", [
    "SEL-16",
    "CHA-01",
    "SCR-05",
  ]),
  scriptRule(
    "call-help",
    "call-help",
    { reasonKind: "objective" },
    "something keeps the buyer from paying: the call helps",
    ["SCR-06", "SCR-09"],
  ),
  scriptRule(
    "call-reassure",
    "call-reassure",
    { reasonKind: "subjective" },
    "the buyer has a doubt: the call listens",
    ["SCR-06", "SCR-09"],
  ),
  scriptRule(
    "call-courtesy",
    "call-courtesy",
    { customer: "returning" },
    "a returning buyer: a courtesy visit, the relationship first",
    ["SCR-02", "SCR-20", "SCR-21"],
  ),
  scriptRule("call-new", "call-new", {}, "a new buyer: introduce, ask what stands in the way", ["SCR-09", "SCR-20"]),
];

/** With which words (section 5). Matched for each channel walked; claims and missing texts thin the list out. */
export const SCRIPT_RULES: RuleStage<string> = {
  rules: [
    scriptRule("feedback-question", "feedback-question", { refusal: "ask-once" }, "after a no, one friendly question", [
      "SEL-11",
    ]),
    ...CALL_RULES,
    scriptRule(
      "which-copy",
      "which-copy",
      { bundle: "copies" },
      "several copies of the same goods are one wish: ask which is meant",
      ["SEL-08"],
    ),
    scriptRule("several-orders", "several-orders", { bundle: "several" }, "several open orders make one message", [
      "SEL-08",
      "SCR-13",
    ]),
    scriptRule(
      "top-up-soon",
      "top-up-soon",
      { promise: "ahead", reason: "insufficient-balance" },
      "shortly before the buyer can top up",
      ["TIM-08"],
    ),
    scriptRule(
      "maintenance-over",
      "maintenance-over",
      { promise: "ahead", reason: "payment-maintenance" },
      "the maintenance should be over",
      ["TIM-08", "SCR-06"],
    ),
    scriptRule(
      "promised-time",
      "promised-time",
      { promise: "ahead" },
      "the time that the buyer named, or that a vague word stands for",
      ["TIM-08"],
    ),
    scriptRule(
      "promise-follow-up",
      "promise-follow-up",
      { promise: "broken" },
      "the promised time passed: one gentle follow-up",
      ["TIM-08", "SCR-24"],
    ),
    scriptRule(
      "promise-beyond-closing",
      "promise-beyond-closing",
      { promise: "beyond-closing" },
      "the order closes before the time that the buyer named, which is said",
      ["TIM-08"],
    ),
    scriptRule(
      "only-touch",
      "only-touch",
      { onlyTouch: true },
      "there is time for one reminder only: it joins help and closing time",
      ["TIM-11", "SCR-04"],
    ),
    scriptRule(
      "promotion-last-call",
      "promotion-last-call",
      { moment: "last-call" },
      "the last reminder before closing, on a promotion day",
      ["TIM-11", "SCR-04"],
    ),
    scriptRule(
      "last-call-returning",
      "last-call-returning",
      { moment: "last-call", customer: "returning" },
      "the last reminder before closing, to a returning buyer",
      ["TIM-11", "SCR-02"],
    ),
    scriptRule("last-call", "last-call", { moment: "last-call" }, "the last reminder before closing", [
      "TIM-11",
      "SCR-04",
    ]),
    scriptRule(
      "closing-soon",
      "last-call",
      { minutesToClosing: { lte: { param: "lastCallMinutes" } } },
      "the order closes soon",
      ["TIM-11", "SCR-04"],
    ),
    ...REASON_RULES,
    scriptRule(
      "objective-again",
      "ask-help",
      { reasonKind: "objective" },
      "the help for this reason was given last time: ask what still stands in the way, and do not push",
      ["SCR-06", "TIM-16"],
    ),
    scriptRule(
      "asked-for-help",
      "ask-help",
      { lastOutcome: "needs-help", reason: "unknown" },
      "the buyer asked for help without saying with what: that is asked, and nothing else",
      ["SCR-06", "REC-02"],
    ),
    scriptRule(
      "balance-due",
      "balance-due",
      { deposit: true, attempt: 0 },
      "the balance of a deposit order can be paid now",
      ["SEL-20"],
    ),
    scriptRule(
      "promotion-stock",
      "promotion-stock",
      { attempt: { gte: 1 } },
      "on a promotion day true scarcity counts",
      ["SCR-04", "SCR-11"],
    ),
    scriptRule("promotion-offer", "promotion-offer", {}, "the event gives something", ["SCR-04", "SCR-10"]),
    scriptRule(
      "promotion-returning",
      "promotion-returning",
      { customer: "returning" },
      "a returning buyer on a promotion day",
      ["SCR-02", "SCR-22"],
    ),
    scriptRule("promotion-day", "promotion-day", {}, "a promotion day: congratulate on the catch", [
      "SCR-04",
      "SCR-22",
    ]),
    scriptRule(
      "soft-touch",
      "address-check",
      { moment: "soft-touch" },
      "the soft touch opens with a check of the address",
      ["TIM-01", "SCR-05"],
    ),
    scriptRule(
      "returning-offer",
      "returning-offer",
      { customer: "returning", attempt: { gte: 1 } },
      "the relationship first, then what the shop has released",
      ["SCR-02", "SCR-10"],
    ),
    scriptRule(
      "welcome-back",
      "welcome-back",
      { customer: "returning", attempt: 0 },
      "a returning buyer: the relationship comes first",
      ["SCR-02", "SEL-18"],
    ),
    scriptRule(
      "silent-address",
      "address-check",
      { inquiry: "silent", attempt: 0, channel: "im" },
      "a silent order is not asked to pay straight away",
      ["SCR-05"],
    ),
    scriptRule("silent-help", "ask-help", { inquiry: "silent", attempt: 0 }, "a silent order is offered help first", [
      "SCR-05",
    ]),
    scriptRule("good-news", "good-news", { customer: "new" }, "a gift that the agent obtained may open", [
      "SCR-18",
      "SCR-19",
    ]),
    scriptRule("new-offer", "new-offer", { customer: "new" }, "a new buyer: the offer", ["SCR-02", "SCR-10"]),
    scriptRule("stock-low", "stock-low", { attempt: { gte: 1 } }, "few are left, by the shop's own figure", [
      "SCR-04",
      "SCR-11",
    ]),
    scriptRule("guarantee", "guarantee", { attempt: { gte: 1 } }, "the way back is open, which reassures", ["SCR-04"]),
    scriptRule(
      "playful",
      "playful-goods",
      {
        attempt: { gte: 1 },
        customer: "new",
        amount: "small",
        discreet: false,
        intent: { not: "weak" },
        reason: { not: "service-complaint" },
        lastOutcome: { not: "needs-help" },
      },
      "a small order of a new buyer bears a smile",
      ["SCR-03"],
    ),
    scriptRule("ships-today", "ships-today", {}, "dispatch today is a true and kind limit", ["SCR-04", "SCR-17"]),
    scriptRule("second-look", "second-look", { attempt: { gte: 1 } }, "another touch in other words", ["TIM-16"]),
  ],
  otherwise: {
    id: "script.new-delivery",
    then: "new-delivery",
    because: "delivery first: the plainest good reason to finish",
    source: ["SCR-01", "SCR-04"],
  },
};
