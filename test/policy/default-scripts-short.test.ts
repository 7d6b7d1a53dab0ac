import { describe, expect, it } from "vitest";
import type { Script } from "../../src/contract/policy-script";
import { defaultPolicy } from "../../src/policy/default/default-policy";
import { joinParts } from "../../src/text/join";
import { EMOJI, expectBacked, LOCALES, PARTS, PRESSING, parse, renderParts, viewsOf } from "./describe-script-laws";

const scripts: readonly (readonly [string, Script])[] = Object.entries(defaultPolicy.scripts);
const written = scripts.filter(([, { texts }]) => texts["zh-CN"]?.written !== undefined);
const short = written.flatMap(([id, script]) =>
  LOCALES.flatMap((locale) => {
    const text = script.texts[locale]?.short;
    return text === undefined ? [] : [{ label: `${id} ${locale}`, script, locale, text }];
  }),
);
const mostCharacters = { "zh-CN": 60, en: 120 };

describe("the short forms for note and push", () => {
  it("are there for every written script and locale", () => {
    expect(short).toHaveLength(written.length * LOCALES.length);
    expect(written.length).toBeGreaterThan(50);
  });

  it.each(short)("$label greets, names the shop and the goods, and carries no link", ({ text }) => {
    expect(text.who.startsWith("{{salutation}}")).toBe(true);
    expect(parse(text.who).required).toContain("shop");
    expect(parse(text.what).required).toContain("goods");
    expect(PARTS.flatMap((part) => parse(text[part]).variables)).not.toContain("link");
    expect(text.subject).toBeUndefined();
  });

  it.each(short)("$label is short, reads well and presses nobody, whatever is known", ({ text, script, locale }) => {
    const sources = PARTS.map((part) => text[part]);
    for (const view of viewsOf(sources, script, locale)) {
      const line = joinParts(renderParts(text, view), "line");
      expect(line.length).toBeLessThanOrEqual(mostCharacters[locale]);
      expect(line).not.toMatch(/[，。；：、！][，。；：、！]|[,.;:?!] ?[,.;:!]| {2}| [,.;:]|^[，。,.;]|[，：,:]$/);
      expect(line).toMatch(/[。？.?]$/u);
      expect(line).not.toMatch(PRESSING);
      expect(line).not.toMatch(EMOJI);
    }
  });

  it.each(short)("$label promises nothing that no fact backs", ({ text, script, locale }) => {
    expectBacked(
      PARTS.map((part) => text[part]),
      script,
      locale,
    );
  });

  // Shown on a locked screen: neither the amount nor what speaks for the goods is told (SCR-27).
  it.each(short)("$label keeps amount and selling point to itself", ({ text }) => {
    const variables = PARTS.flatMap((part) => parse(text[part]).variables);
    expect(variables).not.toContain("amount");
    expect(variables).not.toContain("sellingPoint");
  });
});
