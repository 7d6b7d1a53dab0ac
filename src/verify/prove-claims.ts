import type { Plan } from "../contract/plan";
import type { Policy } from "../contract/policy";
import type { Claim } from "../contract/policy-language";
import { compiledPolicyOrThrow } from "../plan/compiled-policies";
import { breachRegion, planFits } from "./claims/fits";
import { planClassesOf } from "./claims/plan-classes";
import { AnalysisTooLarge } from "./diagram/analysis-too-large";
import { NOTHING } from "./diagram/diagram";
import type { Witness } from "./finding";
import { lastScriptsAt } from "./realise/last-scripts";
import { realise } from "./realise/witness";
import { type Domain, domainOf } from "./space/domain";
import { type FactSpace, factSpaceOf, NODE_BUDGET, regionOf } from "./space/fact-space";
import { type PolicyRegions, policyRegionsOf } from "./space/policy-regions";
import { combinationsIn } from "./words/combinations";
import { regionWords } from "./words/region-words";

/** What became of one claim. */
export type ClaimResult =
  | {
      readonly name: string;
      readonly status: "proved";
      /** How many combinations of facts it speaks of; `"0"`: none that an order can show. */
      readonly combinations: string;
    }
  | {
      readonly name: string;
      readonly status: "refuted";
      /** Of how many combinations it is wrong. */
      readonly combinations: string;
      /** Where it is wrong, in words. */
      readonly region: readonly string[];
      /** The planner's own plan that breaks the claim; without one the claim fails on facts only. */
      readonly counterexample: (Witness & { readonly plan: Plan }) | "facts-only";
    }
  | { readonly name: string; readonly status: "analysis-too-large"; readonly nodeBudget: number };

export interface ProofOptions {
  readonly nodeBudget?: number;
}

/**
 * Proves the claims of a policy over all combinations of facts, or gives an order that breaks them.
 *
 * @param policy a checked policy; what it claims stands under its `claims`
 * @returns one result a claim, in their order
 * @throws CuifuError with code `invalid-policy`
 * @example
 * ```ts
 * proveClaims(defaultPolicy).every(({ status }) => status === "proved"); // => true
 *
 * const value = { name: "nobody is called", when: {}, never: { channel: "phone" } };
 * const bold = extendPolicy(defaultPolicy, [{ add: "claims/nobody is called", value }]);
 * const refuted = proveClaims(bold).find(({ status }) => status === "refuted");
 * refuted?.name; // => "nobody is called"
 * ```
 *
 * *Gotchas*: that a channel finds an instant is possible wherever no fact forbids the channel, so `always` with
 * `kind: "send"` is never proved; `never` and all other `always` hold however the schedule turns out.
 */
export function proveClaims(policy: Policy, { nodeBudget = NODE_BUDGET }: ProofOptions = {}): readonly ClaimResult[] {
  const compiled = compiledPolicyOrThrow(policy);
  const { claims } = compiled.policy;
  try {
    const space = factSpaceOf(
      [compiled],
      claims.map(({ when }) => when),
      nodeBudget,
    );
    const domain = domainOf(space, compiled);
    const regions = policyRegionsOf(space, compiled, domain.exact);
    const prove = proverOf(space, regions, domain);
    return claims.map(prove);
  } catch (error) {
    if (error instanceof AnalysisTooLarge) {
      return claims.map(({ name }) => ({ name, status: "analysis-too-large", nodeBudget: error.nodeBudget }));
    }
    throw error;
  }
}

function proverOf(space: FactSpace, regions: PolicyRegions, domain: Domain): (claim: Claim) => ClaimResult {
  const { diagram } = space;
  const { compiled } = regions;
  const classes = planClassesOf(regions);
  return ({ name, when, never, always }) => {
    const where = diagram.and(domain.exact, regionOf(space, when, compiled, "now"));
    const whereSent = diagram.and(where, regions.script.start);
    const breach = diagram.union(
      classes.map((plan) => {
        const breaking = breachRegion(space, plan, never, always);
        return breaking === NOTHING ? NOTHING : diagram.and(breaking, plan.kind === "send" ? whereSent : where);
      }),
    );
    if (breach === NOTHING) return { name, status: "proved", combinations: combinationsIn(space, where) };
    const found = realise(space, compiled, {
      regions: [breach, ...domain.ofOthers],
      lastScriptsAt: (point) => lastScriptsAt(regions, point),
      accepts: (trial) =>
        (never !== undefined && planFits(trial, never, "never")) ||
        (always !== undefined && !planFits(trial, always, "always")),
    });
    return {
      name,
      status: "refuted",
      combinations: combinationsIn(space, breach),
      region: regionWords(space, breach, diagram.within(breach, whereSent) ? whereSent : where),
      counterexample:
        found === undefined ? "facts-only" : { order: found.order, context: found.context, plan: found.trial.plan },
    };
  };
}
