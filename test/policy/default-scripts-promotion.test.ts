import { describe, expect, it } from "vitest";
import { PROMOTION_SCRIPTS } from "../../src/policy/default/scripts/promotion";
import { describeScriptLaws, parse, writtenCases } from "./describe-script-laws";

describe("the promotion scripts", () => {
  it("are those that the rules name, with their claims", () => {
    expect(Object.entries(PROMOTION_SCRIPTS).map(([id, { claims }]) => [id, claims])).toEqual([
      ["promotion-day", ["event"]],
      ["promotion-stock", ["event", "fewLeft"]],
      ["promotion-last-call", ["event", "closingKnown"]],
      ["promotion-returning", ["event"]],
    ]);
  });

  describeScriptLaws(PROMOTION_SCRIPTS);

  it.each(writtenCases(PROMOTION_SCRIPTS).filter(({ channel }) => channel !== "sms"))(
    "$label: the event is named and the choice praised",
    ({ text }) => {
      const parts = [text.who, text.what, text.why, text.ask];
      expect(parts.some((part) => parse(part).variables.includes("event"))).toBe(true);
      expect(text.what).toMatch(/会选|好眼光|fine choice|choice/);
    },
  );

  // Demand is spoken of only with figures, and no text here has any (SCR-22).
  it.each(writtenCases(PROMOTION_SCRIPTS))("$label: no word on how many others bought", ({ text }) => {
    expect([text.who, text.what, text.why, text.ask].join(" ")).not.toMatch(
      /热销|爆款|抢手|疯抢|好多人|大家都|selling fast|popular|everyone|best-?seller/i,
    );
  });
});
