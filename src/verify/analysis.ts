import type { Policy } from "../contract/policy";
import { constraintsOf } from "../facts/constraints/constraints";
import { compiledPolicyOrThrow } from "../plan/compiled-policies";
import { conditionsWithin, factTestsOf } from "../policy/compile/boxes";
import { compilePolicy } from "../policy/compile/compile-policy";
import { conditionsOf } from "../policy/compile/declared-facts";
import type { CompiledPolicy } from "../policy/compiled-policy";
import { PARAMS } from "../policy/default/params";
import { paramsIn } from "./params-in";
import { type Domain, domainOf } from "./space/domain";
import { type FactSpace, factSpaceOf } from "./space/fact-space";
import { once } from "./space/once";
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
  /** Numbers that the policy has turned: one at a time as it usually is, then all of them. */
  readonly usualNumbers: readonly UsualNumbers[];
}

/** The policy with some of its numbers as they are in the default policy. */
export interface UsualNumbers {
  readonly params: readonly string[];
  /** Made when it is first asked for. */
  readonly analysis: () => Analysis;
}

export function analysisOf(policy: Policy, nodeBudget?: number): Analysis {
  return analysisOfCompiled(compiledPolicyOrThrow(policy), nodeBudget);
}

function analysisOfCompiled(compiled: CompiledPolicy, nodeBudget: number | undefined): Analysis {
  const space = factSpaceOf([compiled], [], nodeBudget);
  const domain = domainOf(space, compiled);
  const regions = policyRegionsOf(space, compiled, domain.anySwitch, "whole");
  return {
    compiled,
    space,
    domain,
    regions,
    regionsOfAnyParams: once(() => policyRegionsOf(space, compiled, domain.anyParams, "whole")),
    usualNumbers: turnedNumbers(compiled).map((params) => ({
      params,
      analysis: once(() => analysisOfCompiled(withUsual(compiled, params), nodeBudget)),
    })),
  };
}

/** Each number that differs from the default policy's and that rules or constraints ask for; behind them all together. */
function turnedNumbers({ policy, params }: CompiledPolicy): readonly (readonly string[])[] {
  const tested = conditionsOf(policy)
    .flatMap(conditionsWithin)
    .flatMap(factTestsOf)
    .flatMap(([, test]) => paramsIn(test));
  const constrained = [...constraintsOf(params), ...constraintsOf(PARAMS)].flatMap(({ param }) => param?.name ?? []);
  const asked = new Set([...tested, ...constrained]);
  const own = new Map(Object.entries(params));
  const turned = Object.entries(PARAMS)
    .filter(([name, usual]) => typeof usual === "number" && own.get(name) !== usual && asked.has(name))
    .map(([name]) => name);
  return [...turned.map((name) => [name]), ...(turned.length > 1 ? [turned] : [])];
}

function withUsual({ policy }: CompiledPolicy, names: readonly string[]): CompiledPolicy {
  const usual = Object.fromEntries(Object.entries(PARAMS).filter(([name]) => names.includes(name)));
  return compilePolicy({ ...policy, params: { ...policy.params, ...usual } });
}

export const RULED_STAGES = ["select", "moment", "channel", "script"] as const;
