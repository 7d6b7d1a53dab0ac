import { describe, expect, it } from "vitest";
import { smsLength } from "../../src/text/sms-length";

describe("mainland length", () => {
  it.each([
    [0, 1],
    [1, 1],
    [70, 1],
    [71, 2],
    [134, 2],
    [135, 3],
    [160, 3],
    [201, 3],
    [202, 4],
  ])("of %i characters is %i parts, Latin and Chinese alike", (length, parts) => {
    expect(smsLength("a".repeat(length), "cn")).toEqual({ units: length, parts, encoding: "cn" });
    expect(smsLength("字".repeat(length), "cn")).toEqual({ units: length, parts, encoding: "cn" });
  });

  it("counts an emoji as two, as UTF-16 does", () => {
    expect(smsLength("😀".repeat(35), "cn")).toEqual({ units: 70, parts: 1, encoding: "cn" });
    expect(smsLength("😀".repeat(36), "cn")).toEqual({ units: 72, parts: 2, encoding: "cn" });
  });
});

describe("length elsewhere", () => {
  it.each([
    ["nothing", "", 0, 1, "gsm7"],
    ["160 letters", "a".repeat(160), 160, 1, "gsm7"],
    ["161 letters", "a".repeat(161), 161, 2, "gsm7"],
    ["306 letters", "a".repeat(306), 306, 2, "gsm7"],
    ["307 letters", "a".repeat(307), 307, 3, "gsm7"],
    ["80 euro signs", "€".repeat(80), 160, 1, "gsm7"],
    ["81 euro signs", "€".repeat(81), 162, 2, "gsm7"],
    ["152 euro signs, 76 in a part", "€".repeat(152), 304, 2, "gsm7"],
    ["153 euro signs, although 306 septets would fill two parts", "€".repeat(153), 306, 3, "gsm7"],
    ["an escape at the edge, which moves as a whole", `${"a".repeat(152)}€${"a".repeat(152)}`, 306, 3, "gsm7"],
    ["all extension characters", "\f^{}\\[~]|€", 20, 1, "gsm7"],
    ["letters with marks that the table has", "àèéùìòÇØøÅåÄÖÑÜäöñüß", 20, 1, "gsm7"],
    ["a letter the table has not", "ç", 1, 1, "ucs2"],
    ["a typographic apostrophe among letters", `${"a".repeat(70)}’`, 71, 2, "ucs2"],
    ["70 characters of Chinese", "字".repeat(70), 70, 1, "ucs2"],
    ["71 characters of Chinese", "字".repeat(71), 71, 2, "ucs2"],
    ["134 characters of Chinese", "字".repeat(134), 134, 2, "ucs2"],
    ["135 characters of Chinese", "字".repeat(135), 135, 3, "ucs2"],
    ["35 emoji", "😀".repeat(35), 70, 1, "ucs2"],
    ["66 emoji, 33 in a part", "😀".repeat(66), 132, 2, "ucs2"],
    ["67 emoji, although 134 units would fill two parts", "😀".repeat(67), 134, 3, "ucs2"],
    ["a no-break space", "a\u00A0b", 3, 1, "ucs2"],
  ] as const)("of %s", (_what, text, units, parts, encoding) => {
    expect(smsLength(text, "gsm")).toEqual({ units, parts, encoding });
  });
});
