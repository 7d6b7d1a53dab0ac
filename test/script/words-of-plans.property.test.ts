import { describe, expect, it } from "vitest";
import type { WrittenPlan } from "../../src/contract/plan";
import { placeOf } from "../../src/contract/policy-script";
import { VARIABLE_TABLE, type VariableDeclaration } from "../../src/contract/variable-table";
import { defaultPolicy } from "../../src/policy/default/default-policy";
import { addressableName } from "../../src/script/salutation";
import { cleanText } from "../../src/text/clean";
import { languageOf } from "../../src/text/locale";
import { plainTypography } from "../../src/text/plain-typography";
import { renderTemplate } from "../../src/text/render-template";
import { isTemplateProblem, parseTemplate } from "../../src/text/template";
import type { Given } from "../plan/arbitraries";
import { backedClaims } from "../plan/claims-oracle";
import { instantOf } from "../plan/instants";
import { forSends } from "../plan/laws";

const RUNS = 600;
const declarations: Readonly<Record<string, VariableDeclaration>> = VARIABLE_TABLE;

function forWritten(check: (plan: WrittenPlan, one: Given) => void): void {
  forSends(RUNS, (plan, one) => {
    if (plan.channel !== "phone") check(plan, one);
  });
}

/** Whether a text holds a value, whole or cut. */
function holds(text: string, value: string): boolean {
  const shown = cleanText(value);
  if (text.includes(shown) || text.includes(plainTypography(shown))) return true;
  // Cut: at least its first two letters with the mark behind them.
  return [...shown].some((_, end) => {
    const start = [...shown]
      .slice(0, end + 1)
      .join("")
      .trimEnd();
    return end > 0 && (text.includes(`${start}…`) || text.includes(`${plainTypography(start)}...`));
  });
}

describe("a written reminder of an arbitrary order", () => {
  it("holds the shop or its signature", () => {
    forWritten((plan, { context }) => {
      const { name, signature } = context.shop;
      const { text } = plan.message;
      expect(holds(text, name) || holds(text, signature ?? name)).toBe(true);
    });
  });

  it("greets the buyer, by name where the name is one", () => {
    forWritten((plan, { order }) => {
      const name = addressableName(cleanText(order.buyer.name ?? ""));
      const { text } = plan.message;
      if (name !== undefined) expect(holds(text, name)).toBe(true);
      const isChinese = languageOf(plan.script.locale) === "zh";
      const english = name === undefined ? /\bHello\b/ : /\bHi \S/;
      const greeting = isChinese ? /您好/ : english;
      expect(text).toMatch(greeting);
      if (order.buyer.name !== undefined && name === undefined && order.buyer.name !== "") {
        expect(text).not.toContain(order.buyer.name);
      }
    });
  });

  it("names the goods, or counts them where they are discreet and others may read", () => {
    forWritten((plan, { order, context }) => {
      const { text, subject = "" } = plan.message;
      const titles = [
        ...order.items.map(({ title }) => title),
        ...(context.otherOrders ?? []).flatMap((one) => one.titles ?? []),
      ];
      const isDiscreet = order.items.some((item) => item.discreet === true);
      const isOpen = plan.channel === "sms" || plan.channel === "push";
      if (isDiscreet && isOpen) {
        expect(text).toMatch(/\d+(?:件商品| items?)/);
        for (const { title } of order.items) expect(text).not.toContain(cleanText(title));
      } else {
        expect(titles.some((title) => holds(text, title))).toBe(true);
      }
      if (isDiscreet) for (const { title } of order.items) expect(subject).not.toContain(cleanText(title));
    });
  });

  it("says what to do, in the words of its script", () => {
    forWritten(({ channel, script, message }) => {
      const texts = defaultPolicy.scripts[script.id]?.texts[script.locale] ?? {};
      const place = placeOf(texts, channel);
      const template = parseTemplate((place === undefined ? undefined : texts[place])?.ask ?? "");
      if (isTemplateProblem(template)) throw new Error(template.message);
      // A flag is no value of the message: its sections are tried open and closed.
      const flags = template.variables.filter((name) => declarations[name]?.presence === "flag");
      const asks = [[], flags].map((open) => {
        const view = Object.assign(
          Object.create(null),
          message.variables,
          Object.fromEntries(open.map((name) => [name, "yes"])),
        );
        return renderTemplate(template, view, "none");
      });
      for (const ask of asks) expect(ask.length).toBeGreaterThan(2);
      if (flags.length < 2) expect(asks.some((ask) => message.text.includes(ask))).toBe(true);
    });
  });

  it("fits its channel, and says in how many parts an SMS goes out", () => {
    forWritten((plan) => {
      const { maxLength = Number.POSITIVE_INFINITY, maxParts = 1 } = defaultPolicy.channels[plan.channel];
      expect([...new Intl.Segmenter().segment(plan.message.text)].length).toBeLessThanOrEqual(maxLength);
      if (plan.channel === "sms") expect(plan.message.parts).toBeLessThanOrEqual(maxParts);
    });
  });

  it("holds no offer where it is a service message", () => {
    forWritten((plan, { context }) => {
      if (plan.script.category === "marketing") return;
      for (const { label } of context.shop.offers ?? []) expect(plan.message.text).not.toContain(label);
      for (const name of Object.keys(plan.message.variables)) expect(declarations[name]?.marketing).toBeUndefined();
    });
  });

  it("claims only what holds at the send", () => {
    forWritten((plan, one) => {
      const backed = backedClaims(plan, one, instantOf(plan.sendAt), defaultPolicy);
      for (const name of Object.keys(plan.message.variables)) {
        const claim = declarations[name]?.claim;
        if (claim !== undefined) expect(backed, plan.script.id).toContain(claim);
      }
    });
  });

  it("never cuts the amount or the link", () => {
    forWritten((plan, { order }) => {
      const { amount, link } = plan.message.variables;
      if (amount !== undefined) expect(plan.message.text).toContain(amount);
      if (link === undefined) return;
      expect(link).toBe(order.payUrl);
      expect(plan.message.text).toContain(link);
    });
  });

  it("has a subject and HTML on e-mail, and nowhere else", () => {
    forWritten(({ channel, message }) => {
      expect(message.subject !== undefined && message.subject !== "").toBe(channel === "email");
      expect(message.html !== undefined).toBe(channel === "email");
      expect(message.parts !== undefined).toBe(channel === "sms");
    });
  });
});
