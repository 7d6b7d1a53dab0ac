import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Patch } from "../../src/contract/policy";
import { compilePolicy } from "../../src/policy/compile/compile-policy";
import { defaultPolicy } from "../../src/policy/default/default-policy";
import { extendPolicy } from "../../src/policy/extend-policy";
import { type PlanClass, planClassesOf } from "../../src/verify/claims/plan-classes";
import { type Trial, tryOut } from "../../src/verify/realise/trial";
import { showsIn } from "../../src/verify/realise/witness";
import { domainOf } from "../../src/verify/space/domain";
import { factSpaceOf } from "../../src/verify/space/fact-space";
import { policyRegionsOf } from "../../src/verify/space/policy-regions";
import { given } from "../plan/arbitraries";

const ORDERS = Number(process.env.PROOF_ORDERS ?? 1_000);

/** A short stage of scripts, so that what was said last time is often the first choice, or its plain alternative. */
const fewScripts: readonly Patch[] = [
  ...defaultPolicy.stages.script.rules
    .filter(({ then }) => !["new-offer", "ships-today", "returning-offer", "second-look"].includes(then))
    .map(({ id }): Patch => ({ remove: `stages/script/${id}` })),
];

describe.each<[string, readonly Patch[]]>([
  ["the default policy", []],
  ["one that asks after a no", [{ set: "params/feedbackQuestion", to: true }]],
  ["one with few scripts", fewScripts],
])("the plans that the proofs hold possible under %s", (_, patches) => {
  const policy = compilePolicy(extendPolicy(defaultPolicy, patches));
  const space = factSpaceOf([policy]);
  const regions = policyRegionsOf(space, policy, domainOf(space, policy).exact);
  const classes = planClassesOf(regions);

  const isPossible = (trial: Trial): boolean => {
    const { plan } = trial;
    return classes.some((one) => {
      if (one.kind !== plan.kind || !showsIn(space, one.region, trial)) return false;
      if (plan.kind !== "send") return isOneOf(one, plan.why);
      if (one.kind !== "send" || one.script.id !== plan.script.id || one.category !== plan.script.category)
        return false;
      return showsIn(space, regions.script.start, trial);
    });
  };

  it("hold every plan that is made", () => {
    let sends = 0;
    fc.assert(
      fc.property(given, ({ order, context }) => {
        const trial = tryOut(space, policy, order, context);
        if (trial === undefined) return;
        if (trial.plan.kind === "send") sends += 1;
        expect(isPossible(trial)).toBe(true);
      }),
      { numRuns: ORDERS },
    );
    expect(sends).toBeGreaterThan(ORDERS / 5);
  });
});

function isOneOf(plan: PlanClass, why: string): boolean {
  return plan.kind !== "send" && plan.whys.some((one) => one === why);
}
