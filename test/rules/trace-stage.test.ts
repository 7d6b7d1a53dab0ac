import { describe, expect, it } from "vitest";
import type { Condition } from "../../src/contract/policy-language";
import { traceStage } from "../../src/rules/trace-stage";
import type { Values } from "./naive-interpreter";
import { compiledStage } from "./small-language";

const VALUES: Values = { colour: "red", open: true, count: 7, tier: null, visits: null, vip: null };

function failedTest(when: Condition, shared: Condition = {}, values: Values = VALUES) {
  const { compiled } = compiledStage({
    shared,
    rules: [{ id: "only", when, then: 0, because: "for tests", source: [] }],
  });
  return traceStage(compiled, values)[0]?.failed;
}

describe("a trace says which test failed, what was expected and what was received", () => {
  it.each<[Condition, string, string]>([
    [{ colour: "blue" }, "colour", "blue"],
    [{ colour: { in: ["blue", "green"] } }, "colour", "not red"],
    [{ colour: { not: "red" } }, "colour", "not red"],
    [{ open: false }, "open", "false"],
    [{ count: 3 }, "count", "3"],
    [{ count: { gte: 8 } }, "count", "≥ 8"],
    [{ count: { lt: 7 } }, "count", "≤ 6"],
    [{ count: { gt: 1, lte: 5 } }, "count", "≥ 2 and ≤ 5"],
    [{ count: { param: "fewLeft" } }, "count", "5"],
    [{ count: { in: [1, 3] } }, "count", "1 or 3"],
    [{ tier: "gold" }, "tier", "gold"],
    [{ tier: { absent: false } }, "tier", "not absent"],
    [{ vip: { absent: false } }, "vip", "not absent"],
    [{ not: { count: { gte: 6 } } }, "count", "≤ 5"],
    [{ is: "shared" }, "count", "≥ 9"],
  ])("%j", (when, fact, expected) => {
    expect(failedTest(when, { count: { gte: 9 } })).toEqual({ fact, expected, received: VALUES[fact] });
  });

  it.each<[Condition, Values, string]>([
    [{ tier: { absent: true } }, { ...VALUES, tier: "gold" }, "absent"],
    [{ vip: { absent: true } }, { ...VALUES, vip: true }, "absent"],
    [{ not: { vip: true, all: [{ vip: { absent: false } }] } }, { ...VALUES, vip: true }, "not true"],
  ])("of a fact that is there: %j", (when, values, expected) => {
    expect(failedTest(when, {}, values)?.expected).toBe(expected);
  });

  it("of several ways to hold, the one that got farthest speaks", () => {
    const when = { any: [{ colour: "blue" }, { colour: "red", open: true, count: { gte: 8 } }] };
    expect(failedTest(when)).toEqual({ fact: "count", expected: "≥ 8", received: 7 });
  });

  it("a rule that holds has no failed test, and one that never can has none to name", () => {
    expect(failedTest({ colour: "red" })).toBeUndefined();
    expect(failedTest({ all: [{ colour: "red" }, { colour: "blue" }] })).toBeUndefined();
  });

  it("the last line is the stage's otherwise, which always holds", () => {
    const { compiled } = compiledStage({ shared: {}, rules: [] });
    expect(traceStage(compiled, VALUES)).toEqual([{ rule: "otherwise", because: "for tests", held: true }]);
  });
});
