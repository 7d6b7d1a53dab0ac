import type { RuleStage, Verdict } from "../../contract/policy-language";
import type { Channel, Stage } from "../../contract/vocabulary";
import { CHANNELS } from "../../contract/vocabulary";
import type { CompiledPolicy } from "../../policy/compiled-policy";
import { LOCKED_RULES } from "../../policy/locked-rules";
import { NOTHING, type Region } from "../diagram/diagram";
import { channelFilters } from "./channel-regions";
import { type FactSpace, regionOf, whereFact } from "./fact-space";
import { firstMatch, type ScriptRow } from "./first-match";
import { once } from "./once";
import { scriptRegions, scriptRowsOf } from "./script-regions";
import type { StageRegions } from "./stage-regions";

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
  /** The same before it is worked out where each of its rules decides: where the stage is asked, and where they hold. */
  readonly scriptStart: Region;
  readonly scriptRows: readonly ScriptRow[];
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
  const locked = stageRegions(space, compiled, "locked", LOCKED_RULES, domain);
  const select = stageRegions(space, compiled, "select", stages.select, proceeding(space, locked, scoping));
  const moment = stageRegions(space, compiled, "moment", stages.moment, proceeding(space, select, scoping));
  // Each of these is larger than the one before, and not every question comes to them.
  const channel = once(() => stageRegions(space, compiled, "channel", stages.channel, withMoment(space, moment)));
  const walked = once(() => walkedRegions(space, compiled, channel()));
  const scriptStart = once(() => withChannel(space, walked()));
  const scriptRows = once(() => scriptRowsOf(space, compiled));
  const script = once(() => scriptRegions(space, compiled, scriptStart(), scriptRows()));
  return {
    compiled,
    space,
    locked,
    select,
    moment,
    get channel() {
      return channel();
    },
    get walked() {
      return walked();
    },
    get script() {
      return script();
    },
    get scriptStart() {
      return scriptStart();
    },
    get scriptRows() {
      return scriptRows();
    },
  };
}

/** From here on the moment that was chosen is part of the combination. */
function withMoment(space: FactSpace, moment: StageRegions<string>): Region {
  const { diagram } = space;
  return diagram.union(
    moment.rules.map(({ wins, then }) =>
      diagram.and(
        wins,
        whereFact(space, "moment", (name) => name === then),
      ),
    ),
  );
}

/** From here on the channel that is walked is part of the combination. */
function withChannel(space: FactSpace, walked: PolicyRegions["walked"]): Region {
  const { diagram } = space;
  return diagram.union(
    CHANNELS.map((one) =>
      diagram.and(
        walked.get(one) ?? NOTHING,
        whereFact(space, "channel", (name) => name === one),
      ),
    ),
  );
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
        askedParts: [asked[index] ?? NOTHING],
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
        askedParts: [rest],
        wins: rest,
        ...NO_SECOND,
      },
    ],
  };
}

const NO_SECOND = { winsSecond: NOTHING, winsAfterOwn: NOTHING, winsAfterPlain: NOTHING };

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
