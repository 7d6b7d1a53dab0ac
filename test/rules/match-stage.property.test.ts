import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matchStage } from "../../src/rules/match-stage";
import { traceStage } from "../../src/rules/trace-stage";
import { firstMatch, holds } from "./naive-interpreter";
import { compiledStage, languageOf, type SmallStage, someStage, someValues } from "./small-language";

const SIZES = [
  ["a few rules", { minLength: 0, maxLength: 8 }],
  ["more rules than one word of bits", { minLength: 33, maxLength: 40 }],
  ["more rules than two", { minLength: 65, maxLength: 80 }],
] as const;

const valuesList = fc.array(someValues, { minLength: 1, maxLength: 12 });

describe.each(SIZES)("a stage of %s", (_, size) => {
  const stages = fc.tuple(someStage(size), valuesList);

  it("chooses the first rule that holds when it is read word by word", () => {
    fc.assert(
      fc.property(stages, ([stage, list]) => {
        const { compiled, rowOf } = compiledStage(stage);
        for (const values of list) {
          const expected = firstMatch(stage.rules, values, languageOf(stage)) ?? "otherwise";
          expect(matchStage(compiled, rowOf(values)).rule.id).toBe(expected);
        }
      }),
    );
  });

  it("passes over rules whose choice is refused", () => {
    fc.assert(
      fc.property(stages, fc.integer({ min: 2, max: 4 }), ([stage, list], every) => {
        const { compiled, rowOf } = compiledStage(stage);
        const refused = (then: number) => then % every === 0;
        for (const values of list) {
          const expected = firstMatch(stage.rules, values, languageOf(stage), refused) ?? "otherwise";
          expect(matchStage(compiled, rowOf(values), refused).rule.id).toBe(expected);
        }
      }),
    );
  });

  it("is traced rule by rule as it is read, and each failed test names a value that is there", () => {
    fc.assert(
      fc.property(stages, ([stage, list]) => {
        const { compiled } = compiledStage(stage);
        for (const values of list) {
          const traces = traceStage(compiled, values);
          const held = stage.rules.map((rule) => holds(rule.when, values, languageOf(stage)));
          expect(traces.map((trace) => trace.held)).toEqual([...held, true]);
          for (const { failed } of traces) if (failed !== undefined) expect(failed.received).toBe(values[failed.fact]);
        }
      }),
    );
  });
});

describe("the rule that decides may stand anywhere", () => {
  const stageOf = (length: number, hit: number): SmallStage => ({
    shared: {},
    rules: Array.from({ length }, (_, index) => ({
      id: `rule-${index}`,
      when: { count: index === hit ? 7 : 3 },
      then: index,
      because: "by place",
      source: [],
    })),
  });
  const values = { colour: "red", open: true, count: 7, tier: null, visits: null, vip: null };

  it.each([
    [1, 0],
    [31, 30],
    [32, 31],
    [33, 32],
    [64, 31],
    [64, 63],
    [65, 64],
    [96, 95],
    [200, 199],
  ])("of %i rules the one at place %i", (length, hit) => {
    const { compiled, rowOf } = compiledStage(stageOf(length, hit));
    expect(matchStage(compiled, rowOf(values)).rule.id).toBe(`rule-${hit}`);
  });

  it.each([0, 1, 31, 32, 33, 64, 65])("or nowhere: %i rules that do not hold", (length) => {
    const { compiled, rowOf } = compiledStage(stageOf(length, -1));
    expect(matchStage(compiled, rowOf(values)).rule.id).toBe("otherwise");
  });
});
