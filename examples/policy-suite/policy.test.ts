import { planReminder, planSeries } from "cuifu";
import { arbitrariesWith, buildContext, buildOrder, buildTouch, cuifuMatchers } from "cuifu/testing";
import { checkPolicy, coverPolicy, type PolicyTests, runPolicyTests } from "cuifu/verify";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readJson, shopPolicy } from "./shop-policy";

expect.extend(cuifuMatchers);

const tests = readJson<PolicyTests>("policy-tests.json");

describe("the file of cases", () => {
  const { issues, results } = runPolicyTests(shopPolicy, tests);

  it("is in order", () => {
    expect(issues).toEqual([]);
  });

  it.each(results)("$name", ({ ok, message }) => {
    expect(ok, message).toBe(true);
  });

  it("shows both sides of every boundary of the shop's own rules", () => {
    const own = ["skip.small-change", "channel.gift"];
    const { entries } = coverPolicy(shopPolicy, tests);
    const bare = entries.filter(({ rule, covered, why }) => own.includes(rule) && !covered && why === "no-case");
    expect(bare.map(({ what, case: ready }) => [what, ready])).toEqual([]);
  });
});

describe("the policy", () => {
  it("has no rule, test or name without effect", () => {
    const { findings } = checkPolicy(shopPolicy);
    expect(findings.filter(({ severity }) => severity !== "info")).toEqual([]);
  });

  it("keeps its claims for every order there can be", () => {
    expect(shopPolicy).toBeProved();
  });
});

describe("a gift", () => {
  const gift = { attributes: { isGift: true }, amount: 40_000 } as const;

  it("goes the quiet way, also the second time", () => {
    expect(planReminder(buildOrder(gift), buildContext(), shopPolicy)).toPlanSend({ channel: "im" });
    const later = buildContext({ now: "2026-03-11T10:05:00+08:00", history: [buildTouch({ channel: "im" })] });
    expect(planReminder(buildOrder(gift), later, shopPolicy)).toPlanSend({ channel: "note", attempt: 2 });
  });

  it("is left alone once it is paid", () => {
    const paid = buildOrder(gift, { status: "paid" });
    expect(planReminder(paid, buildContext(), shopPolicy)).toPlanSkip({ why: "paid", final: true });
  });
});

describe("any order at all", () => {
  it("gets no more reminders than the policy allows", () => {
    fc.assert(
      fc.property(arbitrariesWith(fc).given, ({ order, context }) => {
        const sends = planSeries(order, context, shopPolicy).filter(({ kind }) => kind === "send");
        return sends.length <= shopPolicy.params.perOrder;
      }),
      { numRuns: 50, seed: 1 },
    );
  });
});
