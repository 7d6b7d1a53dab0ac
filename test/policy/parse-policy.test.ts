import { describe, expect, it } from "vitest";
import { CuifuError } from "../../src/contract/error";
import { defaultPolicy } from "../../src/policy/default/default-policy";
import { checkedPolicy, definePolicy, parsePolicy } from "../../src/policy/parse-policy";
import { changedPolicy } from "./changed-policy";
import { SMALL_POLICY } from "./small-policy";

function plainSmall(): unknown {
  return JSON.parse(JSON.stringify(SMALL_POLICY));
}

function objectsIn(value: unknown): readonly object[] {
  if (typeof value !== "object" || value === null) return [];
  return [value, ...Object.values(value).flatMap(objectsIn)];
}

function codesOf(value: unknown): readonly string[] {
  const result = checkedPolicy(value);
  return result.ok ? [] : result.error.issues.map(({ code, path }) => `${code} ${path}`);
}

describe("parsePolicy", () => {
  it("hands back an equal policy", () => {
    expect(parsePolicy(plainSmall())).toEqual(SMALL_POLICY);
  });

  it("shares nothing with the value that was given, and leaves that as it was", () => {
    const given = plainSmall();
    const taken = new Set(objectsIn(parsePolicy(given)));
    expect(objectsIn(given).filter((each) => taken.has(each) || Object.isFrozen(each))).toEqual([]);
    expect(given).toEqual(SMALL_POLICY);
  });

  it("freezes the policy through and through", () => {
    expect(objectsIn(parsePolicy(plainSmall())).filter((each) => !Object.isFrozen(each))).toEqual([]);
  });

  it("passes a policy that it has read before without a second look", () => {
    const policy = parsePolicy(plainSmall());
    expect(parsePolicy(policy)).toBe(policy);
    expect(definePolicy(policy)).toBe(policy);
  });

  it("throws one error with everything that is wrong", () => {
    const act = () => parsePolicy(changedPolicy({ at: ["params", "gapMinutes"], to: 0 }));
    expect(act).toThrow(CuifuError);
    expect(act).toThrow("policy.params.gapMinutes: expected a whole number");
  });

  it("takes an entry that is undefined for one that is left out", () => {
    const policy = parsePolicy(changedPolicy({ at: [], to: { ...SMALL_POLICY, $schema: undefined } }));
    expect(Object.keys(policy)).not.toContain("$schema");
  });

  it("refuses a test that is undefined, which would widen its rule", () => {
    const [first, ...rest] = SMALL_POLICY.stages.select.rules;
    const rules = [{ ...first, when: { superseded: undefined } }, ...rest];
    const stages = { ...SMALL_POLICY.stages, select: { ...SMALL_POLICY.stages.select, rules } };
    expect(codesOf({ ...SMALL_POLICY, stages })).toEqual(["missing policy.stages.select.rules[0].when.superseded"]);
  });

  it.each([
    ["an instance of a class", { ...SMALL_POLICY, hours: new Map() }, "wrong-type policy.hours"],
    ["a list with holes", { ...SMALL_POLICY, claims: new Array(3) }, "wrong-type policy.claims"],
    ["a function", { ...SMALL_POLICY, version: () => "1" }, "wrong-type policy.version"],
    [
      "no number",
      { ...SMALL_POLICY, params: { ...SMALL_POLICY.params, perDay: Number.NaN } },
      "wrong-type policy.params.perDay",
    ],
    ["a key of the language", JSON.parse('{"hours":{"__proto__":{}}}'), "forbidden-key policy.hours.__proto__"],
  ])("refuses %s", (_, value, issue) => {
    expect(codesOf(value)).toEqual([issue]);
  });

  it("refuses data that contains itself, and data that throws when it is read", () => {
    const circle: Record<string, unknown> = { ...SMALL_POLICY };
    circle.conditions = circle;
    expect(codesOf(circle).join()).toMatch(/^too-complex policy\.conditions/);
    const throwing = Object.defineProperty({}, "id", {
      enumerable: true,
      get: () => {
        throw new Error("not readable");
      },
    });
    expect(codesOf(throwing)).toEqual(["wrong-type policy"]);
  });

  it("refuses a few shared conditions that name each other into the millions", () => {
    const conditions: Record<string, unknown> = { c0: { pastClosing: true } };
    for (let level = 1; level <= 30; level += 1) {
      conditions[`c${level}`] = { all: [{ is: `c${level - 1}` }, { is: `c${level - 1}` }] };
    }
    expect(codesOf({ ...SMALL_POLICY, conditions: { ...SMALL_POLICY.conditions, ...conditions } })).toContain(
      "too-complex policy.conditions.c30",
    );
  });

  it("finds nothing wrong with the default policy", () => {
    expect(codesOf(JSON.parse(JSON.stringify(defaultPolicy)))).toEqual([]);
  });
});
