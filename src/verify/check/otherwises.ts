import { type Analysis, RULED_STAGES } from "../analysis";
import { NOTHING } from "../diagram/diagram";
import { countOf } from "../diagram/questions";
import type { Finding } from "../finding";
import type { StageRegions } from "../space/stage-regions";
import { regionWords } from "../words/region-words";
import { pointerOf } from "./rule-names";
import { withRegion } from "./witness-in";
import { witnessOfRule } from "./witness-of-rule";

/** What is left to the `otherwise` of each stage: where, and how much of what the stage is asked. */
export function otherwises(analysis: Analysis): readonly Finding[] {
  const { space, regions } = analysis;
  return RULED_STAGES.flatMap((name): readonly Finding[] => {
    const stage: StageRegions<unknown> = regions[name];
    const last = stage.rules.at(-1);
    if (last === undefined) return [];
    const region = space.diagram.or(last.wins, last.winsSecond);
    const share = shareOf(analysis, region, stage.outline);
    const finding: Finding = {
      code: "otherwise",
      severity: "info",
      pointer: pointerOf(stage, last),
      message: `\`${last.rule.id}\` decides ${percent(share)} of the combinations that the rules of \`${name}\` tell apart`,
      help: "write a rule for what of it should be decided otherwise",
      share,
    };
    if (region === NOTHING) return [{ ...finding, region: [] }];
    const words = () => regionWords(space, region, stage.outline);
    return [withRegion(finding, words, () => witnessOfRule(analysis, stage, last))];
  });
}

const PARTS = 1_000_000n;

function shareOf({ space }: Analysis, region: number, whole: number): number {
  const all = countOf(space.diagram, whole);
  return all === 0n ? 0 : Number((countOf(space.diagram, region) * PARTS) / all) / Number(PARTS);
}

function percent(share: number): string {
  return `${(share * 100).toFixed(share < 0.01 ? 2 : 1)} %`;
}
