import { describe, expect, it } from "vitest";
import { FIRST_TOUCH_SCRIPTS } from "../../src/policy/default/scripts/first-touch";
import { FOLLOW_UP_SCRIPTS } from "../../src/policy/default/scripts/follow-up";
import { describeScriptLaws, parse, writtenCases } from "./describe-script-laws";

describe("the follow-up scripts", () => {
  it("are those that the rules name, with their claims", () => {
    expect(Object.entries(FOLLOW_UP_SCRIPTS).map(([id, { claims }]) => [id, claims])).toEqual([
      ["second-look", []],
      ["guarantee", ["returns"]],
      ["stock-low", ["fewLeft"]],
      ["light-reminder", []],
      ["promised-time", []],
      ["top-up-soon", []],
      ["promise-follow-up", []],
      ["promise-beyond-closing", ["closingKnown"]],
      ["balance-due", []],
      ["feedback-question", []],
      ["last-call", ["closingKnown"]],
      ["last-call-returning", ["closingKnown"]],
      ["only-touch", ["closingKnown"]],
    ]);
  });

  describeScriptLaws(FOLLOW_UP_SCRIPTS);

  const {
    "second-look": secondLook,
    "stock-low": stockLow,
    "promise-follow-up": promiseFollowUp,
    "balance-due": balanceDue,
    "feedback-question": feedbackQuestion,
    "promise-beyond-closing": promiseBeyondClosing,
    "last-call": lastCall,
    "last-call-returning": lastCallReturning,
    "only-touch": onlyTouch,
  } = FOLLOW_UP_SCRIPTS;

  it.each(writtenCases({ secondLook }))("$label: a second touch has other words than the first", (second) => {
    const first = writtenCases({ "new-delivery": FIRST_TOUCH_SCRIPTS["new-delivery"] }).find(
      ({ locale, channel }) => locale === second.locale && channel === second.channel,
    );
    const { who, what, why, ask } = second.text;
    expect({ who, what, why, ask }).not.toMatchObject({ why: first?.text.why, ask: first?.text.ask });
    expect(why).not.toBe(first?.text.why);
  });

  it.each(writtenCases({ stockLow }))("$label: low stock is told with its figure", ({ text }) => {
    expect(parse(text.why).required).toContain("stock");
  });

  it.each(writtenCases({ promiseBeyondClosing, lastCall, lastCallReturning, onlyTouch }))(
    "$label: the closing time is told",
    ({ text }) => {
      expect(parse(text.why).required).toContain("closingTime");
    },
  );

  it.each(writtenCases({ promiseFollowUp }))(
    "$label: a promise that passed is not held against the buyer",
    ({ text }) => {
      const words = [text.who, text.what, text.why, text.ask].join(" ");
      expect(words).not.toMatch(/答应|承诺|说好|约定|没有?付|promise|you said|still unpaid|agreed/i);
      expect(words).toMatch(/不着急|不急|no rush/i);
    },
  );

  it.each(writtenCases({ balanceDue }))("$label: nothing is said of what happens to the deposit", ({ text }) => {
    expect([text.what, text.why, text.ask].join(" ")).not.toMatch(/定金|订金|deposit/i);
  });

  it.each(writtenCases({ feedbackQuestion }))(
    "$label: a refusal is followed by a question and no request",
    ({ text }) => {
      const words = [text.who, text.what, text.why, text.ask].join(" ");
      expect(words).not.toMatch(/付|下单|\bpay|order again|\{\{link\}\}/i);
      expect(words).toMatch(/没关系|perfectly fine|no problem/);
      expect(text.ask).toMatch(/哪里不太?合适|what didn't feel right/i);
    },
  );
});
