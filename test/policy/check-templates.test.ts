import { describe, expect, it } from "vitest";
import type { Policy } from "../../src/contract/policy";
import type { Script, WrittenText } from "../../src/contract/policy-script";
import { checkTemplates } from "../../src/policy/check/check-templates";
import { SMALL_POLICY } from "./small-policy";

const text: WrittenText = {
  who: "{{salutation}}, this is {{shop}}.",
  what: "You ordered {{goods}}.",
  why: "We keep it for you.",
  ask: "Please have a look{{#link}}: {{link}}{{/link}}.",
};

function issuesWith(part: Partial<WrittenText>, claims: Script["claims"] = []): readonly string[] {
  const script: Script = {
    tone: "plain",
    appeal: "help",
    plain: "address-check",
    claims,
    source: [],
    texts: { "zh-CN": { im: { ...text, ...part } } },
  };
  const policy: Policy = { ...SMALL_POLICY, scripts: { ...SMALL_POLICY.scripts, tried: script } };
  return checkTemplates(policy).map(({ code }) => code);
}

/** As large as a shop's policy gets: 60 scripts, 2 locales, 3 channels, 4 templates, no two alike. */
function largePolicy(): Policy {
  const textsOf = (id: number) => ({
    im: { ...text, why: `Reason ${id}: {{#agent}}{{agent}} keeps{{/agent}}{{^agent}}we keep{{/agent}} it for you.` },
    sms: {
      who: "{{salutation}},",
      what: `{{goods}} (${id})`,
      why: "is here",
      ask: "have a look{{#link}}: {{link}}{{/link}}",
    },
    written: { ...text, ask: `Please see ${id}{{#link}}: {{link}}{{/link}}.` },
  });
  const scripts = Array.from({ length: 60 }, (_, index): readonly [string, Script] => [
    `script-${index}`,
    { tone: "plain", appeal: "help", claims: [], source: [], texts: { "zh-CN": textsOf(index), en: textsOf(-index) } },
  ]);
  return { ...SMALL_POLICY, scripts: Object.fromEntries(scripts) };
}

describe("checkTemplates", () => {
  it("lets a value stand free that a claim of the script backs", () => {
    expect(issuesWith({ why: "It closes at {{closingTime}}." }, ["closingKnown"])).toEqual([]);
  });

  it("lets a value stand in its own section without a claim", () => {
    expect(issuesWith({ why: "We keep it{{#closingTime}} until {{closingTime}}{{/closingTime}}." })).toEqual([]);
  });

  it("lets a value stand in the section of another that is there whenever it is", () => {
    expect(issuesWith({ why: "We keep it{{#event}} until {{eventEnds}}{{/event}}." })).toEqual([]);
  });

  it("refuses a value in the section of another that says nothing of it", () => {
    expect(issuesWith({ why: "We keep it{{#agent}} until {{closingTime}}{{/agent}}." })).toEqual(["template-claim"]);
  });

  it("refuses a value in the section that opens where it is absent", () => {
    expect(issuesWith({ why: "We keep it{{^link}} at {{link}}{{/link}}." })).toEqual(["template-claim"]);
  });

  it("passes a part that is one of two sections, whichever opens", () => {
    expect(issuesWith({ why: "{{#agent}}{{agent}} keeps it.{{/agent}}{{^agent}}We keep it.{{/agent}}" })).toEqual([]);
  });

  it("refuses a part that is empty in one case out of several", () => {
    const why = "{{#agent}}{{#link}}x{{/link}}{{/agent}}{{^agent}}y{{/agent}}";
    expect(issuesWith({ why })).toEqual(["template-empty"]);
  });

  it("passes a part that is empty only without what a claim promises", () => {
    expect(issuesWith({ why: "{{#friendPay}}A friend can pay.{{/friendPay}}" }, ["friendPay"])).toEqual([]);
    expect(issuesWith({ why: "{{#friendPay}}A friend can pay.{{/friendPay}}" })).toEqual(["template-empty"]);
  });

  it("refuses an empty subject", () => {
    expect(issuesWith({ subject: " " })).toEqual(["template-empty"]);
  });

  it("lets a shared text pass that is too long for some of the channels only", () => {
    const long = { ...text, why: "long ".repeat(60) };
    const script: Script = {
      tone: "plain",
      appeal: "help",
      claims: [],
      source: [],
      texts: { "zh-CN": { written: long } },
    };
    const codes = checkTemplates({ ...SMALL_POLICY, scripts: { ...SMALL_POLICY.scripts, long: script } });
    expect(codes).toEqual([]);
  });

  it("refuses a text of a channel that can never fit it", () => {
    const long = { ...text, why: "long ".repeat(60) };
    const texts = { "zh-CN": { push: long } };
    const script: Script = { tone: "plain", appeal: "help", claims: [], source: [], texts };
    const issues = checkTemplates({ ...SMALL_POLICY, scripts: { ...SMALL_POLICY.scripts, long: script } });
    expect(issues.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'too-long policy.scripts.long.texts["zh-CN"].push',
    ]);
  });

  it("finds nothing wrong with a large policy", () => {
    expect(checkTemplates(largePolicy())).toEqual([]);
  });
});
