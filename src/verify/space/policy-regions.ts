import type { Otherwise, Rule, RuleStage, Verdict } from "../../contract/policy-language";
import type { Channel, Stage } from "../../contract/vocabulary";
import { CHANNELS } from "../../contract/vocabulary";
import { demandOf } from "../../policy/compile/script-demand";
import type { CompiledPolicy } from "../../policy/compiled-policy";
import { LOCKED_RULES } from "../../policy/locked-rules";
import { NOTHING, type Region } from "../diagram/diagram";
import { forget } from "../diagram/questions";
import { channelFilters, serviceOnlyRegion, wantsOtherWordsRegion } from "./channel-regions";
import { type FactSpace, regionOf, whereFact } from "./fact-space";
import { firstMatch, firstMatchButLast, type ScriptRow } from "./first-match";

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
  /** Script stage only: where it decides in place of one that is passed over, since its words were used last time. */
  readonly winsSecond: Region;
  /** The same, where it was the script of that rule that was used. */
  readonly winsAfterOwn: Region;
  /** The same, where it was its plain alternative. */
  readonly winsAfterPlain: Region;
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
        ...NO_SECOND,
      })),
      {
        stage,
        index: rules.length,
        rule: otherwise,
        then: otherwise.then,
        holds: start,
        asked: rest,
        wins: rest,
        ...NO_SECOND,
      },
    ],
  };
}

const NO_SECOND = { winsSecond: NOTHING, winsAfterOwn: NOTHING, winsAfterPlain: NOTHING };

function scriptRegions(space: FactSpace, compiled: CompiledPolicy, start: Region): StageRegions<string> {
  const { diagram } = space;
  const { rules, otherwise } = compiled.policy.stages.script;
  const { locale } = compiled.policy;
  const rows = rules.map((rule) => {
    const script = compiled.scripts.get(rule.then);
    const demand = script === undefined ? undefined : demandOf(script, space.dimensions.send, locale);
    const plain = script?.category === "marketing" ? script.script.plain : undefined;
    return { condition: regionOf(space, rule.when, compiled, "send", demand), script: rule.then, plain };
  });
  const outline = scriptOutline(space, start);
  const { first, afterOwn, afterPlain } = firstMatchButLast(diagram, outline, rows, {
    wantsOtherWords: wantsOtherWordsRegion(space),
    serviceOnly: serviceOnlyRegion(space),
  });
  const firstWhere = (isIt: (row: ScriptRow) => boolean) =>
    diagram.union(rows.flatMap((row, index) => (isIt(row) ? [first.wins[index] ?? NOTHING] : [])));
  // CHA-05: for a large order even what is left does not repeat the script of the last touch.
  const large = whereFact(space, "amount", (amount) => amount === "large");
  const notRepeated = (rest: Region, repeated: Region) => diagram.minus(rest, diagram.and(repeated, large));
  const restAfterOwn = notRepeated(
    afterOwn.rest,
    firstWhere(({ script }) => script === otherwise.then),
  );
  const restAfterPlain = notRepeated(
    afterPlain.rest,
    firstWhere(({ plain }) => plain === otherwise.then),
  );
  const asked = (index: number) =>
    diagram.union([first.asked[index], afterOwn.asked[index], afterPlain.asked[index]].map((one) => one ?? NOTHING));
  const second = (winsAfterOwn: Region, winsAfterPlain: Region) => ({
    winsSecond: diagram.or(winsAfterOwn, winsAfterPlain),
    winsAfterOwn,
    winsAfterPlain,
  });
  return {
    stage: "script",
    start,
    outline,
    rules: [
      ...rules.map((rule, index) => ({
        stage: "script" as const,
        index,
        rule,
        then: rule.then,
        holds: rows[index]?.condition ?? NOTHING,
        asked: asked(index),
        wins: first.wins[index] ?? NOTHING,
        ...second(afterOwn.wins[index] ?? NOTHING, afterPlain.wins[index] ?? NOTHING),
      })),
      {
        stage: "script",
        index: rules.length,
        rule: otherwise,
        then: otherwise.then,
        holds: start,
        asked: diagram.union([first.rest, afterOwn.rest, afterPlain.rest]),
        wins: first.rest,
        ...second(restAfterOwn, restAfterPlain),
      },
    ],
  };
}

/** What the script stage is asked with, as far as its rules and the limits on repeating can tell: smaller to work with. */
export function scriptOutline(space: FactSpace, start: Region): Region {
  const { diagram, variables } = space;
  return diagram.union(
    CHANNELS.map((channel) => {
      const walked = diagram.and(
        start,
        whereFact(space, "channel", (name) => name === channel),
      );
      const ownReach = `${channel}Reach`;
      return forget(diagram, walked, (index) => {
        const variable = variables[index];
        return variable?.askedByScripts === false && variable.dimension.fact !== ownReach;
      });
    }),
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
