import { describe, expect, it } from "vitest";
import { plainTypography } from "../../src/text/plain-typography";
import { smsLength } from "../../src/text/sms-length";

describe("plain typography", () => {
  it.each([
    ["Zoë’s “warm” scarf – 2 × wool…", `Zoë's "warm" scarf - 2 x wool...`],
    ["nothing to do", "nothing to do"],
    ["王敏的“围巾”", '王敏的"围巾"'],
  ])("of `%s` is `%s`", (text, plain) => {
    expect(plainTypography(text)).toBe(plain);
  });

  it("brings a title with a curly quote back into GSM-7", () => {
    expect(smsLength("Gentleman’s scarf", "gsm").encoding).toBe("ucs2");
    expect(smsLength(plainTypography("Gentleman’s scarf"), "gsm").encoding).toBe("gsm7");
  });
});
