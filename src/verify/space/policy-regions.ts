import type { Otherwise, Rule, RuleStage, Verdict } from "../../contract/policy-language";
import type { Channel, Stage } from "../../contract/vocabulary";
import { CHANNELS } from "../../contract/vocabulary";
import { demandOf } from "../../policy/compile/script-demand";
import type { CompiledPolicy } from "../../policy/compiled-policy";
import { LOCKED_RULES } from "../../policy/locked-rules";
import { NOTHING, type Region } from "../diagram/diagram";
import { forget } from "../diagram/questions";
import { channelFilters, wantsOtherWordsRegion } from "./channel-regions";
import { type FactSpace, regionOf, whereFact } from "./fact-space";
import { firstMatch, firstMatchButLast } from "./first-match";

/** One rule of a stage, or its `otherwise`, with where it holds and where it decides. */
export interface RuleRegion<Then> {
  readonly stage: Stage | "locked";
  /** Place among the rules of the stage; its length for `otherwise`. */
  readonly index: number;
  readonly rule: Rule<Then> | Otherwise<Then>;
  readonly then: Then;
  /** Where its condition holds, with what its script demands. */
  readonly holds: Region;
  /** Where it is asked: no rule before it has decided, or only one whose script was used last time. */
  readonly asked: Region;
  /** Where it decides, of the combinations with which the stage is asked; see `decidesIn`. */
  readonly wins: Region;
  /** Script stage only: where it decides in place of the script of the last touch. */
  readonly winsSecond: Region;
}

export interface StageRegions<Then> {
  readonly stage: Stage | "locked";
  /** The combinations with which the stage is asked. */
  readonly start: Region;
  /** The same with the facts left open that no rule of the stage asks for. */
  readonly outline: Region;
  /** In their order, `otherwise` last. */
  readonly rules: readonly RuleRegion<Then>[];
}

/** A policy as regions: where each rule of each stage decides. */
export interface PolicyRegions {
  readonly compiled: CompiledPolicy;
  readonly space: FactSpace;
  readonly locked: StageRegions<Verdict>;
  readonly select: StageRegions<Verdict>;
  readonly moment: StageRegions<string>;
  readonly channel: StageRegions<readonly Channel[]>;
  /** Asked for each channel that is walked: `channel` is part of the combination. */
  readonly script: StageRegions<string>;
  /** Per channel, where it stands in the list and no fixed filter takes it out. */
  readonly walked: ReadonlyMap<Channel, Region>;
}

/** `narrowed` scopes let pass only what is in scope; `whole` ones also what a rule skips as `out-of-scope`. */
export type Scoping = "narrowed" | "whole";

export function policyRegionsOf(
  space: FactSpace,
  compiled: CompiledPolicy,
  domain: Region,
  scoping: Scoping = "narrowed",
): PolicyRegions {
  const { stages } = compiled.policy;
  const { diagram } = space;
  const locked = stageRegions(space, compiled, "locked", LOCKED_RULES, domain);
  const select = stageRegions(space, compiled, "select", stages.select, proceeding(space, locked, scoping));
  const moment = stageRegions(space, compiled, "moment", stages.moment, proceeding(space, select, scoping));
  const withMoment = diagram.union(
    moment.rules.map(({ wins, then }) =>
      diagram.and(
        wins,
        whereFact(space, "moment", (name) => name === then),
      ),
    ),
  );
  const channel = stageRegions(space, compiled, "channel", stages.channel, withMoment);
  const walked = walkedRegions(space, compiled, channel);
  const perChannel = CHANNELS.map((one) =>
    diagram.and(
      walked.get(one) ?? NOTHING,
      whereFact(space, "channel", (name) => name === one),
    ),
  );
  const scriptStart = diagram.union(perChannel);
  let script: StageRegions<string> | undefined;
  return {
    compiled,
    space,
    locked,
    select,
    moment,
    channel,
    walked,
    // By far the largest stage, and not every question comes to it.
    get script() {
      script ??= scriptRegions(space, compiled, scriptStart);
      return script;
    },
  };
}

/** Exactly where a rule decides, whatever was the script of the last touch: of a script rule the facts left out return. */
export function decidesIn<Then>(space: FactSpace, stage: StageRegions<Then>, rule: RuleRegion<Then>): Region {
  const wins = rule.winsSecond === NOTHING ? rule.wins : space.diagram.or(rule.wins, rule.winsSecond);
  return stage.stage === "script" ? space.diagram.and(wins, stage.start) : wins;
}

function stageRegions<Then>(
  space: FactSpace,
  compiled: CompiledPolicy,
  stage: Stage | "locked",
  { rules, otherwise }: RuleStage<Then>,
  start: Region,
): StageRegions<Then> {
  const holds = rules.map((rule) => regionOf(space, rule.when, compiled, "now"));
  const { asked, wins, rest } = firstMatch(space.diagram, start, holds);
  return {
    stage,
    start,
    outline: start,
    rules: [
      ...rules.map((rule, index) => ({
        stage,
        index,
        rule,
        then: rule.then,
        holds: holds[index] ?? NOTHING,
        asked: asked[index] ?? NOTHING,
        wins: wins[index] ?? NOTHING,
        winsSecond: NOTHING,
      })),
      {
        stage,
        index: rules.length,
        rule: otherwise,
        then: otherwise.then,
        holds: start,
        asked: rest,
        wins: rest,
        winsSecond: NOTHING,
      },
    ],
  };
}

function scriptRegions(space: FactSpace, compiled: CompiledPolicy, start: Region): StageRegions<string> {
  const { rules, otherwise } = compiled.policy.stages.script;
  const { locale } = compiled.policy;
  const conditions = rules.map((rule) => {
    const script = compiled.scripts.get(rule.then);
    const demand = script === undefined ? undefined : demandOf(script, space.dimensions.send, locale);
    return { condition: regionOf(space, rule.when, compiled, "send", demand), script: rule.then };
  });
  // What no rule of the stage asks for is forgotten meanwhile: it tells no two of its rules apart.
  const isForgotten = (index: number) => space.variables[index]?.askedByScripts === false;
  const known = forget(space.diagram, start, isForgotten);
  const { first, second } = firstMatchButLast(space.diagram, known, conditions, wantsOtherWordsRegion(space));
  return {
    stage: "script",
    start,
    outline: known,
    rules: [
      ...rules.map((rule, index) => ({
        stage: "script" as const,
        index,
        rule,
        then: rule.then,
        holds: conditions[index]?.condition ?? NOTHING,
        asked: space.diagram.or(first.asked[index] ?? NOTHING, second.asked[index] ?? NOTHING),
        wins: first.wins[index] ?? NOTHING,
        winsSecond: second.wins[index] ?? NOTHING,
      })),
      {
        stage: "script",
        index: rules.length,
        rule: otherwise,
        then: otherwise.then,
        holds: start,
        asked: space.diagram.or(first.rest, second.rest),
        wins: first.rest,
        winsSecond: space.diagram.minus(second.rest, repeatedOtherwise(space, otherwise.then, conditions, first.wins)),
      },
    ],
  };
}

/** CHA-05: for a large order even what is left does not repeat the script of the last touch. */
function repeatedOtherwise(
  space: FactSpace,
  script: string,
  rules: readonly { readonly script: string }[],
  wins: readonly Region[],
): Region {
  const same = wins.filter((_, index) => rules[index]?.script === script);
  return space.diagram.and(
    space.diagram.union(same),
    whereFact(space, "amount", (amount) => amount === "large"),
  );
}

/** The combinations that a stage of verdicts lets pass. */
function proceeding(space: FactSpace, { rules }: StageRegions<Verdict>, scoping: Scoping): Region {
  const passing = rules.filter(({ then }) => then === "proceed" || (scoping === "whole" && isOutOfScope(then)));
  return space.diagram.union(passing.map(({ wins }) => wins));
}

export function isOutOfScope(verdict: Verdict): boolean {
  return verdict !== "proceed" && "skip" in verdict && verdict.skip === "out-of-scope";
}

function walkedRegions(
  space: FactSpace,
  compiled: CompiledPolicy,
  stage: StageRegions<readonly Channel[]>,
): ReadonlyMap<Channel, Region> {
  const { diagram } = space;
  const filters = channelFilters(space, compiled);
  return new Map(
    CHANNELS.map((channel): [Channel, Region] => {
      const listed = stage.rules.flatMap(({ then, wins }) => (then.includes(channel) ? [wins] : []));
      return [channel, diagram.and(diagram.union(listed), filters.get(channel) ?? NOTHING)];
    }),
  );
}
