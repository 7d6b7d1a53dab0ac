import type { Policy } from "../../contract/policy";
import type { Otherwise, Rule } from "../../contract/policy-language";
import type { PlanExpectation } from "../../contract/policy-tests";
import type { Stage } from "../../contract/vocabulary";
import type { Explanation, StageExplanation } from "../../plan/explain";
import { LOCKED_RULES } from "../../policy/locked-rules";
import type { FailedTest } from "../../rules/trace-stage";
import type { Difference } from "./compare-plan";

/** A rule that would have led to what was expected, and what kept it from deciding. */
export interface LostRule {
  readonly stage: Stage | "locked";
  readonly rule: string;
  readonly because: string;
  /** The first test that its facts did not pass; absent where it held, or was not asked. */
  readonly failed?: FailedTest;
  /** The rule that decided in its place; absent: the stage was not asked. */
  readonly decided?: string;
}

const MOST = 3;

type AnyRule = Rule<unknown> | Otherwise<unknown>;
type Wanted = readonly [stage: Stage | "locked", wants: (rule: AnyRule) => boolean];

/** The rules that lost, those first that were asked for by their id. */
export function lostRulesOf(
  policy: Policy,
  explanation: Explanation,
  expectation: PlanExpectation,
  differences: readonly Difference[],
): readonly LostRule[] {
  const wrong = new Set(differences.map(({ path }) => path));
  const lost = wantedRules(expectation, wrong).flatMap(([stage, wants]) => {
    const asked = explanation.stages.find((one) => one.stage === stage);
    const candidates = rulesOf(policy, stage).filter((rule) => wants(rule) && rule.id !== asked?.chosen);
    return candidates.slice(0, MOST).map((rule) => lostRule(stage, rule, asked));
  });
  return lost.filter((one, index) => lost.findIndex(({ rule }) => rule === one.rule) === index);
}

function wantedRules(
  { rules = {}, why, channel, script }: PlanExpectation,
  wrong: ReadonlySet<string>,
): readonly Wanted[] {
  const named = Object.entries(rules).flatMap(([stage, id]): readonly Wanted[] =>
    isStage(stage) && wrong.has(`rules.${stage}`) ? [[stage, (rule) => rule.id === id]] : [],
  );
  const stages = new Set(named.map(([stage]) => stage));
  const others: readonly Wanted[] = [
    ...(wrong.has("why")
      ? (["locked", "select"] as const).map((stage): Wanted => [stage, (rule) => ends(rule, why)])
      : []),
    ...(wrong.has("channel") ? [["channel", (rule: AnyRule) => leadsTo(rule, channel)] satisfies Wanted] : []),
    ...(wrong.has("script.id") ? [["script", (rule: AnyRule) => rule.then === script?.id] satisfies Wanted] : []),
  ];
  return [...named, ...others.filter(([stage]) => !stages.has(stage))];
}

function isStage(stage: string): stage is Stage | "locked" {
  return ["locked", "select", "moment", "channel", "script"].includes(stage);
}

function ends({ then }: AnyRule, why: string | undefined): boolean {
  return typeof then === "object" && then !== null && Object.values(then).includes(why);
}

/** The first channel of a list is the one that the rule is for. */
function leadsTo({ then }: AnyRule, channel: string | undefined): boolean {
  return Array.isArray(then) && then[0] === channel;
}

function rulesOf({ stages }: Policy, stage: Stage | "locked"): readonly AnyRule[] {
  const { rules, otherwise } = stage === "locked" ? LOCKED_RULES : stages[stage];
  return [...rules, otherwise];
}

function lostRule(stage: Stage | "locked", { id, because }: AnyRule, asked: StageExplanation | undefined): LostRule {
  if (asked === undefined) return { stage, rule: id, because };
  const failed = asked.rules.find(({ rule }) => rule === id)?.failed;
  const lost = { stage, rule: id, because, decided: asked.chosen };
  return failed === undefined ? lost : { ...lost, failed };
}
