import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readJson } from "../../src/cli/json/json-document";
import type { Keys } from "../../src/cli/json/keys-of";
import { placeIn } from "../../src/cli/json/place-in";

const json = fc.jsonValue({ maxDepth: 4, stringUnit: "binary" });
/** JSON, and what becomes of it under a slip of the pen. */
const slips = fc
  .tuple(json, fc.nat(), fc.constantFrom("", ",", "}", '"', "\\", "0", "-", "//", " ", "\n", "tru"))
  .map(([value, at, slip]) => {
    const text = JSON.stringify(value, undefined, 1);
    return text.slice(0, at % (text.length + 1)) + slip + text.slice((at % (text.length + 1)) + (at % 3));
  });

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function waysIn(value: unknown, way: Keys = []): readonly Keys[] {
  if (typeof value !== "object" || value === null) return [way];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [way, ...keys.flatMap((key) => waysIn(Reflect.get(value, key), [...way, key]))];
}

describe("a text is read", () => {
  it("as JSON.parse reads it, and refused where JSON.parse refuses it or a key stands twice", () => {
    fc.assert(
      fc.property(slips, (text) => {
        const read = readJson(text, "a.json");
        if (read.ok) expect(read.document.value).toEqual(JSON.parse(text));
        else if (isJson(text)) expect(read.problems.map(({ code }) => code)).toContain("duplicate-key");
        for (const { place } of read.ok ? [] : read.problems) {
          const line = text.split("\n")[(place?.line ?? 0) - 1];
          expect(line).toBeDefined();
          expect(place?.column).toBeLessThanOrEqual((line ?? "").length + 1);
        }
      }),
    );
  });

  it("with a place for every value, at which the value stands", () => {
    fc.assert(
      fc.property(json, (value) => {
        const text = JSON.stringify(value, undefined, 2);
        const read = readJson(text, "a.json");
        if (!read.ok) throw new Error(read.problems[0]?.message);
        for (const way of waysIn(value)) {
          const { line, column } = placeIn(read.document, way);
          const found = text
            .split("\n")
            .slice(line - 1)
            .join("\n")
            .slice(column - 1);
          const wanted = way.reduce<unknown>((inner, key) => Reflect.get(Object(inner), key), value);
          const [start = ""] = JSON.stringify(wanted, undefined, 2).split("\n");
          expect(found.startsWith(start)).toBe(true);
        }
      }),
    );
  });
});
