import type { Policy } from "../contract/policy";
import { compiledPolicyOrThrow } from "../plan/compiled-policies";
import type { CompiledPolicy } from "../policy/compiled-policy";
import { type Domain, domainOf } from "./space/domain";
import { type FactSpace, factSpaceOf } from "./space/fact-space";
import { type PolicyRegions, policyRegionsOf } from "./space/policy-regions";

/** A policy, its fact combinations, and where each of its rules decides. */
export interface Analysis {
  readonly compiled: CompiledPolicy;
  readonly space: FactSpace;
  readonly domain: Domain;
  /** With each switch of the params in either position, and whatever the policy's scope is. */
  readonly regions: PolicyRegions;
  /** Whatever the numbers of the params are; made when it is first asked for. */
  readonly regionsOfAnyParams: () => PolicyRegions;
}

export function analysisOf(policy: Policy, nodeBudget?: number): Analysis {
  const compiled = compiledPolicyOrThrow(policy);
  const space = factSpaceOf([compiled], [], nodeBudget);
  const domain = domainOf(space, compiled);
  const regions = policyRegionsOf(space, compiled, domain.anySwitch, "whole");
  let ofAnyParams: PolicyRegions | undefined;
  return {
    compiled,
    space,
    domain,
    regions,
    regionsOfAnyParams: () => {
      ofAnyParams ??= policyRegionsOf(space, compiled, domain.anyParams, "whole");
      return ofAnyParams;
    },
  };
}

export const RULED_STAGES = ["select", "moment", "channel", "script"] as const;
