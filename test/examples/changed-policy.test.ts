import { expect, test } from "vitest";
import { runExample } from "./run-example";

test("each patch of the list changes the orders that it means, and no other", () => {
  const { status, stdout } = runExample("changed-policy");
  expect(status).toBe(0);
  const changed = [...stdout.matchAll(/^(HM-\d+) +before +(.+)\n +after +(.+)$/gm)].map((match) => match.slice(1));
  expect(changed).toEqual([
    ["HM-03", expect.stringContaining("15:20 phone"), expect.stringContaining("17:00 phone")],
    ["HM-04", expect.stringContaining("phone call-ask"), expect.stringContaining("im address-check")],
    ["HM-32", expect.stringContaining("send"), "skip out-of-scope"],
  ]);
  expect(stdout).toContain("an order below ¥80 gets one reminder, not more");
  expect(stdout.trimEnd()).toMatch(/3 of \d+ orders are decided differently$/);
});
