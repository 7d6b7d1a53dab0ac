import { describe, expect, it } from "vitest";
import { checkedPolicy } from "../../src/policy/parse-policy";
import { changedPolicy } from "./changed-policy";
import defects from "./template-defects.json";

describe("a template with a planted defect", () => {
  it.each(defects)("is found with its place and its code: $name", ({ issues, ...change }) => {
    const result = checkedPolicy(changedPolicy(change));
    const found = result.ok ? [] : result.error.issues;
    expect(found.map(({ code, path, at, message }) => ({ code, path, at, message }))).toEqual(issues);
  });

  it("is told by path and offset, in the message too", () => {
    for (const { issues } of defects) {
      for (const issue of issues) {
        expect(issue.message.startsWith(`${issue.path}: expected `)).toBe(true);
        if ("at" in issue) expect(issue.message).toContain(`; at ${issue.at}`);
      }
    }
  });
});
