import { describe, expect, it } from "vitest";
import { globOf } from "../../src/cli/inputs/glob";

describe("a glob", () => {
  it.each([
    ["*.json", ".", ["a.json"], ["a.ndjson", "in/a.json", "ajson"]],
    ["in/*.json", "in", ["a.json"], ["deep/a.json"]],
    ["in/**/*.json", "in", ["a.json", "deep/a.json", "deep/er/a.json"], ["a.txt"]],
    ["**", ".", ["a", "in/a"], []],
    ["/var/**", "/var", ["log/a"], []],
    ["/*", "/", ["a"], ["in/a"]],
    ["a?.{json,ndjson}", ".", ["a1.json", "a1.ndjson"], ["a.json", "a12.json"]],
    ["in/*/(x).json", "in", ["b/(x).json"], ["b/x.json"]],
    ["订单*.json", ".", ["订单一.json"], []],
  ])("%s looks into %s", (path, folder, matching, others) => {
    const glob = globOf(path);
    expect(glob?.folder).toBe(folder);
    for (const name of matching) expect(glob?.pattern.test(name), name).toBe(true);
    for (const name of others) expect(glob?.pattern.test(name), name).toBe(false);
  });

  it("is not a plain path", () => {
    expect(globOf("in/a.json")).toBeUndefined();
  });
});
