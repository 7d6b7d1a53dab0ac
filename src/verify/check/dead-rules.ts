import { constraintsOf } from "../../facts/constraints/constraints";
import type { Analysis } from "../analysis";
import { RULED_STAGES } from "../analysis";
import { NOTHING, type Region } from "../diagram/diagram";
import type { Finding } from "../finding";
import { pointerTo } from "../pointer";
import { regionOf } from "../space/fact-space";
import type { RuleRegion, StageRegions } from "../space/stage-regions";
import { listed, neverDecides, pointerOf } from "./rule-names";
import { liveOutline, numbersInTheWay, switchedOff, waiting } from "./switched-off";
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
