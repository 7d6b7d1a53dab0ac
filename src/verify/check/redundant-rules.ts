import type { Analysis } from "../analysis";
import { RULED_STAGES } from "../analysis";
import type { Diagram } from "../diagram/diagram";
import { EVERYTHING, NOTHING, type Region } from "../diagram/diagram";
import type { Finding } from "../finding";
import type { RuleRegion, StageRegions } from "../space/policy-regions";
import { listed, pointerOf } from "./dead-rules";
import { witnessIn } from "./witness-in";

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
  const witness = witnessIn(
    analysis,
    [rule.wins === NOTHING ? rule.winsSecond : rule.wins, stage.start],
    stage.stage !== "script",
  );
  const names = listed(heirs.map((heir) => `\`${heir.rule.id}\``));
  return {
    code: "redundant-rule",
    severity: "warning",
    pointer: pointerOf(stage, rule),
    message: `\`${rule.rule.id}\` changes nothing: without it ${names} would decide the same`,
    help: "remove the rule, or say what it is meant to decide otherwise",
    culprits: heirs.map((heir) => pointerOf(stage, heir)),
    ...(witness === undefined ? {} : { witness }),
  };
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
  for (const next of rules.slice(rule.index + 1)) {
    if (first === NOTHING && second === NOTHING) break;
    const holds = next.index === rules.length - 1 ? EVERYTHING : next.holds;
    if (!sameChoice(next.then, rule.then)) {
      if (diagram.meets(first, holds)) return undefined;
      // What was used last time is passed over, so there it would not decide; `otherwise` never is.
      const passedOver = holds === EVERYTHING ? NOTHING : firstOf(diagram, rules, rule.index, next.then);
      if (diagram.meets(second, holds) && diagram.minus(diagram.and(second, holds), passedOver) !== NOTHING)
        return undefined;
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
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
