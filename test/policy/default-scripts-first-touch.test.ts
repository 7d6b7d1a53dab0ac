import { describe, expect, it } from "vitest";
import { FIRST_TOUCH_SCRIPTS } from "../../src/policy/default/scripts/first-touch";
import { describeScriptLaws, writtenCases } from "./describe-script-laws";

describe("the first-touch scripts", () => {
  it("are those that the rules name", () => {
    expect(Object.keys(FIRST_TOUCH_SCRIPTS)).toEqual([
      "address-check",
      "ask-help",
      "playful-goods",
      "new-delivery",
      "ships-today",
      "welcome-back",
    ]);
  });

  describeScriptLaws(FIRST_TOUCH_SCRIPTS);

  const { "address-check": addressCheck, "ask-help": askHelp, "welcome-back": welcomeBack } = FIRST_TOUCH_SCRIPTS;

  it.each(writtenCases({ addressCheck }))("$label: the soft touch asks for the address", ({ text }) => {
    expect(text.ask).toMatch(/地址|address/);
  });

  // Payment may appear only as the condition of dispatch (TIM-01).
  it.each(writtenCases({ addressCheck }))("$label: the soft touch never requests payment", ({ text }) => {
    const words = [text.who, text.what, text.why, text.ask].join(" ");
    expect(words.replace(/付款后我们就为您安排发货|[Oo]nce it's paid, we'll get it ready to send/g, "")).not.toMatch(
      /付|\bpa(?:y|id)/i,
    );
  });

  it.each(writtenCases({ askHelp }))(
    "$label: a silent order is offered help, without a word on payment",
    ({ text }) => {
      expect([text.who, text.what, text.why, text.ask].join(" ")).not.toMatch(/付|\bpa(?:y|id)/i);
    },
  );

  it.each(writtenCases({ welcomeBack }))("$label: a returning buyer is welcomed before anything else", ({ text }) => {
    expect(`${text.who}${text.what}`).toMatch(/又见到您|欢迎回来|see you again/);
  });
});
