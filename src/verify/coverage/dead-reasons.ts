import type { CompiledPolicy } from "../../policy/compiled-policy";
import { NOTHING } from "../diagram/diagram";
import type { Domain } from "../space/domain";
import type { FactSpace } from "../space/fact-space";
import { policyRegionsOf } from "../space/policy-regions";
import { regionOfTarget, type Target } from "./targets";

/** Whether another position of a switch, or a wider scope, would bring what is dead to life. */
export function deadReasons(
  space: FactSpace,
  compiled: CompiledPolicy,
  domain: Domain,
  dead: readonly Target[],
): ReadonlyMap<Target, "dead" | "switched-off"> {
  if (dead.length === 0) return new Map();
  const regions = policyRegionsOf(space, compiled, domain.anyParams, "whole");
  return new Map(dead.map((target) => [target, regionOfTarget(regions, target) === NOTHING ? "dead" : "switched-off"]));
}
