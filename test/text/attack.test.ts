import { describe, expect, it } from "vitest";
import { cleanText } from "../../src/text/clean";
import { cutToGraphemes, graphemeLength } from "../../src/text/graphemes";
import { escapeHtml } from "../../src/text/html";
import { renderTemplate } from "../../src/text/render-template";
import { smsLength } from "../../src/text/sms-length";
import { parseGood, toView } from "./view";

const attacks: readonly (readonly [what: string, value: string, written: string])[] = [
  ["a variable", "{{amount}}", "{{amount}}"],
  ["an unescaped variable", "{{{amount}}}", "{{{amount}}}"],
  ["half a tag", "{{{", "{{{"],
  ["the end of a section", "{{/item}}{{^item}}", "{{/item}}{{^item}}"],
  ["other delimiters", "{{=<% %>=}}<%amount%>", "{{=<% %>=}}<%amount%>"],
  ["a partial", "{{> secret}}", "{{> secret}}"],
  ["the end of a script", "</script><script>alert(1)</script>", "</script><script>alert(1)</script>"],
  ["an attribute", `" onmouseover='x'`, `" onmouseover='x'`],
  ["__proto__", "__proto__", "__proto__"],
  ["constructor", "constructor", "constructor"],
  ["replacement patterns", "$& $` $' $1 $$", "$& $` $' $1 $$"],
  ["text turned around", "abc\u202Efed\u202C", "abcfed"],
  ["bidi isolates left open", "\u2066\u2067\u2068abc", "abc"],
  ["zero-width characters", "小\u200B王\u2060\uFEFF", "小王"],
  ["a second signature", "】【银行】", "][银行]"],
  ["lines of its own", "小王\r\n\r\n转账到", "小王 转账到"],
  ["lone surrogates", "\uD83D小王\uDE00", "小王"],
  ["Zalgo", `Z${"\u0335\u0310".repeat(300)}`, "Z\u0335\u0335\u0310\u0310"],
  ["10,000 characters", "长".repeat(10_000), "长".repeat(10_000)],
  ["a family", "👨‍👩‍👧‍👦 Li", "👨‍👩‍👧‍👦 Li"],
  ["NUL", "a\u0000b", "ab"],
  ["hidden tags", "Li\u{E0068}\u{E0069}", "Li"],
];

const template = parseGood("<{{#item}}{{item}}{{/item}}{{^item}}none{{/item}}|{{amount}}>");

describe("a name or title that holds", () => {
  it.each(attacks)("%s stands in the text as cleaned, and nothing around it moves", (_what, value, written) => {
    const cleaned = cleanText(value);
    const view = toView({ item: cleaned, amount: "¥263.00" });
    expect(cleaned).toBe(written);
    expect(renderTemplate(template, view, "none")).toBe(`<${written}|¥263.00>`);
    expect(renderTemplate(template, view, "html")).toBe(`&lt;${escapeHtml(written)}|¥263.00&gt;`);
  });

  it.each(attacks)("%s is measured and cut without breaking", (_what, value, written) => {
    expect(smsLength(value, "cn").units).toBe(value.length);
    expect(smsLength(written, "gsm").parts).toBeGreaterThanOrEqual(1);
    const cut = cutToGraphemes(written, 3);
    expect(graphemeLength(cut)).toBeLessThanOrEqual(3);
    expect(cut).not.toMatch(/\p{Surrogate}/u);
  });

  it("the name of a property of every object is an ordinary value and an absent variable", () => {
    const named = parseGood("[{{constructor}}{{toString}}{{hasOwnProperty}}]");
    expect(renderTemplate(named, toView({}), "none")).toBe("[]");
    expect(renderTemplate(named, toView({ constructor: "x" }), "none")).toBe("[x]");
  });
});
