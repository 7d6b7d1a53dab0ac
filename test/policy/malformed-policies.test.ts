import { describe, expect, it } from "vitest";
import { ISSUE_CODES, type IssueCode } from "../../src/contract/error";
import { checkedPolicy } from "../../src/policy/parse-policy";
import { changedPolicy } from "./changed-policy";
import malformedPatches from "./malformed-patches.json";
import malformed from "./malformed-policies.json";
import { SMALL_POLICY } from "./small-policy";
import templateDefects from "./template-defects.json";

describe("a malformed policy", () => {
  it("is told from a right one", () => {
    expect(checkedPolicy(SMALL_POLICY)).toMatchObject({ ok: true });
  });

  it.each(malformed)("is refused with all that is wrong: $name", ({ issues, ...change }) => {
    const result = checkedPolicy(changedPolicy(change));
    expect(result.ok ? [] : result.error.issues.map(({ code, path, message }) => ({ code, path, message }))).toEqual(
      issues,
    );
  });

  it("says what was expected before what was received, and opens with the path", () => {
    for (const row of malformed) {
      const result = checkedPolicy(changedPolicy(row));
      for (const { path, expected, received, message } of result.ok ? [] : result.error.issues) {
        expect(message.startsWith(`${path}: expected ${expected}, received ${received}`)).toBe(true);
      }
    }
  });

  it("has a row for every code that a policy can earn, here or among the patches", () => {
    const told = new Set(
      [...malformed, ...malformedPatches, ...templateDefects].flatMap(({ issues }) => issues.map(({ code }) => code)),
    );
    const ofOrdersOnly = new Set<IssueCode>([
      "invalid-instant",
      "missing-offset",
      "unknown-time-zone",
      "unknown-currency",
      "invalid-country",
      "invalid-url",
      "invalid-date",
    ]);
    // JSON in a file of tests cannot hold the key itself: it has a test of its own.
    const untold = ISSUE_CODES.filter((code) => !told.has(code) && !ofOrdersOnly.has(code));
    expect(untold).toEqual(["forbidden-key"]);
  });
});
