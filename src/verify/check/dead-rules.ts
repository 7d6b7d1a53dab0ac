import { constraintsOf } from "../../facts/constraints/constraints";
import type { Analysis, UsualNumbers } from "../analysis";
import { RULED_STAGES } from "../analysis";
import { NOTHING, type Region } from "../diagram/diagram";
import type { Finding } from "../finding";
import { pointerTo, rulePointer } from "../pointer";
import { regionOf } from "../space/fact-space";
import { isOutOfScope } from "../space/policy-regions";
import { scriptOutline } from "../space/script-regions";
import type { RuleRegion, StageRegions } from "../space/stage-regions";
import { BY_SENDING, withWitness, witnessIn } from "./witness-in";

/** Rules that never decide: their condition never holds, or everything it holds for is decided before. */
export function deadRules(analysis: Analysis): readonly Finding[] {
  return RULED_STAGES.flatMap((stage) => {
    const regions: StageRegions<unknown> = analysis.regions[stage];
    const live = liveOutline(analysis, regions);
    return regions.rules.slice(0, -1).flatMap((rule) => {
      if (neverDecides(rule)) {
        const numbers = numbersInTheWay(analysis, rule);
        return [numbers.length > 0 ? waiting(regions, rule, numbers) : deadRule(analysis, regions, rule)];
      }
      const decides = analysis.space.diagram.or(rule.wins, rule.winsSecond);
      return analysis.space.diagram.meets(decides, live) ? [] : [switchedOff(analysis, regions, rule)];
    });
  });
}

export function neverDecides({ wins, winsSecond }: RuleRegion<unknown>): boolean {
  return wins === NOTHING && winsSecond === NOTHING;
}

/** Params without whose present numbers the rule would decide: each alone, or else all together. */
function numbersInTheWay({ usualNumbers }: Analysis, { stage, index }: RuleRegion<unknown>): readonly string[] {
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
function waiting(stage: StageRegions<unknown>, rule: RuleRegion<unknown>, params: readonly string[]): Finding {
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

function deadRule(analysis: Analysis, stage: StageRegions<unknown>, rule: RuleRegion<unknown>): Finding {
  const { diagram } = analysis.space;
  const pointer = pointerOf(stage, rule);
  if (!diagram.meets(rule.holds, analysis.domain.anySwitch)) return contradiction(analysis, pointer, rule);
  const held = diagram.and(rule.holds, analysis.domain.anySwitch);
  const covering = coveringRules(analysis, stage, rule, held);
  const names = covering.map(({ rule: { id } }) => `\`${id}\``);
  const before = names.length === 1 ? "it is" : "they are";
  const finding: Finding = {
    code: "shadowed-rule",
    severity: "error",
    pointer,
    message:
      names.length === 0
        ? `\`${rule.rule.id}\` never decides: whatever it holds for never comes to it`
        : `\`${rule.rule.id}\` never decides: whatever it holds for is decided by ${listed(names)}`,
    help:
      names.length === 0
        ? "remove the rule, or test what the stages before let through"
        : `remove the rule, move it before ${listed(names)}, or narrow what ${before} tested for`,
    culprits: covering.map(({ pointer: at }) => at),
  };
  return withWitness(finding, () => witnessIn(analysis, [held], stage.stage === "script" ? BY_SENDING : {}));
}

function contradiction(analysis: Analysis, pointer: string, rule: RuleRegion<unknown>): Finding {
  const reasons = clashesOf(analysis, rule);
  const because = reasons.length === 0 ? "its own tests exclude each other" : reasons.join("; ");
  const demands = rule.stage === "script" && "when" in rule.rule && holdsAlone(analysis, rule);
  return {
    code: "contradiction",
    severity: "error",
    pointer: `${pointer}/when`,
    message: demands
      ? `\`${rule.rule.id}\` never holds together with what its script \`${String(rule.then)}\` claims, or with the channels that it has texts for`
      : `\`${rule.rule.id}\` never holds: ${because}`,
    help: demands
      ? "choose a script whose claims the condition leaves room for"
      : "remove the rule or one of its tests",
  };
}

function holdsAlone({ space, domain, compiled }: Analysis, { rule }: RuleRegion<unknown>): boolean {
  if (!("when" in rule)) return false;
  return space.diagram.meets(regionOf(space, rule.when, compiled, "send"), domain.anySwitch);
}

/** The constraints that the condition runs into; one alone where one is enough. */
function clashesOf({ space, compiled }: Analysis, { holds }: RuleRegion<unknown>): readonly string[] {
  if (holds === NOTHING) return [];
  const rows = constraintsOf(compiled.params)
    .filter(({ param }) => param?.kind !== "switch")
    .map(({ never, because }) => ({ because, region: regionOf(space, never, compiled, "now") }));
  const enough = rows.find(({ region }) => space.diagram.within(holds, region));
  if (enough !== undefined) return [enough.because];
  return rows.filter(({ region }) => space.diagram.meets(holds, region)).map(({ because }) => because);
}

interface Covering {
  readonly rule: { readonly id: string };
  readonly pointer: string;
}

/** All rules that decide some of what the dead rule holds for, of its own stage or of those before. */
function coveringRules(
  { regions, space }: Analysis,
  stage: StageRegions<unknown>,
  rule: RuleRegion<unknown>,
  held: Region,
): readonly Covering[] {
  const { diagram } = space;
  const own = diagram.and(held, rule.stage === "script" ? stage.start : regions[rule.stage].start);
  if (own !== NOTHING) {
    return stage.rules
      .filter(({ wins, winsSecond, index }) => index < rule.index && diagram.meets(own, diagram.or(wins, winsSecond)))
      .map((one) => ({ rule: one.rule, pointer: pointerOf(stage, one) }));
  }
  return [regions.locked, regions.select].flatMap((verdicts) =>
    verdicts.rules
      .filter(({ then, wins }) => then !== "proceed" && diagram.meets(held, wins))
      .map((one) => ({
        rule: one.rule,
        pointer: verdicts.stage === "locked" ? pointerTo(["locked", one.rule.id]) : pointerOf(verdicts, one),
      })),
  );
}

/** What comes to the stage with the params as they are and within the policy's scope, as far as its rules can tell. */
function liveOutline({ space, domain, regions }: Analysis, stage: StageRegions<unknown>): Region {
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
function switchedOff(analysis: Analysis, stage: StageRegions<unknown>, rule: RuleRegion<unknown>): Finding {
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

export function pointerOf({ stage, rules }: StageRegions<unknown>, { index }: RuleRegion<unknown>): string {
  return rulePointer(stage, index, rules.length - 1);
}

export function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
