import type { Otherwise, Rule } from "../../contract/policy-language";
import type { Stage } from "../../contract/vocabulary";
import { NOTHING, type Region } from "../diagram/diagram";
import type { FactSpace } from "./fact-space";

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
  /** The same, in parts that are at hand. */
  readonly askedParts: readonly Region[];
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

/** Exactly where a rule decides, whatever was said last time: of a script rule the facts left out return. */
export function decidesIn<Then>(space: FactSpace, stage: StageRegions<Then>, rule: RuleRegion<Then>): Region {
  const wins = rule.winsSecond === NOTHING ? rule.wins : space.diagram.or(rule.wins, rule.winsSecond);
  return stage.stage === "script" ? space.diagram.and(wins, stage.start) : wins;
}
