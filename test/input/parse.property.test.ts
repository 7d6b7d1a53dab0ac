import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CuifuError, ISSUE_CODES } from "../../src/contract/error";
import { parseContext } from "../../src/input/parse-context";
import { parseOrder } from "../../src/input/parse-order";
import { fullContext, fullOrder } from "./inputs";
import { nasty, pathsIn, replaced } from "./spoiled";

const parsers = { order: parseOrder, context: parseContext };
const samples = { order: fullOrder, context: fullContext };
const root = fc.constantFrom("order", "context");
/** A good input with one place of it replaced by anything. */
const spoiled = root.chain((name) =>
  fc.record({
    name: fc.constant(name),
    input: fc
      .tuple(fc.constantFrom(...pathsIn(samples[name])), nasty)
      .map(([path, by]) => replaced(samples[name], path, by)),
  }),
);

describe("parsing", () => {
  it("never throws, whatever it is given, and answers with issues of the closed list", () => {
    fc.assert(
      fc.property(fc.oneof(spoiled, fc.record({ name: root, input: nasty })), ({ name, input }) => {
        const parsed = parsers[name](input);
        if (parsed.ok) return;
        expect(parsed.error).toBeInstanceOf(CuifuError);
        expect(parsed.error.issues.length).toBeGreaterThan(0);
        for (const issue of parsed.error.issues) {
          expect(ISSUE_CODES).toContain(issue.code);
          expect(issue.path.startsWith(name)).toBe(true);
          expect(issue.message).toContain(`${issue.path}: expected ${issue.expected}, received ${issue.received}`);
        }
        const paths = parsed.error.issues.map((issue) => issue.path);
        expect(new Set(paths).size).toBe(paths.length);
      }),
      { numRuns: 3_000 },
    );
  });

  it("never changes its input", () => {
    fc.assert(
      fc.property(root, fc.jsonValue(), fc.nat(), (name, by, place) => {
        const paths = pathsIn(samples[name]);
        const input = replaced(structuredClone(samples[name]), paths[place % paths.length] ?? [], by);
        const before = structuredClone(input);
        parsers[name](input);
        expect(input).toStrictEqual(before);
      }),
      { numRuns: 1_000 },
    );
  });

  it("answers the same for the same input", () => {
    fc.assert(
      fc.property(spoiled, ({ name, input }) => {
        const [first, second] = [parsers[name](input), parsers[name](input)];
        if (first.ok || second.ok) expect(first.ok).toBe(second.ok);
        else expect(first.error.issues).toEqual(second.error.issues);
      }),
    );
  });

  it("refuses a good input to which one unknown key is added, anywhere", () => {
    fc.assert(
      fc.property(root, fc.nat(), (name, place) => {
        const objects = pathsIn(samples[name]).filter((path) => {
          const value = path.reduce<unknown>((inner, key) => Object(inner)[key], samples[name]);
          const isFree = path.includes("attributes") || path.includes("rules");
          return typeof value === "object" && !Array.isArray(value) && !isFree;
        });
        const path = objects[place % objects.length] ?? [];
        const parsed = parsers[name](replaced(samples[name], [...path, "zzzzzzzz"], 1));
        expect(parsed.ok ? [] : parsed.error.issues.map((issue) => issue.code)).toEqual(["unknown-key"]);
      }),
    );
  });

  it("refuses null at every place of a good input", () => {
    for (const name of ["order", "context"] as const) {
      for (const path of pathsIn(samples[name])) {
        const parsed = parsers[name](replaced(samples[name], path, null));
        const codes = parsed.ok ? [] : parsed.error.issues.map((issue) => issue.code);
        expect([path, codes]).toEqual([path, ["null-not-allowed"]]);
      }
    }
  });
});
