import { describe, expect, it } from "vitest";
import type { Patch, Policy } from "../../src/contract/policy";
import type { Rule, Verdict } from "../../src/contract/policy-language";
import { defaultPolicy } from "../../src/policy/default/default-policy";
import { extendPolicy } from "../../src/policy/extend-policy";
import { presets } from "../../src/policy/presets/presets";
import { SMALL_POLICY } from "./small-policy";

function ruleNamed(id: string): Rule<Verdict> {
  return { id, when: { vip: true }, then: "proceed", because: "they wait for it", source: [] };
}
function selectIds(policy: Policy): readonly string[] {
  return policy.stages.select.rules.map(({ id }) => id);
}
function selectIdsAfter(patches: readonly Patch[]): readonly string[] {
  return selectIds(extendPolicy(SMALL_POLICY, patches));
}

const first = "stages/select/skip.superseded";
const second = "stages/select/hold.dispute";
const evenings = { days: "all", spans: ["18:00-20:00"] } as const;

describe("extendPolicy", () => {
  it("sets a param", () => {
    expect(extendPolicy(defaultPolicy, [{ set: "params/gapMinutes", to: 600 }]).params.gapMinutes).toBe(600);
  });

  it("replaces an entry as a whole, and merges nothing", () => {
    const moment = { from: "payable", afterMinutes: 20 } as const;
    const policy = extendPolicy(SMALL_POLICY, [{ replace: "moments/by-noon", with: moment }]);
    expect(policy.moments["by-noon"]).toEqual(moment);
  });

  it.each([
    ["id", "other"],
    ["version", "2"],
    ["locale", "en"],
    ["params/tonightAt", "19:00"],
    ["moments/soft-touch/within", ["written-everyday"]],
    ["moments/by-noon/by", "11:30"],
    ["channels/sms/cost", 6],
    ["channels/email/maxLength", 5000],
  ])("sets %s", (address, to) => {
    const policy: unknown = extendPolicy(SMALL_POLICY, [{ set: address, to }]);
    expect(policy).toHaveProperty(address.split("/"), to);
  });

  it.each([
    ["dayparts/night", "23:00"],
    ["hours/phone-everyday", evenings],
    ["channels/note", { ...SMALL_POLICY.channels.note, cost: 1 }],
    ["conditions/worth-a-call", { amount: "large" }],
    ["attributes/visits", { kind: "number", min: 0, max: 9, unit: "", about: "visits" }],
    ["categories/fresh", ["fish"]],
    ["paymentMethods/boleto", { paceMinutes: 60 }],
    ["chances/sms", { none: 1, loyal: 1, active: 1, dormant: 1, lost: 1 }],
    ["calls/en", { ...SMALL_POLICY.calls.en, voice: [] }],
    ["reasons/phrases/distracted", ["忙"]],
    ["reasons/paymentErrors/alipay", {}],
    ["reasons/intents", { strong: [], weak: [] }],
    ["reasons/promises", { later: [], tonight: [] }],
    ["scripts/closing-soon", { ...SMALL_POLICY.scripts["closing-soon"], tone: "reassuring" }],
    ["stages/select/otherwise", { id: "rest", then: { skip: "out-of-scope" }, because: "out of scope", source: [] }],
  ])("replaces %s", (address, value) => {
    const policy: unknown = extendPolicy(SMALL_POLICY, [{ replace: address, with: value }]);
    expect(policy).toHaveProperty(address.split("/"), value);
  });

  it.each([
    ["hours/evenings", evenings],
    ["moments/later", { from: "payable", afterMinutes: 60 }],
    ["conditions/late", { daypart: "night" }],
    ["attributes/giftWrap", { kind: "boolean", about: "wrapped" }],
    ["categories/slow", ["sofas"]],
    ["paymentMethods/bank_transfer", { paceMinutes: 1440 }],
    ["reasons/phrases/hesitating", ["再想想"]],
    ["reasons/paymentErrors/stripe", { card_declined: "method-refused" }],
    ["scripts/another", SMALL_POLICY.scripts["closing-soon"]],
    ["scripts/closing-soon/texts/de", SMALL_POLICY.scripts["closing-soon"]?.texts.en],
    ["calls/de", SMALL_POLICY.calls.en],
  ])("adds %s, and a second list takes it out again", (address, value) => {
    const policy = extendPolicy(SMALL_POLICY, [{ add: address, value }]);
    expect(policy).toHaveProperty(address.split("/"), value);
    expect(extendPolicy(policy, [{ remove: address }])).toEqual(SMALL_POLICY);
  });

  it("adds, replaces and removes a claim by its name", () => {
    const claim = { name: "nights are quiet: no calls/texts", when: { daypart: "night" }, never: { channel: "phone" } };
    const address = `claims/${claim.name}`;
    const added = extendPolicy(SMALL_POLICY, [{ add: address, value: claim }]);
    expect(added.claims.at(-1)).toEqual(claim);
    const replaced = extendPolicy(added, [{ replace: address, with: { ...claim, when: {} } }]);
    expect(replaced.claims.at(-1)?.when).toEqual({});
    expect(extendPolicy(replaced, [{ remove: address }])).toEqual(SMALL_POLICY);
  });

  it("replaces a rule in its place", () => {
    expect(selectIdsAfter([{ replace: first, with: ruleNamed("skip.superseded") }])).toEqual(selectIds(SMALL_POLICY));
  });

  it("keeps the order of the list on both sides of a neighbour", () => {
    expect(
      selectIdsAfter([
        { insert: ruleNamed("a"), after: first },
        { insert: ruleNamed("b"), after: first },
        { insert: ruleNamed("c"), before: second },
        { insert: ruleNamed("d"), before: second },
        { insert: ruleNamed("e"), after: "stages/select/a" },
      ]),
    ).toEqual(["skip.superseded", "a", "e", "b", "c", "d", "hold.dispute"]);
  });

  it("puts a rule at the end of a stage, before its last row", () => {
    expect(selectIdsAfter([{ insert: ruleNamed("a"), before: "stages/select/otherwise" }])).toEqual([
      "skip.superseded",
      "hold.dispute",
      "a",
    ]);
  });

  it("moves a rule that is removed first", () => {
    const [rule] = SMALL_POLICY.stages.select.rules;
    expect(selectIdsAfter([{ remove: first }, { insert: rule, after: second }])).toEqual([
      "hold.dispute",
      "skip.superseded",
    ]);
  });

  it("leaves the base and the patches as they are", () => {
    const base = JSON.parse(JSON.stringify(SMALL_POLICY));
    const patches: readonly Patch[] = [{ add: "hours/evenings", value: { days: "all", spans: ["18:00-20:00"] } }];
    const policy = extendPolicy(base, patches);
    expect(base).toEqual(SMALL_POLICY);
    expect(patches).toEqual([{ add: "hours/evenings", value: evenings }]);
    expect(Object.isFrozen(policy.hours)).toBe(true);
    expect(Object.isFrozen(base.hours)).toBe(false);
  });

  it.each(Object.entries(presets))("fits the preset %s to the default policy", (_, patches) => {
    expect(extendPolicy(defaultPolicy, patches)).not.toEqual(defaultPolicy);
  });

  it("takes all presets that change different addresses at once", () => {
    const { "early-calls": early, "quiet-rest-days": quiet, "feedback-question": question } = presets;
    const policy = extendPolicy(defaultPolicy, [...early, ...quiet, ...question]);
    expect(policy.params).toMatchObject({ restDayFallback: false, feedbackQuestion: true });
  });

  it("checks the result as a whole, also where the base was wrong before", () => {
    expect(() => extendPolicy({ ...SMALL_POLICY, locale: "fr" }, [])).toThrow("texts in the policy's locale `fr`");
  });
});
