import type { Plan } from "../contract/plan";
import type { Channel, PassedOverWhy, Stage } from "../contract/vocabulary";
import type { Reading } from "../facts/derive-facts";
import { sendFacts } from "../facts/send-facts";
import type { Case } from "../input/case";
import type { FactValue } from "../policy/compile/dimensions";
import type { CompiledPolicy } from "../policy/compiled-policy";
import type { FactValues } from "../rules/fact-row";
import { type RuleTrace, traceStage } from "../rules/trace-stage";
import { formatInstant } from "../time/local";
import type { Decision, Route } from "./decide";
import type { NearMiss } from "./near-misses/near-miss";
import { nearMissesOf } from "./near-misses/near-misses";
import { planOf } from "./plan-of";

/** One stage as it was decided. */
export interface StageExplanation {
  readonly stage: Stage | "locked";
  /** Script stage only: it is matched for each channel walked. */
  readonly channel?: Channel;
  /** Id of the rule that decided. */
  readonly chosen: string;
  readonly rules: readonly RuleTrace[];
}

/** One channel of the walk. */
export interface ChannelExplanation {
  readonly channel: Channel;
  /** Absent: this channel was taken. */
  readonly why?: PassedOverWhy;
  /** With `no-time-before-closing`: what stood in the way, for example `hours`, `gap`, `perDay`. */
  readonly blockedBy?: readonly string[];
  readonly sendAt?: string;
}

/** A plan and how it came about. */
export interface Explanation {
  readonly plan: Plan;
  /** The facts at `now`, by name. */
  readonly facts: Readonly<Record<string, FactValue>>;
  readonly stages: readonly StageExplanation[];
  readonly channels: readonly ChannelExplanation[];
  /**
   * The rules that would have decided one of these stages, had one fact another value: the nearest first, each with the
   * exact values. A fact that cannot change alone tells what changes `along`, or is left out.
   */
  readonly nearMisses: readonly NearMiss[];
}

export function explanationOf(one: Case, decision: Decision, policy: CompiledPolicy): Explanation {
  const { reading, locked, select, route } = decision;
  const facts: FactValues = { ...reading.facts, ...reading.declared };
  const stages: StageExplanation[] = [
    { stage: "locked", chosen: locked.rule.id, rules: traceStage(policy.locked, facts) },
  ];
  if (select !== undefined) {
    stages.push({ stage: "select", chosen: select.rule.id, rules: traceStage(policy.select, facts) });
  }
  if (route !== undefined) stages.push(...routeStages(one, facts, decision.reading, route, policy));
  return {
    plan: planOf(one, decision, policy),
    facts,
    stages,
    channels: route === undefined ? [] : channelsOf(one, route),
    nearMisses: nearMissesOf(one, decision, policy),
  };
}

function routeStages(
  one: Case,
  facts: FactValues,
  reading: Reading,
  route: Route,
  policy: CompiledPolicy,
): readonly StageExplanation[] {
  const chosen = { ...facts, moment: route.moment.then.name };
  const { taken } = route.walk;
  return [
    { stage: "moment", chosen: route.moment.rule.id, rules: traceStage(policy.moment, facts) },
    { stage: "channel", chosen: route.channel.rule.id, rules: traceStage(policy.channel, chosen) },
    ...(taken === undefined
      ? []
      : [
          {
            stage: "script" as const,
            channel: taken.channel,
            chosen: taken.script.rule.rule.id,
            rules: traceStage(policy.script, {
              ...chosen,
              ...sendFacts(one, reading, policy, taken.channel, taken.opening.at),
            }),
          },
        ]),
  ];
}

function channelsOf(one: Case, route: Route): readonly ChannelExplanation[] {
  const { taken, passedOver } = route.walk;
  if (taken === undefined) return passedOver;
  return [...passedOver, { channel: taken.channel, sendAt: formatInstant(taken.opening.at, one.buyerZone) }];
}
