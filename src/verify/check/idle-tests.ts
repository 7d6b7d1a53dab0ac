import type { Condition } from "../../contract/policy-language";
import { demandOf } from "../../policy/compile/script-demand";
import { type Analysis, RULED_STAGES } from "../analysis";
import { NOTHING, type Region } from "../diagram/diagram";
import type { Finding } from "../finding";
import { pointerTo } from "../pointer";
import { regionOf } from "../space/fact-space";
import type { RuleRegion, StageRegions } from "../space/stage-regions";
import { pointerOf } from "./rule-names";
import { type Variant, variantsOf } from "./weaker-conditions";
import { withWitness } from "./witness-in";
import { witnessOfRule } from "./witness-of-rule";

const WORDS: Readonly<Record<Variant["kind"], string>> = {
  test: "this test always passes where the rule is asked",
  bound: "this threshold never tells two combinations apart where the rule is asked",
  value: "this value makes no difference where the rule is asked",
  alternative: "this alternative adds nothing to the others",
};

/** Tests, thresholds, values and alternatives that could be left out without changing any decision. */
export function idleTests(analysis: Analysis): readonly Finding[] {
  return RULED_STAGES.flatMap((name) => {
    const stage: StageRegions<unknown> = analysis.regions[name];
    return stage.rules.slice(0, -1).flatMap((rule) => {
      if (!("when" in rule.rule) || (rule.wins === NOTHING && rule.winsSecond === NOTHING)) return [];
      return variantsOf(rule.rule.when)
        .filter((variant) => isIdle(analysis, rule, variant.condition))
        .filter((variant) => isIdleForAnyParams(analysis, rule, variant.condition))
        .filter((variant) => isIdleForUsualNumbers(analysis, rule, variant.condition))
        .map((variant) => withWitness(idle(stage, rule, variant), () => witnessOfRule(analysis, stage, rule)));
    });
  });
}

function idle(stage: StageRegions<unknown>, rule: RuleRegion<unknown>, { kind, keys }: Variant): Finding {
  return {
    code: kind === "bound" ? "threshold-without-effect" : "test-without-effect",
    severity: "warning",
    pointer: `${pointerOf(stage, rule)}/when${pointerTo(keys)}`,
    message: `in \`${rule.rule.id}\`, \`${keys.join(".")}\`: ${WORDS[kind]}`,
    help: "leave it out, or test what was meant",
  };
}

/** A test that only the present number of a param makes idle is a guard, not a mistake. */
function isIdleForAnyParams(analysis: Analysis, rule: RuleRegion<unknown>, variant: Condition): boolean {
  const regions = analysis.regionsOfAnyParams();
  const same: RuleRegion<unknown> | undefined = regions[rule.stage].rules[rule.index];
  return same !== undefined && isIdle(analysis, same, variant);
}

/** Nor is one whose effect lies where the policy has turned a number. */
function isIdleForUsualNumbers({ usualNumbers }: Analysis, rule: RuleRegion<unknown>, variant: Condition): boolean {
  const last = usualNumbers.at(-1)?.analysis();
  if (last === undefined) return true;
  const same: RuleRegion<unknown> | undefined = last.regions[rule.stage].rules[rule.index];
  return same !== undefined && isIdle(last, same, variant);
}

function isIdle(
  { space, compiled }: Analysis,
  { stage, askedParts, holds, then }: RuleRegion<unknown>,
  variant: Condition,
): boolean {
  const { diagram } = space;
  const script = stage === "script" ? compiled.scripts.get(String(then)) : undefined;
  const demand = script === undefined ? undefined : demandOf(script, space.dimensions.send, compiled.policy.locale);
  const region: Region = regionOf(space, variant, compiled, stage === "script" ? "send" : "now", demand);
  const added = diagram.minus(region, holds);
  const lost = diagram.minus(holds, region);
  return askedParts.every((asked) => !diagram.meets(asked, added) && !diagram.meets(asked, lost));
}
