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

  it.each([
    [
      "a patch with a getter that throws",
      [
        {
          get set() {
            throw new TypeError("boo");
          },
          to: 1,
        },
      ],
      "policy.patches[0]",
    ],
    ["a patch that is a proxy", [proxyThatThrows({})], "policy.patches[0]"],
    ["a list that is a proxy", proxyThatThrows([]), "policy.patches"],
    ["a list with holes", Object.assign([], { length: 2 }), "policy.patches"],
  ])("is refused without an error of another kind: %s", (_, patches, path) => {
    expect(issuesOf(patches)).toMatchObject([{ code: "wrong-type", path }]);
  });
});

function proxyThatThrows(target: object): object {
  const trap = () => {
    throw new TypeError("boo");
  };
  return new Proxy(target, { get: trap, ownKeys: trap, getPrototypeOf: trap });
}
