import { constraintsOf } from "../../facts/constraints/constraints";
import type { Analysis, UsualNumbers } from "../analysis";
import type { Region } from "../diagram/diagram";
import type { Finding } from "../finding";
import { regionOf } from "../space/fact-space";
import { isOutOfScope } from "../space/policy-regions";
import { scriptOutline } from "../space/script-regions";
import type { RuleRegion, StageRegions } from "../space/stage-regions";
import { listed, neverDecides, pointerOf } from "./rule-names";

/** Params without whose present numbers the rule would decide: each alone, or else all together. */
export function numbersInTheWay({ usualNumbers }: Analysis, { stage, index }: RuleRegion<unknown>): readonly string[] {
  const isFreed = ({ analysis }: UsualNumbers) => {
    const same: RuleRegion<unknown> | undefined = analysis().regions[stage].rules[index];
    return same !== undefined && !neverDecides(same);
  };
  const alone = usualNumbers.filter((one) => one.params.length === 1 && isFreed(one));
  return alone.length > 0
    ? alone.flatMap(({ params }) => params)
    : (usualNumbers.find((one) => one.params.length > 1 && isFreed(one))?.params ?? []);
}

/** A rule that the present numbers leave nothing to is no mistake. */
export function waiting(stage: StageRegions<unknown>, rule: RuleRegion<unknown>, params: readonly string[]): Finding {
  return {
    code: "switched-off",
    severity: "info",
    pointer: pointerOf(stage, rule),
    ...whileParams(rule, params),
  };
}

function whileParams({ rule }: RuleRegion<unknown>, params: readonly string[]): Pick<Finding, "message" | "help"> {
  const names = listed(params.map((name) => `\`params/${name}\``));
  const [stand, it] =
    params.length > 1 ? ["stand as they do", "one of the params"] : ["stands as it does", "the param"];
  return {
    message: `\`${rule.id}\` never decides while ${names} ${stand}`,
    help: `nothing to do if that is meant; else change ${it}`,
  };
}

/** What comes to the stage with the params as they are and within the policy's scope, as far as its rules can tell. */
export function liveOutline({ space, domain, regions }: Analysis, stage: StageRegions<unknown>): Region {
  const { diagram } = space;
  const exact = diagram.and(stage.start, domain.exact);
  const live = outsideScope(regions, stage).reduce((left, { wins }) => diagram.minus(left, wins), exact);
  return stage.stage === "script" ? scriptOutline(space, live) : live;
}

/** The rules that leave orders out of scope before they come to the stage. */
function outsideScope(
  { select }: Analysis["regions"],
  { stage }: StageRegions<unknown>,
): readonly RuleRegion<unknown>[] {
  return stage === "select" ? [] : select.rules.filter(({ then }) => isOutOfScope(then));
}

/** A rule that waits for a switch of the params, or for orders that the shop leaves out of scope, is no mistake. */
export function switchedOff(analysis: Analysis, stage: StageRegions<unknown>, rule: RuleRegion<unknown>): Finding {
  const { space, compiled, regions } = analysis;
  const { diagram } = space;
  const switches = constraintsOf(compiled.params).flatMap(({ param, never }) =>
    param?.kind === "switch" && diagram.meets(rule.holds, regionOf(space, never, compiled, "now")) ? [param.name] : [],
  );
  const outside = outsideScope(regions, stage).filter(({ wins }) => diagram.meets(rule.holds, wins));
  const base = { severity: "info", pointer: pointerOf(stage, rule) } as const;
  if (outside.length === 0) return { code: "switched-off", ...base, ...whileParams(rule, [...new Set(switches)]) };
  const leaving = listed(outside.map((one) => `\`${one.rule.id}\``));
  return {
    code: "out-of-scope",
    ...base,
    message: `\`${rule.rule.id}\` never decides since ${leaving} leaves its orders out of scope`,
    help: "nothing to do if that is meant; the rule waits for another scope",
    culprits: outside.map((one) => pointerOf(regions.select, one)),
  };
}
