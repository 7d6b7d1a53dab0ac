import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanText } from "../../src/text/clean";
import { isPlainText } from "../../src/text/plain-text";

const piece = fc.oneof(
  fc.string({ unit: "binary", maxLength: 3 }),
  fc.constantFrom(
    ..."\u200B \u200D \uFE0F \u20E3 \u0301 \u0316 \u0344 \u0958 \uD83D \uDE00 👩 ❤ 🏽 🏴 \u{E0067} \u{E007F} 1 【 】 \u00A0 \r \n \u1100 \u1161 \u11A8 a 字 \u2800 \u202E".split(
      " ",
    ),
    " ",
    "  ",
  ),
  fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
);
const nasty = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(""));

describe("a cleaned text", () => {
  it("is left alone by cleaning it once more", () => {
    fc.assert(
      fc.property(nasty, (value) => {
        const cleaned = cleanText(value);
        expect(cleanText(cleaned)).toBe(cleaned);
      }),
      { numRuns: 5000 },
    );
  });

  it("is composed, trimmed, on one line, well formed and without the signature's brackets", () => {
    fc.assert(
      fc.property(nasty, (value) => {
        const cleaned = cleanText(value);
        expect(cleaned.normalize("NFC")).toBe(cleaned);
        expect(cleaned.trim()).toBe(cleaned);
        expect(cleaned).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}【】]| {2}/u);
      }),
      { numRuns: 5000 },
    );
  });

  it("holds joiners and selectors only next to emoji", () => {
    fc.assert(
      fc.property(nasty, (value) => {
        const rest = cleanText(value).replace(
          /[\p{Extended_Pictographic}\p{Emoji_Modifier}0-9#*]\uFE0F?|\u200D(?=\p{Extended_Pictographic})/gu,
          "",
        );
        expect(rest).not.toMatch(/\p{Default_Ignorable_Code_Point}/u);
      }),
      { numRuns: 3000 },
    );
  });
});

describe("the short way for plain characters", () => {
  it("gives what the long way gives, for every character of the basic plane", () => {
    for (let code = 0; code <= 0xffff; code += 1) {
      const character = String.fromCharCode(code);
      if (!isPlainText(character)) continue;
      // The zero-width space forces the long way and disappears on it.
      if (cleanText(`x${character}x\u200B`) !== `x${character}x`)
        expect(character).toBe("a character that cleaning keeps");
    }
  });

  it("treats texts of plain characters alike", () => {
    const plain = fc.string({ unit: fc.constantFrom(..."aZ9 é字か，。Ａ€…"), maxLength: 20 });
    fc.assert(
      fc.property(plain, (value) => {
        expect(cleanText(value)).toBe(cleanText(`${value}\u200B`));
      }),
    );
  });
});
