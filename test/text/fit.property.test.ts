import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitText } from "../../src/text/fit";
import { cutToGraphemes, graphemeLength } from "../../src/text/graphemes";
import { toView } from "./view";

const shrinkable = fc
  .uniqueArray(
    fc.record({
      name: fc.constantFrom("a", "b", "c", "d"),
      least: fc.integer({ min: 1, max: 6 }),
      value: fc.string({ unit: fc.constantFrom("字", "x", "👍🏽"), maxLength: 15 }),
    }),
    { selector: ({ name }) => name },
  )
  .chain((list) => fc.tuple(fc.constant(list), fc.integer({ min: 0, max: 45 })));
const render = (values: Readonly<Record<string, string>>) => Object.values(values).join("");

describe("a fitted text", () => {
  it("is what cutting the longest by one grapheme, again and again, would give, up to the choice among equals", () => {
    fc.assert(
      fc.property(shrinkable, ([list, most]) => {
        const fits = (text: string) => graphemeLength(text) <= most;
        const values = toView(Object.fromEntries(list.map(({ name, value }) => [name, value])));
        const fitted = fitText(render, values, list, fits);

        const limits = list.map(({ value }) => graphemeLength(value));
        const texts = () => list.map(({ value }, index) => cutToGraphemes(value, limits[index] ?? 0)).join("");
        while (!fits(texts())) {
          const cuttable = list.flatMap(({ least }, index) => ((limits[index] ?? 0) > least ? [index] : []));
          if (cuttable.length === 0) break;
          const longest = cuttable.reduce((one, other) => ((limits[other] ?? 0) > (limits[one] ?? 0) ? other : one));
          limits[longest] = (limits[longest] ?? 0) - 1;
        }
        if (!fits(texts())) {
          expect(fitted).toBeUndefined();
          return;
        }
        expect(fitted?.text).toSatisfy(fits);
        expect(graphemeLength(fitted?.text ?? "")).toBe(graphemeLength(texts()));
        for (const { name, least, value } of list) {
          const kept = graphemeLength(fitted?.values[name] ?? "");
          expect(kept).toBeGreaterThanOrEqual(Math.min(least, graphemeLength(value)));
        }
      }),
      { numRuns: 1000 },
    );
  });
});
