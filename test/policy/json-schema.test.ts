import { describe, expect, it } from "vitest";
import { FACT_NAMES, FACT_TABLE } from "../../src/contract/fact-table";
import { defaultPolicy } from "../../src/policy/default/default-policy";
import { policyJsonSchema } from "../../src/policy/json-schema";
import { policySchema } from "../../src/policy/policy-schema";
import { changedPolicy } from "./changed-policy";
import { SMALL_POLICY } from "./small-policy";

const schema = policyJsonSchema();

function at(...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (node, key) => (typeof node === "object" && node !== null ? Reflect.get(node, key) : undefined),
    schema,
  );
}

describe("the JSON Schema of a policy", () => {
  it("is plain JSON", () => {
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
  });

  it("names every section of a policy and no other", () => {
    const optional = ["$schema", "regions", "experiments"];
    const named = Object.keys(at("properties") ?? {});
    expect(new Set(named)).toEqual(new Set([...optional, ...Object.keys(SMALL_POLICY)]));
    expect(at("additionalProperties")).toBe(false);
  });

  it("completes every fact in conditions, and tells what it is", () => {
    const known = at("$defs", "condition", "properties");
    expect(Object.keys(known ?? {})).toEqual(["all", "any", "not", "is", ...FACT_NAMES]);
    for (const name of FACT_NAMES) {
      expect(at("$defs", "condition", "properties", name, "description")).toBe(FACT_TABLE[name].about);
    }
  });

  it("completes the values of a fact and the names of params", () => {
    const text = JSON.stringify(at("$defs", "condition", "properties", "season"));
    expect(text).toContain('"enum":["everyday","promotion"]');
    expect(JSON.stringify(at("$defs", "condition", "properties", "attempt"))).toContain(
      '"enum":["perOrder","gapMinutes"',
    );
  });

  it("says the limits and the form of what is written", () => {
    expect(at("properties", "params", "properties", "perOrder")).toEqual({ type: "integer", minimum: 1, maximum: 20 });
    expect(at("properties", "dayparts", "properties", "night")).toEqual({
      type: "string",
      pattern: "^([01]\\d|2[0-3]):[0-5]\\d$",
    });
  });
});

describe("policySchema", () => {
  it("passes the small and the default policy unchanged", () => {
    expect(policySchema.parse(SMALL_POLICY)).toEqual(SMALL_POLICY);
    expect(policySchema.parse(defaultPolicy)).toEqual(defaultPolicy);
  });

  it.each([
    ["a value that the fact does not have", { daypart: "noon" }],
    ["a text for a true or false", { superseded: "yes" }],
    ["a misspelt bound", { attempt: { gtee: 2 } }],
    ["an empty range", { attempt: {} }],
    ["an empty list of conditions", { any: [] }],
    ["absence of a fact that is never absent", { attempt: { absent: true } }],
  ])("refuses %s", (_, when) => {
    const policy = changedPolicy({ at: ["stages", "select", "rules", 0, "when"], to: when });
    expect(policySchema.safeParse(policy).success).toBe(false);
  });
});
