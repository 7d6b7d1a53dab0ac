import type { Analysis } from "../analysis";
import { NOTHING } from "../diagram/diagram";
import type { Witness } from "../finding";
import { lastScriptsAt } from "../realise/last-scripts";
import type { RuleRegion, StageRegions } from "../space/stage-regions";
import { BY_SENDING, witnessIn } from "./witness-in";

/** An order about which the rule decides. */
export function witnessOfRule(
  analysis: Analysis,
  stage: StageRegions<unknown>,
  rule: RuleRegion<unknown>,
): Witness | undefined {
  if (stage.stage !== "script") return witnessIn(analysis, [rule.wins]);
  const decides = rule.wins === NOTHING ? rule.winsSecond : rule.wins;
  const isChosen = ({ because }: { readonly because: readonly { readonly rule: string }[] }) =>
    because.some((step) => step.rule === rule.rule.id);
  return witnessIn(analysis, [decides, stage.start], {
    lastScriptsAt: (point) => (rule.wins === NOTHING ? lastScriptsAt(analysis.regions, point) : [undefined]),
    accepts: (trial, order, context) => BY_SENDING.accepts?.(trial, order, context) === true && isChosen(trial.plan),
  });
}
