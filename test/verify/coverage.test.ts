import { describe, expect, it } from "vitest";
import type { PolicyTests } from "../../src/contract/policy-tests";
import { STAGES } from "../../src/contract/vocabulary";
import { defaultPolicy } from "../../src/policy/default/default-policy";
import { addMissingCases } from "../../src/verify/add-missing-cases";
import { variantsOf } from "../../src/verify/check/weaker-conditions";
import { coverPolicy } from "../../src/verify/cover-policy";
import { runPolicyTests } from "../../src/verify/run-policy-tests";
import { COVERED_POLICY, ONE_CASE, withCondition } from "./covered-policy";

const coverage = coverPolicy(COVERED_POLICY, ONE_CASE);
const complete = addMissingCases(ONE_CASE, coverage);

function entry(what: string) {
  const found = coverage.entries.find((one) => one.what === what);
  if (found === undefined) throw new Error(`expected an entry, received none for \`${what}\``);
  return found;
}

describe("coverPolicy", () => {
  it("lists every rule, and both sides of every part of every condition", () => {
    expect(coverage.entries.filter(({ stage }) => stage !== "channel").map(({ what }) => what)).toEqual([
      "hold.dispute decides",
      "dispute alone keeps hold.dispute from deciding",
      "skip.tiny decides",
      "skip.tiny decides at amountMinor 499",
      "amountMinor 500 alone keeps skip.tiny from deciding",
      "skip.tiny decides by any.0 alone",
      "inquiry alone keeps skip.tiny from deciding",
      "skip.tiny decides by any.1 alone",
      "customer alone keeps skip.tiny from deciding",
      "remind decides",
      "morning decides",
      "daypart alone keeps morning from deciding",
      "morning decides by daypart morning alone",
      "morning decides by daypart afternoon alone",
      "minutesSincePlaced 19 alone keeps morning from deciding",
      "morning decides at minutesSincePlaced 20",
      "morning decides at minutesSincePlaced 90",
      "minutesSincePlaced 91 alone keeps morning from deciding",
      "again decides",
      "attempt 0 alone keeps again from deciding",
      "again decides at attempt 1",
      "not alone keeps again from deciding",
      "again decides by inquiry alone",
      "again decides by intent alone",
      "soon decides",
      "offer decides",
      "offer alone keeps offer from deciding",
      "lastAttempt alone keeps offer from deciding",
      "address decides",
    ]);
  });

  it("points into a shared condition where that is declared", () => {
    expect(entry("attempt 2 alone keeps call from deciding").pointer).toBe("/conditions/worth-a-call/attempt");
    expect(entry("amount alone keeps call from deciding").pointer).toBe("/conditions/worth-a-call/amount");
    expect(entry("worth-a-call alone keeps call from deciding").pointer).toBe("/conditions/worth-a-call");
    expect(entry("morning decides at minutesSincePlaced 20").pointer).toBe(
      "/stages/moment/rules/0/when/minutesSincePlaced/gte",
    );
  });

  it("names the cases that show an entry", () => {
    expect(entry("new decides")).toMatchObject({ covered: true, by: ["a new buyer"] });
    expect(entry("dispute alone keeps hold.dispute from deciding").by).toEqual(["a new buyer"]);
  });

  it("takes no failing case for one that shows anything", () => {
    const wrong = { ...ONE_CASE, cases: [{ name: "a new buyer", expect: { kind: "skip" } }] };
    expect(coverPolicy(COVERED_POLICY, wrong).covered).toBe(0);
  });

  it("asks for the value beside the threshold, not for any on its side", () => {
    const amounts = (...values: readonly number[]) =>
      coverPolicy(COVERED_POLICY, {
        ...ONE_CASE,
        cases: [{ name: "amounts", each: { "order.amount": values }, expect: { classification: { customer: "new" } } }],
      }).entries.filter(({ what, covered }) => covered && what.includes("amountMinor"));
    expect(amounts(400, 600)).toEqual([]);
    expect(amounts(499, 500)).toHaveLength(2);
  });

  it("tells what is dead from what has no case", () => {
    expect(entry("dead decides")).toMatchObject({ covered: false, why: "dead" });
    expect(entry("dead decides").case).toBeUndefined();
    expect(entry("offer alone keeps offer from deciding")).toMatchObject({ covered: false, why: "dead" });
    expect(entry("call decides")).toMatchObject({ covered: false, why: "no-case" });
  });

  it("counts what is alive and what of it is covered", () => {
    const dead = coverage.entries.filter(({ why }) => why === "dead" || why === "switched-off").length;
    expect(dead).toBeGreaterThan(0);
    expect(coverage.live).toBe(coverage.entries.length - dead);
    expect(coverage.covered).toBe(coverage.entries.filter(({ covered }) => covered).length);
    expect(coverage.ok).toBe(false);
  });

  it("looks at nothing where the tests are not in order", () => {
    const { ok, issues, entries } = coverPolicy(COVERED_POLICY, { format: 1, cases: [] });
    expect({ ok, entries }).toEqual({ ok: false, entries: [] });
    expect(issues.map(({ path }) => path)).toEqual(["tests.cases"]);
  });

  it("says so when the analysis grows too large", () => {
    const { ok, findings } = coverPolicy(COVERED_POLICY, ONE_CASE, { nodeBudget: 10 });
    expect(ok).toBe(false);
    expect(findings.map(({ code }) => code)).toEqual(["analysis-too-large"]);
  });
});

describe("the ready cases", () => {
  it("are complete: order and context are valid, and the planner makes the plan that they expect", () => {
    expect(coverage.missing.length).toBeGreaterThan(0);
    const { ok, results } = runPolicyTests(COVERED_POLICY, complete);
    expect(results.flatMap(({ message }) => message ?? [])).toEqual([]);
    expect(ok).toBe(true);
  });

  it("owe nothing to what the file gives to all of its cases", () => {
    const alone = { format: 1, cases: coverPolicy(COVERED_POLICY, { ...ONE_CASE, given: {} }).missing };
    expect(runPolicyTests(COVERED_POLICY, alone).ok).toBe(true);
    const promoted = runPolicyTests(COVERED_POLICY, complete).results.filter(
      ({ plan }) => plan?.classification.season === "promotion",
    );
    expect(promoted.map(({ name }) => name)).toEqual(["a new buyer"]);
  });

  it("show what they are there for, once they are added", () => {
    const after = coverPolicy(COVERED_POLICY, complete);
    for (const before of coverage.entries.filter(({ why }) => why === "no-case")) {
      const now = after.entries.find(({ what, pointer }) => what === before.what && pointer === before.pointer);
      expect(now?.by, before.what).toContain(before.case?.name);
    }
    expect(after.ok).toBe(true);
    expect(after.missing).toEqual([]);
  });

  it("leave nothing of this policy to facts alone", () => {
    expect(coverage.entries.filter(({ why }) => why === "facts-only").map(({ what }) => what)).toEqual([]);
  });

  it("have names that no other case has", () => {
    const taken: PolicyTests = {
      ...ONE_CASE,
      cases: [{ name: "call decides at attempt 1", expect: { kind: "send" } }],
    };
    const names = addMissingCases(taken, coverPolicy(COVERED_POLICY, taken)).cases.map(({ name }) => name);
    expect(names).toContain("call decides at attempt 1 (2)");
    expect(new Set(names).size).toBe(names.length);
  });

  it("are added to a copy", () => {
    const before = structuredClone(ONE_CASE);
    expect(addMissingCases(ONE_CASE, coverage)).not.toBe(ONE_CASE);
    expect(ONE_CASE).toEqual(before);
  });
});

describe("a complete file of tests", () => {
  // Without its test the script `small-gift` still claims the offer, so that nothing is decided otherwise.
  const idle = ["dead", "offer.offer"];
  const mutants = STAGES.flatMap((stage) =>
    COVERED_POLICY.stages[stage].rules.flatMap(({ id, when }, index) =>
      variantsOf(when).map(({ keys, condition }) => ({ stage, id, index, part: keys.join("."), condition })),
    ),
  ).filter(({ id, part }) => !idle.includes(id) && !idle.includes(`${id}.${part}`));

  it.each(mutants)("fails when $part is left out of $id", ({ stage, index, condition }) => {
    expect(runPolicyTests(withCondition(stage, index, condition), complete).ok).toBe(false);
  });

  it.each([
    ["select", 1, { amountMinor: { lt: 501 }, any: [{ inquiry: "silent" }, { customer: "new" }] }],
    ["select", 1, { amountMinor: { lt: 499 }, any: [{ inquiry: "silent" }, { customer: "new" }] }],
    ["moment", 0, { daypart: { in: ["morning", "afternoon"] }, minutesSincePlaced: { gt: 20, lte: 90 } }],
    ["moment", 0, { daypart: { in: ["morning", "afternoon"] }, minutesSincePlaced: { gte: 19, lte: 90 } }],
    ["moment", 0, { daypart: { in: ["morning", "afternoon"] }, minutesSincePlaced: { gte: 20, lt: 90 } }],
    ["moment", 0, { daypart: { in: ["morning", "afternoon"] }, minutesSincePlaced: { gte: 20, lte: 91 } }],
    ["channel", 0, { amount: "large", attempt: { lt: 3 } }],
    ["channel", 0, { amount: "large", attempt: { lt: 1 } }],
  ] as const)("fails when a threshold of the %s stage is one off: rule %i, %j", (stage, index, when) => {
    expect(runPolicyTests(withCondition(stage, index, when), complete).ok).toBe(false);
  });
});

describe("of the default policy", () => {
  const before = coverPolicy(defaultPolicy, ONE_CASE);

  it("tells what waits for a switch of the params from what is dead", () => {
    const why = (what: string) => before.entries.find((one) => one.what === what)?.why;
    expect(why("channel.feedback-question decides")).toBe("switched-off");
    expect(before.entries.filter((one) => one.why === "dead").map(({ what }) => what)).toEqual([]);
  });

  it("makes a case for nearly all that is alive", () => {
    const facts = before.entries.filter(({ why }) => why === "facts-only").length;
    expect(facts / before.live).toBeLessThan(0.05);
    expect(runPolicyTests(defaultPolicy, addMissingCases(ONE_CASE, before)).ok).toBe(true);
  });
});
