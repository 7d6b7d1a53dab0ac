import { describe, expect, it } from "vitest";
import type { Script } from "../../src/contract/policy-script";
import { messageClassOf } from "../../src/policy/message-class";

function scriptThatSays(why: string): Pick<Script, "claims" | "texts"> {
  const text = { who: "{{salutation}}", what: "{{goods}}", why, ask: "ok" };
  return { claims: [], texts: { "zh-CN": { im: { ...text, why: "ok" } }, en: { written: text } } };
}

describe("messageClassOf", () => {
  it.each(["{{offer}}", "{{#offer}}x{{/offer}}", "{{^eventOffer}}x{{/eventOffer}}", "{{ offerEnds }}"])(
    "calls a script marketing that says %s in any text",
    (why) => {
      expect(messageClassOf(scriptThatSays(why))).toBe("marketing");
    },
  );

  it.each(["{{event}}", "{{eventEnds}}", "{{closingTime}}", "an offer", "{offer}"])(
    "calls a script a service that says %s",
    (why) => {
      expect(messageClassOf(scriptThatSays(why))).toBe("service");
    },
  );

  it.each(["offer", "gift", "eventOffer"] as const)("calls a script marketing that rests on %s", (claim) => {
    expect(messageClassOf({ ...scriptThatSays("ok"), claims: [claim] })).toBe("marketing");
  });

  it("counts the words of a call too", () => {
    const phone = { opening: "{{salutation}}", purpose: "{{goods}}", question: "?", closing: "{{#offer}}x{{/offer}}" };
    expect(messageClassOf({ claims: [], texts: { en: { phone } } })).toBe("marketing");
  });
});
