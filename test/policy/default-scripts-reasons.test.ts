import { describe, expect, it } from "vitest";
import { joinParts } from "../../src/text/join";
import {
  ALWAYS,
  CLAIMED,
  OPTIONAL,
  objective,
  offers,
  PARTS,
  parse,
  render,
  scripts,
  subjective,
  views,
  writtenTexts,
} from "./reason-texts";

const named = writtenTexts();

describe("the scripts for reasons", () => {
  it("are those that the rules name", () => {
    expect(Object.keys(objective)).toEqual([
      "help-password",
      "help-balance",
      "help-first-payment",
      "help-maintenance",
      "maintenance-over",
      "help-limit",
      "help-method",
      "help-corporate",
      "help-payer",
      "help-certificate",
      "help-network",
      "check-payment",
      "stock-taken",
      "agreed-notice",
    ]);
    expect(Object.keys(subjective)).toEqual([
      "value-reminder",
      "postage-help",
      "common-ground",
      "patience",
      "reassure-quality",
      "apology",
      "combine-orders",
      "reassure-choice",
      "save-attempt",
      "which-item",
      "keep-in-touch",
    ]);
    expect(Object.keys(offers)).toEqual(["value-offer", "postage-offer", "save-offer", "haggling-offer"]);
  });

  it.each(Object.entries(objective))("%s helps, for the buyer cannot pay yet", (_, script) => {
    expect(script.appeal).toBe("help");
    expect(["plain", "reassuring"]).toContain(script.tone);
  });

  it.each(Object.entries({ ...objective, ...subjective }))("%s is a service script without an offer", (_, script) => {
    expect(script.claims).toEqual([]);
    expect(script.plain).toBeUndefined();
    expect(JSON.stringify(script.texts)).not.toMatch(/offer|礼物|赠|优惠价|discount|gift/i);
  });

  it.each(Object.entries(offers))("%s claims its offer and falls back to a service script", (_, script) => {
    expect(script.claims).toEqual(["offer"]);
    expect(Object.keys(subjective)).toContain(script.plain);
  });

  it.each(Object.entries(scripts))("%s carries out the rule that each reason has its own script", (_, script) => {
    expect(script.source).toContain("SCR-06");
  });
});

describe("every text", () => {
  it.each(named)("$label uses only variables that exist", (written) => {
    const known = [...Object.keys(ALWAYS[written.locale]), ...Object.keys(OPTIONAL[written.locale])];
    for (const part of PARTS) for (const name of parse(written.text[part]).variables) expect(known).toContain(name);
  });

  it.each(named)("$label needs no variable that may be absent", (written) => {
    const promised = written.script.claims.includes("offer") ? CLAIMED : [];
    const sure = [...Object.keys(ALWAYS[written.locale]), ...promised];
    for (const part of PARTS) for (const name of parse(written.text[part]).required) expect(sure).toContain(name);
  });

  it.each(named)("$label says who, what, why and what to do, whatever is known", (written) => {
    expect(parse(written.text.who).required).toContain("salutation");
    expect(parse(written.text.what).required).toContain("goods");
    for (const part of PARTS) {
      const literal = written.text[part].replace(/\{\{([#^])(\w+)\}\}.*?\{\{\/\2\}\}/g, "");
      expect(literal).not.toBe("");
      expect(written.text[part]).toBe(written.text[part].trim());
    }
    for (const view of views(written)) for (const part of render(written, view)) expect(part.trim()).not.toBe("");
  });

  it.each(named)("$label reads without stray punctuation, whatever is known", (written) => {
    for (const view of views(written)) {
      const text = joinParts(render(written, view), "line");
      expect(text).not.toMatch(/[，。；：、][，。；：、！]|[,.;:?!] ?[,.;:!]| {2}| [,.;:]|^[，。,.;]/);
    }
  });

  it.each(named)("$label neither presses nor threatens", (written) => {
    const pressing =
      /赶紧|赶快|尽快|抓紧|立即|马上付|速速|最后机会|再不|错过|催|欠|逾期|取消订单|hurry|last chance|act now|don't miss|immediately|asap|overdue|must pay|or else|owe/i;
    expect(PARTS.map((part) => written.text[part]).join(" ")).not.toMatch(pressing);
  });

  it.each(named)("$label promises nothing that no fact backs", (written) => {
    const [bare] = views(written);
    const backed =
      /代付|分期|对公转账|运费险|可以?退|退货|保留|件了|前有效|包邮|保证|退款|\bfriend\b|instalment|corporate transfer|insur|\breturns?\b|stays open|\d left|guarantee|refund|free/i;
    // "付款人方便" and "payer is free" speak of a person's time.
    const text = joinParts(render(written, bare ?? {}), "line").replace("your payer is free", "");
    expect(text).not.toMatch(backed);
  });

  it.each(named.filter(({ channel }) => channel !== "im"))("$label has no emoji and no second signature", (written) => {
    const all = [...PARTS.map((part) => written.text[part]), written.text.subject ?? ""].join("");
    expect(all).not.toMatch(/\p{Extended_Pictographic}|[【】]/u);
  });

  it.each(named.filter(({ channel }) => channel === "im"))("$label has at most two emoji", (written) => {
    const emoji = PARTS.map((part) => written.text[part])
      .join("")
      .match(/\p{Extended_Pictographic}/gu);
    expect(emoji?.length ?? 0).toBeLessThanOrEqual(2);
  });

  it.each(named.filter(({ channel }) => channel !== "sms"))("$label names the shop", (written) => {
    expect(PARTS.some((part) => parse(written.text[part]).required.includes("shop"))).toBe(true);
  });

  it.each(named.filter(({ channel }) => channel === "written"))(
    "$label has a subject that keeps the goods to itself",
    (written) => {
      expect(parse(written.text.subject ?? "").variables).toEqual(["shop"]);
      expect(parse(written.text.subject ?? "").required).toEqual(["shop"]);
    },
  );

  // A selling point can give away what discreet goods are, and these texts show on a locked screen (SCR-27).
  it.each(named.filter(({ channel }) => channel !== "im"))("$label tells no selling point", (written) => {
    for (const part of PARTS) expect(parse(written.text[part]).variables).not.toContain("sellingPoint");
  });
});

describe("the apology", () => {
  const apologies = named.filter(({ id }) => id === "apology");

  it.each(apologies)("$label asks for no payment and leads to no payment page", ({ text }) => {
    const all = PARTS.map((part) => text[part]).join(" ");
    expect(all).not.toMatch(/付|\bpay/i);
    expect(all).not.toContain("{{link}}");
  });

  it.each(apologies)("$label says sorry and offers somebody who listens", ({ text }) => {
    expect(text.why).toMatch(/抱歉|致歉|道歉|sorry/);
    expect(text.ask).toMatch(/同事|客服|colleague|chat/);
  });
});

describe("patience", () => {
  it.each(named.filter(({ id }) => id === "patience"))("$label speaks of the price of today only", ({ text }) => {
    const all = PARTS.map((part) => text[part]).join(" ");
    expect(all).toMatch(/目前|现价|right now/);
    expect(all).not.toMatch(/涨|以后|不会|将|will|won't|later|rise|go up|drop/);
  });
});
