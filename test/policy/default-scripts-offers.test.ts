import { describe, expect, it } from "vitest";
import { OFFER_SCRIPTS } from "../../src/policy/default/scripts/offers";
import { describeScriptLaws, parse, writtenCases } from "./describe-script-laws";

describe("the offer scripts", () => {
  it("step back to the service scripts that the rules name", () => {
    expect(Object.entries(OFFER_SCRIPTS).map(([id, { plain, claims }]) => [id, plain, claims])).toEqual([
      ["new-offer", "new-delivery", ["offer"]],
      ["good-news", "new-delivery", ["gift", "offer"]],
      ["returning-offer", "welcome-back", ["offer"]],
      ["promotion-offer", "promotion-day", ["event", "eventOffer"]],
      ["final-offer", "value-reminder", ["offer"]],
    ]);
  });

  describeScriptLaws(OFFER_SCRIPTS);

  it.each(writtenCases(OFFER_SCRIPTS))("$label: the concession is named by the shop's own label", ({ id, text }) => {
    expect(parse(text.why).required).toContain(id === "promotion-offer" ? "eventOffer" : "offer");
  });

  it.each(writtenCases(OFFER_SCRIPTS))("$label: nothing is asked in exchange for a review", ({ text }) => {
    expect([text.why, text.ask].join(" ")).not.toMatch(/好评|评价|晒单|review|stars/i);
  });

  const { "final-offer": finalOffer } = OFFER_SCRIPTS;
  it.each(writtenCases({ finalOffer }).filter(({ channel }) => channel !== "sms"))(
    "$label: the final offer leaves the buyer free to decline",
    ({ text }) => {
      expect(text.ask).toMatch(/不合适也没关系|no hard feelings/);
    },
  );
});
