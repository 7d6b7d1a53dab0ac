import { NOTHING } from "../diagram/diagram";
import { rulePointer } from "../pointer";
import type { RuleRegion, StageRegions } from "../space/stage-regions";

export function pointerOf({ stage, rules }: StageRegions<unknown>, { index }: RuleRegion<unknown>): string {
  return rulePointer(stage, index, rules.length - 1);
}

export function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

export function neverDecides({ wins, winsSecond }: RuleRegion<unknown>): boolean {
  return wins === NOTHING && winsSecond === NOTHING;
}
