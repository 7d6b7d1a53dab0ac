import { SegmentedMessage } from "sms-segments-calculator";
import { describe, expect, it } from "vitest";
import type { ClaimName } from "../../src/contract/fact-table";
import type { SendPlan } from "../../src/contract/plan";
import { VARIABLE_TABLE, type VariableDeclaration } from "../../src/contract/variable-table";
import { CHANNELS, STAGES } from "../../src/contract/vocabulary";
import { defaultPolicy } from "../../src/policy/default/default-policy";
import { LOCKED_RULES } from "../../src/policy/locked-rules";
import { graphemeLength } from "../../src/text/graphemes";
import { backedClaims } from "./claims-oracle";
import { LABELS } from "./ingredients";
import { instantOf } from "./instants";
import { forPlans, forSends } from "./laws";

const { scripts, stages } = defaultPolicy;
const declarations: Readonly<Record<string, VariableDeclaration>> = VARIABLE_TABLE;

function claimsOf(plan: SendPlan): readonly ClaimName[] {
  const ofScript = scripts[plan.script.id]?.claims ?? [];
  const ofWords = plan.channel === "phone" ? [] : Object.keys(plan.message.variables);
  return [...ofScript, ...ofWords.flatMap((name) => declarations[name]?.claim ?? [])];
}

/** Every text that somebody reads or hears, one a line. */
function wordsOf(plan: SendPlan): string {
  if (plan.channel !== "phone") {
    const { text, subject = "", html = "" } = plan.message;
    return [text, subject, html].join("\n");
  }
  const { opening, purpose, question, closing, branches } = plan.call;
  return [opening, purpose, question, closing, ...branches.flatMap(({ when, say }) => [when, say])].join("\n");
}

describe("what a reminder claims", () => {
  it("is backed by a fact at the instant of the send", () => {
    let claims = 0;
    forSends(500, (plan, one) => {
      const backed = backedClaims(plan, one, instantOf(plan.sendAt), defaultPolicy);
      for (const claim of claimsOf(plan)) expect(backed, plan.script.id).toContain(claim);
      claims += claimsOf(plan).length;
    });
    expect(claims).toBeGreaterThan(60);
  });

  it("stays true up to the end of the send", () => {
    forSends(500, (plan, one) => {
      const backed = backedClaims(plan, one, instantOf(plan.notAfter) - 1, defaultPolicy);
      for (const claim of claimsOf(plan)) if (claim !== "onlyTouch") expect(backed, plan.script.id).toContain(claim);
    });
  });

  it("uses the shop's own figures and words", () => {
    forSends(500, (plan, { order, context }) => {
      if (plan.channel === "phone") return;
      const { stock, offer, event, eventOffer, returnsDays, link } = plan.message.variables;
      const { shop, promotion } = context;
      if (stock !== undefined) expect(order.items.map((item) => String(item.stock))).toContain(stock);
      if (offer !== undefined) expect(shop.offers?.map(({ label }) => label)).toContain(offer);
      if (event !== undefined) expect(event).toBe(promotion?.name);
      if (eventOffer !== undefined) expect(eventOffer).toBe(promotion?.offer);
      if (returnsDays !== undefined) expect(returnsDays).toBe(String(shop.services?.returnsDays));
      if (link !== undefined) expect(plan.message.text).toContain(order.payUrl);
    });
  });
});

describe("a service message", () => {
  it("speaks of no concession", () => {
    forSends(500, (plan, { context }) => {
      if (plan.script.category === "marketing") return;
      const words = wordsOf(plan);
      for (const label of [...LABELS, context.promotion?.offer ?? LABELS[0]]) expect(words).not.toContain(label);
      if (plan.channel === "phone") return;
      for (const name of Object.keys(plan.message.variables)) expect(declarations[name]?.marketing).toBeUndefined();
    });
  });
});

describe("a written reminder", () => {
  it("fits its channel", () => {
    forSends(500, (plan, { order }) => {
      if (plan.channel === "phone") return;
      const { text, parts } = plan.message;
      const { maxLength, maxParts = 1 } = defaultPolicy.channels[plan.channel];
      expect(graphemeLength(text)).toBeLessThanOrEqual(maxLength ?? Number.POSITIVE_INFINITY);
      if (plan.channel !== "sms") return expect(parts).toBeUndefined();
      const { country = "CN" } = order.buyer;
      const counted = country === "CN" ? partsOfMainland(text) : new SegmentedMessage(text).segmentsCount;
      expect(parts).toBe(counted);
      expect(counted).toBeLessThanOrEqual(maxParts);
    });
  });

  it("leaves no tag, no undefined and no empty text", () => {
    forSends(300, (plan) => {
      const words = wordsOf(plan);
      expect(words).not.toMatch(/\{\{|\}\}|undefined|NaN|Invalid|\[object/);
      if (plan.channel !== "phone") expect(plan.message.text.trim()).not.toBe("");
    });
  });

  it("signs a mainland SMS once, at its start, and closes an offer with the way out", () => {
    forSends(500, (plan, { order }) => {
      if (plan.channel !== "sms" || (order.buyer.country ?? "CN") !== "CN") return;
      const { text } = plan.message;
      expect(text).toMatch(/^【[^【】]+】[^【】]+$/u);
      const optOut = Object.values(defaultPolicy.channels.sms.optOut ?? {});
      const isClosed = optOut.some((words) => text.endsWith(words));
      expect(isClosed).toBe(plan.script.category === "marketing");
    });
  });
});

describe("a plan", () => {
  it("names rules, scripts and channels that exist, one rule per stage and in the order of the stages", () => {
    const known = {
      locked: LOCKED_RULES,
      select: stages.select,
      moment: stages.moment,
      channel: stages.channel,
      script: stages.script,
    };
    forPlans(500, (plan) => {
      for (const { stage, rule, because, source } of plan.because) {
        const { rules, otherwise } = known[stage];
        const found = [...rules, otherwise].find(({ id }) => id === rule);
        expect(found).toMatchObject({ source });
        // Where the plain alternative stands in, the reason says so on top.
        expect(because.startsWith(found?.because ?? "no such rule")).toBe(true);
      }
      const walked = plan.because.map((step) => step.stage).filter((stage) => stage !== "locked");
      expect(walked).toEqual(STAGES.slice(0, walked.length));
      if (plan.kind !== "send") return;
      expect(walked).toEqual(STAGES);
      const script = scripts[plan.script.id];
      expect(script).toMatchObject({ tone: plan.script.tone, appeal: plan.script.appeal });
      expect(Object.keys(script?.texts ?? {})).toContain(plan.script.locale);
      expect(CHANNELS).toContain(plan.channel);
      expect(plan.passedOver.map(({ channel }) => channel)).not.toContain(plan.channel);
      expect(new Set(plan.passedOver.map(({ channel }) => channel)).size).toBe(plan.passedOver.length);
    });
  });
});

/** 70 characters in one part, 67 in each of several, every UTF-16 unit one (SCR-14). */
function partsOfMainland(text: string): number {
  return text.length <= 70 ? 1 : Math.ceil(text.length / 67);
}
