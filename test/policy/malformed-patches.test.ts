import { describe, expect, it } from "vitest";
import { CuifuError, type Issue } from "../../src/contract/error";
import { extendPolicy } from "../../src/policy/extend-policy";
import malformed from "./malformed-patches.json";
import { SMALL_POLICY } from "./small-policy";

function issuesOf(patches: unknown): readonly Issue[] {
  try {
    Reflect.apply(extendPolicy, undefined, [SMALL_POLICY, patches]);
    return [];
  } catch (error) {
    if (error instanceof CuifuError && error.code === "invalid-policy") return error.issues;
    throw error;
  }
}

describe("a malformed list of patches", () => {
  it.each(malformed)("is refused with all that is wrong: $name", ({ patches, issues }) => {
    expect(issuesOf(patches).map(({ code, path, message }) => ({ code, path, message }))).toEqual(issues);
  });

  it("is refused when a key reaches into the language", () => {
    const patches: unknown = JSON.parse('[{"add":"hours/new","value":{"__proto__":{"days":"all"}}}]');
    expect(issuesOf(patches)).toMatchObject([{ code: "forbidden-key", path: "policy.patches[0].value.__proto__" }]);
  });
});
