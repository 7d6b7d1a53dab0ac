import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutToGraphemes, graphemeLength } from "../../src/text/graphemes";

const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
const graphemesOf = (text: string) => [...segmenter.segment(text)].map(({ segment }) => segment);
const text = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 30 }),
  fc.string({ unit: "grapheme-ascii", maxLength: 30 }),
  fc.string({ unit: fc.constantFrom(..."aé字か，Ａ€…", "👩\u200D👩", "👍🏽", "e\u0301", "🇨🇳"), maxLength: 30 }),
);

describe("graphemes", () => {
  it("are counted on the short way as by Intl.Segmenter", () => {
    fc.assert(
      fc.property(text, (value) => {
        expect(graphemeLength(value)).toBe(graphemesOf(value).length);
      }),
      { numRuns: 1000 },
    );
  });

  it("are never split by a cut, which stays within the limit and ends in … exactly when something is gone", () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 35 }), (value, most) => {
        const cut = cutToGraphemes(value, most);
        const graphemes = graphemesOf(value);
        if (graphemes.length <= most) {
          expect(cut).toBe(value);
        } else {
          expect(cut).toBe(
            `${graphemes
              .slice(0, most - 1)
              .join("")
              .trimEnd()}…`,
          );
        }
      }),
      { numRuns: 2000 },
    );
  });
});
