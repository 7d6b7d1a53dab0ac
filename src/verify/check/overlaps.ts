import { type Analysis, RULED_STAGES } from "../analysis";
import { NOTHING } from "../diagram/diagram";
import { mayMeet, shadowOf } from "../diagram/shadow";
import type { Finding, Witness } from "../finding";
import type { RuleRegion, StageRegions } from "../space/stage-regions";
import { sameChoice } from "./redundant-rules";
import { listed, pointerOf } from "./rule-names";
import { BY_SENDING, withWitness, witnessIn } from "./witness-in";

const MOST_NAMED = 4;

/** Rules that would decide otherwise where one before them does: what their order decides. */
export function overlaps(analysis: Analysis): readonly Finding[] {
  const { regions, space } = analysis;
  const { diagram } = space;
  return RULED_STAGES.flatMap((name) => {
    const stage: StageRegions<unknown> = regions[name];
    return stage.rules.slice(0, -1).flatMap((rule): readonly Finding[] => {
      const shadow = shadowOf(diagram, rule.holds);
      const before = stage.rules
        .slice(0, rule.index)
        .filter(
          ({ holds, wins, then }) =>
            wins !== NOTHING &&
            mayMeet(shadow, shadowOf(diagram, holds)) &&
            !sameChoice(then, rule.then) &&
            diagram.meets(wins, rule.holds),
        );
      if (before.length === 0) return [];
      const finding: Finding = {
        code: "overlap",
        severity: "info",
        pointer: pointerOf(stage, rule),
        message: `\`${rule.rule.id}\` also holds where ${shortly(before)} decide${before.length === 1 ? "s" : ""} otherwise: their order counts`,
        help: "nothing to do if that order is meant; else move the rule, or narrow one of them",
        culprits: before.map((one) => pointerOf(stage, one)),
      };
      return [withWitness(finding, () => witnessOfBoth(analysis, stage, rule, before))];
    });
  });
}

/** An order that one of the rules decides about and the other holds for. */
function witnessOfBoth(
  analysis: Analysis,
  { stage, start }: StageRegions<unknown>,
  { holds }: RuleRegion<unknown>,
  before: readonly RuleRegion<unknown>[],
): Witness | undefined {
  const { diagram } = analysis.space;
  // Made into one: a search through several regions at once goes wrong more often than right.
  const held = diagram.and(diagram.and(holds, start), analysis.domain.exact);
  for (const { wins } of before) {
    const both = diagram.and(wins, held);
    if (both === NOTHING) continue;
    const witness = witnessIn(analysis, [both], stage === "script" ? BY_SENDING : {});
    if (witness !== undefined) return witness;
  }
  return undefined;
}

/** All of them are among the culprits; people read the first few. */
function shortly(rules: readonly { readonly rule: { readonly id: string } }[]): string {
  const names = rules.map(({ rule }) => `\`${rule.id}\``);
  if (names.length <= MOST_NAMED) return listed(names);
  return listed([...names.slice(0, MOST_NAMED - 1), `${names.length - MOST_NAMED + 1} more rules`]);
}
