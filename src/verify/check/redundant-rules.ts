import type { Analysis } from "../analysis";
import { RULED_STAGES } from "../analysis";
import type { Diagram } from "../diagram/diagram";
import { EVERYTHING, NOTHING, type Region } from "../diagram/diagram";
import { mayMeet, shadowOf } from "../diagram/shadow";
import type { Finding } from "../finding";
import type { RuleRegion, StageRegions } from "../space/stage-regions";
import { listed, pointerOf } from "./rule-names";
import { withWitness } from "./witness-in";
import { witnessOfRule } from "./witness-of-rule";

/** Rules that decide, but nothing that would not be decided alike without them. */
export function redundantRules(analysis: Analysis): readonly Finding[] {
  return RULED_STAGES.flatMap((name) => {
    const stage: StageRegions<unknown> = analysis.regions[name];
    return stage.rules.slice(0, -1).flatMap((rule) => {
      if (rule.wins === NOTHING && rule.winsSecond === NOTHING) return [];
      const heirs = heirsOf(analysis.space.diagram, stage, rule);
      return heirs === undefined ? [] : [redundant(analysis, stage, rule, heirs)];
    });
  });
}

function redundant(
  analysis: Analysis,
  stage: StageRegions<unknown>,
  rule: RuleRegion<unknown>,
  heirs: readonly RuleRegion<unknown>[],
): Finding {
  const names = listed(heirs.map((heir) => `\`${heir.rule.id}\``));
  const finding: Finding = {
    code: "redundant-rule",
    severity: "warning",
    pointer: pointerOf(stage, rule),
    message: `\`${rule.rule.id}\` changes nothing: without it ${names} would decide the same`,
    help: "remove the rule, or say what it is meant to decide otherwise",
    culprits: heirs.map((heir) => pointerOf(stage, heir)),
  };
  return withWitness(finding, () => witnessOfRule(analysis, stage, rule));
}

/** The rules that would decide in its place, if all of them choose the same; undefined when one does not. */
function heirsOf(
  diagram: Diagram,
  { rules }: StageRegions<unknown>,
  rule: RuleRegion<unknown>,
): readonly RuleRegion<unknown>[] | undefined {
  const heirs: RuleRegion<unknown>[] = [];
  let first = rule.wins;
  let second = rule.winsSecond;
  const shadow = shadowOf(diagram, rule.holds);
  for (const next of rules.slice(rule.index + 1)) {
    if (first === NOTHING && second === NOTHING) break;
    const isLast = next.index === rules.length - 1;
    const holds = isLast ? EVERYTHING : next.holds;
    if (!isLast && !mayMeet(shadow, shadowOf(diagram, holds))) continue;
    if (!sameChoice(next.then, rule.then)) {
      if (diagram.meets(first, holds)) return undefined;
      if (!diagram.meets(second, holds)) continue;
      // What was used last time is passed over, so there it would not decide; `otherwise` never is.
      const passedOver = isLast ? NOTHING : firstOf(diagram, rules, rule.index, next.then);
      if (diagram.minus(diagram.and(second, holds), passedOver) !== NOTHING) return undefined;
      continue;
    }
    if (!diagram.meets(first, holds) && !diagram.meets(second, holds)) continue;
    heirs.push(next);
    first = diagram.minus(first, holds);
    second = diagram.minus(second, holds);
  }
  return heirs;
}

function firstOf(diagram: Diagram, rules: readonly RuleRegion<unknown>[], until: number, script: unknown): Region {
  return diagram.union(rules.slice(0, until).flatMap(({ then, wins }) => (sameChoice(then, script) ? [wins] : [])));
}

export function sameChoice(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  return typeof one === "object" && typeof other === "object" && JSON.stringify(one) === JSON.stringify(other);
}
