import fc from "fast-check";
import { SegmentedMessage } from "sms-segments-calculator";
import { split } from "split-sms";
import { describe, expect, it } from "vitest";
import { smsLength } from "../../src/text/sms-length";

const gsm = [..."@£$¥èéùìòÇØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./09:;<=>?¡AZÄÖÑÜ§¿azäöñüà^{}\\[~]|€€€"];
// One grapheme each, because the first oracle keeps graphemes whole and the networks do not.
const any = [...gsm, "字", "，", "’", "ç", "😀", "🚀"];
const anyLength = (units: readonly string[]) =>
  fc
    .tuple(fc.string({ unit: fc.constantFrom(...units), maxLength: 120 }), fc.integer({ min: 1, max: 6 }), fc.nat(9))
    .map(([text, times, more]) => text.repeat(times) + "a".repeat(more));
// One character more or less than so many full parts: where a wrong limit shows.
const aboutFullParts = (units: readonly string[]) =>
  fc
    .tuple(
      fc.string({ unit: fc.constantFrom(...units), maxLength: 12 }),
      fc.constantFrom(67, 70, 153, 160),
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: -2, max: 2 }),
    )
    .map(([text, part, parts, more]) => text + "a".repeat(part * parts + more - text.length));
const longText = (units: readonly string[]) => fc.oneof(anyLength(units), aboutFullParts(units));

describe("parts and units", () => {
  it("are what sms-segments-calculator finds", () => {
    fc.assert(
      fc.property(fc.oneof(longText(gsm), longText(any)), (text) => {
        const oracle = new SegmentedMessage(text);
        const { units, parts, encoding } = smsLength(text, "gsm");
        expect(encoding).toBe(oracle.encodingName === "GSM-7" ? "gsm7" : "ucs2");
        expect(parts).toBe(oracle.segmentsCount);
        expect(units).toBe(oracle.messageSize / (encoding === "gsm7" ? 7 : 16));
      }),
      { numRuns: 300 },
    );
  });

  it("are what split-sms finds", () => {
    fc.assert(
      fc.property(fc.oneof(longText(gsm), longText(any)), (text) => {
        const oracle = split(text);
        const { units, parts, encoding } = smsLength(text, "gsm");
        expect(encoding).toBe(oracle.characterSet === "GSM" ? "gsm7" : "ucs2");
        expect(parts).toBe(oracle.parts.length);
        expect(units).toBe(encoding === "gsm7" ? oracle.bytes : oracle.bytes / 2);
      }),
      { numRuns: 1000 },
    );
  });

  it("agree with split-sms on every single character of the basic plane but the surrogates and the bare escape", () => {
    for (let code = 0; code <= 0xffff; code += 1) {
      if (code >= 0xd800 && code <= 0xdfff) continue;
      const character = String.fromCharCode(code);
      const isGsm = split(character).characterSet === "GSM";
      if ((smsLength(character, "gsm").encoding === "gsm7") !== isGsm)
        expect(code.toString(16)).toBe("in one table only");
    }
  });

  it("never shrink when a text grows", () => {
    fc.assert(
      fc.property(
        longText(any),
        fc.constantFrom(...any),
        fc.constantFrom("cn" as const, "gsm" as const),
        (text, more, mode) => {
          const before = smsLength(text, mode);
          const after = smsLength(text + more, mode);
          expect(after.parts).toBeGreaterThanOrEqual(before.parts);
        },
      ),
    );
  });
});
