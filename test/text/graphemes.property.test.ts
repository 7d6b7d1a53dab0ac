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
          return;
        }
        expect(cut.endsWith("…")).toBe(true);
        const starts = graphemes.slice(0, most).map((_, end) => graphemes.slice(0, end).join("").trimEnd());
        expect(starts).toContain(cut.slice(0, -1));
      }),
      { numRuns: 2000 },
    );
  });

  it("of plain words are all kept up to the limit", () => {
    const words = fc.string({ unit: fc.constantFrom(..."aé字か，Ａ€👍🏽"), maxLength: 30 });
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 29 }), (value, most) => {
        const graphemes = graphemesOf(value);
        fc.pre(graphemes.length > most);
        expect(cutToGraphemes(value, most)).toBe(`${graphemes.slice(0, most - 1).join("")}…`);
      }),
    );
  });

  it("leave no piece of a number, no point and no blank before the …, unless next to nothing would be left", () => {
    const title = fc.string({ unit: fc.constantFrom(..."套床1280., "), maxLength: 30 });
    fc.assert(
      fc.property(title, fc.integer({ min: 1, max: 29 }), (value, most) => {
        fc.pre(value.length > most);
        const kept = cutToGraphemes(value, most).slice(0, -1);
        const first = value.search(/[^\d.,\s]/);
        fc.pre(first >= 0 && first + 2 < most);
        fc.pre(kept.slice(first + 1).search(/[^\d.,\s]/) >= 0);
        expect(kept).not.toMatch(/[.,\s]$/);
        if (/\d$/.test(kept)) expect(value.slice(kept.length)).not.toMatch(/^[.,]?\d/);
      }),
      { numRuns: 2000 },
    );
  });
});
