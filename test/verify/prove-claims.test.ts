import { describe, expect, it } from "vitest";
import type { Claim } from "../../src/contract/policy-language";
import { planReminder } from "../../src/plan/plan-reminder";
import { defaultPolicy } from "../../src/policy/default/default-policy";
import { extendPolicy } from "../../src/policy/extend-policy";
import { presets } from "../../src/policy/presets/presets";
import { proveClaims } from "../../src/verify/prove-claims";

function resultOf(claim: Omit<Claim, "name">) {
  const policy = extendPolicy(defaultPolicy, [{ add: "claims/tested", value: { name: "tested", ...claim } }]);
  const result = proveClaims(policy).find(({ name }) => name === "tested");
  if (result === undefined) throw new Error("expected a result");
  return { result, policy };
}

describe("the claims of the default policy", () => {
  it("are at least twelve", () => {
    expect(defaultPolicy.claims.length).toBeGreaterThanOrEqual(12);
  });

  it.each([["no preset", []], ...Object.entries(presets)])("are proved, with %s", (_, patches) => {
    const results = proveClaims(extendPolicy(defaultPolicy, patches));
    expect(results.filter(({ status }) => status !== "proved")).toEqual([]);
  });

  it("speak of combinations that orders can show, but for what waits for a switch", () => {
    const empty = proveClaims(defaultPolicy).filter(
      (result) => result.status === "proved" && result.combinations === "0",
    );
    expect(empty.map(({ name }) => name)).toEqual([
      "after a refusal one friendly question is all that may follow, and never a call",
    ]);
    const asked = proveClaims(extendPolicy(defaultPolicy, presets["feedback-question"]));
    expect(asked.filter((result) => result.status === "proved" && result.combinations === "0")).toEqual([]);
  });
});

describe("a claim that does not hold", () => {
  it.each<[string, Omit<Claim, "name">]>([
    ["a large order that is called", { when: { amount: "large" }, never: { channel: "phone" } }],
    ["a small order that is not called", { when: { amount: "small" }, always: { channel: "phone" } }],
    ["a script that is chosen after all", { when: { reason: "haggling" }, never: { script: "common-ground" } }],
    ["a moment that is chosen after all", { when: { promise: "ahead" }, never: { moment: "promised" } }],
    ["marketing with consent", { when: { customer: "new" }, never: { category: "marketing" } }],
    ["another why than the one that is claimed", { when: { dispute: true }, always: { kind: "hold", why: "dispute" } }],
    ["a send that is not always possible", { when: { amount: "small" }, always: { kind: "send" } }],
    ["a playful word", { when: { amount: "small" }, never: { tone: "playful" } }],
  ])("comes with an order that the planner decides so: %s", (_, claim) => {
    const { result, policy } = resultOf(claim);
    if (result.status !== "refuted" || result.counterexample === "facts-only")
      throw new Error("expected a counterexample");
    const { order, context, plan } = result.counterexample;
    expect(planReminder(order, context, policy)).toEqual(plan);
    expect(BigInt(result.combinations)).toBeGreaterThan(0n);
    expect(result.region.length).toBeGreaterThan(0);
  });

  it("is found where a change of policy breaks it", () => {
    const rule = defaultPolicy.stages.channel.rules.find(({ id }) => id === "channel.silent-small");
    const calls = { replace: "stages/channel/channel.silent-small", with: { ...rule, then: ["phone", "im"] } };
    const results = proveClaims(extendPolicy(defaultPolicy, [calls]));
    const broken = results.filter(({ status }) => status === "refuted").map(({ name }) => name);
    expect(broken).toContain("a silent, small, first order is never called");
  });

  it("is not decided where the diagram outgrows its budget, and that is said", () => {
    const results = proveClaims(defaultPolicy, { nodeBudget: 2_000 });
    expect(new Set(results.map(({ status }) => status))).toEqual(new Set(["analysis-too-large"]));
  });
});
