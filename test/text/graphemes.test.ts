import { describe, expect, it } from "vitest";
import { cutToGraphemes, graphemeLength } from "../../src/text/graphemes";

describe("the length in graphemes", () => {
  it.each([
    ["", 0],
    ["abc", 3],
    ["轻跑鞋", 3],
    ["👨‍👩‍👧‍👦", 1],
    ["🇨🇳🇩🇪", 2],
    ["e\u0301", 1],
    ["हिन्दी", 2],
    ["a👍🏽b", 3],
    ["1️⃣", 1],
  ])("of `%s` is %i", (text, length) => {
    expect(graphemeLength(text)).toBe(length);
  });
});

describe("cutting", () => {
  it.each([
    ["abc", 3, "abc"],
    ["abcd", 3, "ab…"],
    ["轻量跑步鞋", 4, "轻量跑…"],
    ["轻量跑步鞋", 9, "轻量跑步鞋"],
    ["ab cd", 4, "ab…"],
    ["👨‍👩‍👧‍👦👍🏽🇨🇳", 3, "👨‍👩‍👧‍👦👍🏽🇨🇳"],
    ["👨‍👩‍👧‍👦👍🏽🇨🇳", 2, "👨‍👩‍👧‍👦…"],
    ["abc", 1, "…"],
    ["abc", 0, ""],
    ["abc", -1, ""],
    ["", 0, ""],
    ["水洗棉四件套 1.8米床", 9, "水洗棉四件套…"],
    ["水洗棉四件套 1.8米床", 10, "水洗棉四件套…"],
    ["水洗棉四件套 1.8米床", 11, "水洗棉四件套 1.8…"],
    ["水洗棉四件套 1.8米床", 12, "水洗棉四件套 1.8米床"],
    ["礼盒 1,280元装", 6, "礼盒…"],
    ["Dr. Martens", 4, "Dr…"],
    ["Size M, red", 8, "Size M…"],
    ["第12345号", 3, "第1…"],
    ["1234567890", 5, "1234…"],
  ])("`%s` to %i gives `%s`", (text, most, cut) => {
    expect(cutToGraphemes(text, most)).toBe(cut);
  });

  it("takes another ending, which counts as well", () => {
    expect(cutToGraphemes("Cloud Shoes", 8, "...")).toBe("Cloud...");
    expect(cutToGraphemes("Cloud Shoes", 2, "...")).toBe("Cl");
  });
});
