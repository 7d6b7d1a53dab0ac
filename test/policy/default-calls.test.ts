import { describe, expect, it } from "vitest";
import { CALL_MANUALS } from "../../src/policy/default/call-manuals";
import { CALL_SCRIPTS } from "../../src/policy/default/scripts/calls";
import { describeCallLaws, parse } from "./describe-script-laws";

const branches = Object.entries(CALL_MANUALS).flatMap(([locale, manual]) =>
  manual.branches.map((branch) => ({ label: `${branch.id} ${locale}`, ...branch })),
);

describe("the call scripts", () => {
  it("are those that the rules name, with their claims", () => {
    expect(Object.entries(CALL_SCRIPTS).map(([id, { claims }]) => [id, claims])).toEqual([
      ["call-courtesy", []],
      ["call-new", []],
      ["call-ask", []],
      ["call-help", []],
      ["call-keep-back", ["fewLeft"]],
      ["call-reassure", []],
      ["call-promotion", ["event"]],
      ["call-promise", []],
      ["call-last", ["closingKnown"]],
    ]);
  });

  describeCallLaws(CALL_SCRIPTS);

  // About 4 characters or 2.5 words a second, half of the minute left to the buyer (TIM-13).
  it("takes half a minute of speaking in a promotion", () => {
    const { "zh-CN": chinese, en } = CALL_SCRIPTS["call-promotion"].texts;
    const bare = (text: object) =>
      Object.values(text)
        .join(" ")
        .replace(/\{\{[^}]*\}\}/g, "x");
    expect(bare(chinese.phone).length).toBeLessThanOrEqual(160);
    expect(bare(en.phone).split(/\s+/).length).toBeLessThanOrEqual(75);
  });

  it("asks about a silent order before it speaks of paying", () => {
    const { "zh-CN": chinese, en } = CALL_SCRIPTS["call-ask"].texts;
    expect(JSON.stringify([chinese, en])).not.toMatch(/付款|\bpay/i);
  });

  it("makes no offer and no request on a courtesy visit", () => {
    const { "zh-CN": chinese, en } = CALL_SCRIPTS["call-courtesy"].texts;
    expect(JSON.stringify([chinese, en])).not.toMatch(/付款|\bpay|礼|券|\bgift|discount/i);
  });
});

describe("the call manuals", () => {
  it("have the same branches with the same outcomes in every locale", () => {
    const outcomes = Object.values(CALL_MANUALS).map((manual) =>
      manual.branches.map(({ id, outcome }) => [id, outcome]),
    );
    for (const each of outcomes) {
      expect(each).toEqual([
        ["does-not-remember", "needs-help"],
        ["someone-else", "wrong-person"],
        ["will-pay", "will-pay"],
        ["will-pay-later", "will-pay"],
        ["says-paid", "needs-help"],
        ["needs-help", "needs-help"],
        ["not-now-no-answer", "no-answer"],
        ["declined", "declined"],
        ["do-not-contact", "do-not-contact"],
      ]);
    }
  });

  it.each(branches)("$label uses only what every call knows", ({ when, say }) => {
    expect(parse(when).variables).toEqual([]);
    for (const name of parse(say).variables) expect(["goods", "placedTime", "shop", "salutation"]).toContain(name);
  });

  it.each(branches.filter(({ id }) => id !== "does-not-remember"))(
    "$label names neither goods nor order time",
    ({ say }) => {
      expect(parse(say).variables).toEqual([]);
    },
  );

  it.each(branches.filter(({ outcome }) => outcome === "wrong-person" || outcome === "no-answer"))(
    "$label says not a word about an order",
    ({ say }) => {
      expect(say).not.toMatch(/订单|下单|商品|付款|包裹|\border\b|\bpay|parcel|goods|delivery/i);
    },
  );

  it.each(branches)("$label presses nobody", ({ say }) => {
    expect(say).not.toMatch(/赶紧|尽快|最后|再不|hurry|last chance|must/i);
  });

  it.each(Object.entries(CALL_MANUALS))("%s tells the agent how to sound", (_, { voice }) => {
    const notes = voice.join(" ");
    for (const note of [/标准|standard/, /微笑|smile/i, /语速|pace/, /电视购物|TV-shopping/])
      expect(notes).toMatch(note);
  });
});
