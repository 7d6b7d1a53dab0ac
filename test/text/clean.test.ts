import { describe, expect, it } from "vitest";
import { cleanText } from "../../src/text/clean";

describe("cleaning", () => {
  it.each([
    ["keeps ordinary Chinese", "轻跑鞋 42 码（深蓝）", "轻跑鞋 42 码（深蓝）"],
    ["keeps ordinary Latin", "Café “Zoë” – 5 €", "Café “Zoë” – 5 €"],
    ["keeps nothing as nothing", "", ""],
    ["composes letters and marks", "Cafe\u0301", "Café"],
    ["turns a line break into one space", "小王\r\n您好", "小王 您好"],
    ["turns a Unicode line separator into one space", "a\u2028b\u2029c\u0085d", "a b c d"],
    ["drops control characters", "a\u0000b\u001bc\u007fd\u009fe", "abcde"],
    ["drops bidi controls", "\u202Eabc\u202C\u2066d\u2069\u200F\u061C", "abcd"],
    ["drops zero-width characters", "a\u200Bb\u200Cc\u200Dd\uFEFFe\u2060f\u00ADg", "abcdefg"],
    ["drops a variation selector after a letter", "a\uFE0F葛\u{E0100}", "a葛"],
    ["drops hidden tag characters", "a\u{E0041}\u{E007F}b", "ab"],
    ["drops invisible fillers", "\u3164\u115F\uFFA0x", "x"],
    ["drops lone surrogates", "a\uD83Db\uDE00c", "abc"],
    ["does not join two surrogates that a hidden character held apart", "a\uD83D\u200B\uDE00c", "ac"],
    ["takes the signature's brackets away", "【官方】特价", "[官方]特价"],
    ["collapses and trims white space of every kind", "  a \t\u00A0\u3000b\u2003 ", "a b"],
    ["takes a name of blanks for none", "\u2800 \u2800", ""],
    ["keeps an emoji", "好😀的", "好😀的"],
    ["keeps an emoji family in one piece", "👨‍👩‍👧‍👦", "👨‍👩‍👧‍👦"],
    ["keeps skin tones", "👍🏽👩🏿‍🔬", "👍🏽👩🏿‍🔬"],
    ["keeps a heart with its selector", "❤️‍🔥❤️", "❤️‍🔥❤️"],
    ["keeps a keycap", "1️⃣", "1️⃣"],
    ["keeps flags", "🇨🇳🏴󠁧󠁢󠁥󠁮󠁧󠁿", "🇨🇳🏴󠁧󠁢󠁥󠁮󠁧󠁿"],
    ["drops a joiner that joins nothing", "👩\u200D👩\u200D", "👩‍👩"],
    ["leaves four marks on a letter", `x${"\u0328\u0301".repeat(50)}y`, "x\u0328\u0328\u0301\u0301y"],
    ["counts a mark that stands for two as two", `字${"\u0344".repeat(4)}`, "字\u0308\u0301\u0308\u0301"],
    ["takes a mark away that has no base", "\u0338\u0301abc", "abc"],
    ["keeps the marks of Vietnamese, Hindi and Thai", "Nguyễn हिन्दी ที่นี่", "Nguyễn हिन्दी ที่นี่"],
    ["leaves markup to the escaping", "</script>{{x}}", "</script>{{x}}"],
  ])("%s", (_rule, value, cleaned) => {
    expect(cleanText(value)).toBe(cleaned);
  });

  it.each([
    ["spaces", " "],
    ["marks", "\u0301\u0316"],
    ["joiners", "\u200D"],
    ["joined emoji", "👩\u200D"],
    ["flags without an end", "🏴\u{E0067}"],
    ["brackets", "【"],
    ["half surrogates", "\uD83D"],
    ["letters", "a字"],
  ])("comes through 200,000 %s with what stood around them", (_what, unit) => {
    const cleaned = cleanText(`x${unit.repeat(200_000 / unit.length)}y`);
    expect(cleaned.startsWith("x")).toBe(true);
    expect(cleaned.endsWith("y")).toBe(true);
  });
});
