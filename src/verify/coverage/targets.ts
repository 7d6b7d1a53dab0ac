import type { Condition } from "../../contract/policy-language";
import type { Stage } from "../../contract/vocabulary";
import { demandOf } from "../../policy/compile/script-demand";
import type { CompiledPolicy } from "../../policy/compiled-policy";
import { RULED_STAGES } from "../analysis";
import { EVERYTHING, type Region } from "../diagram/diagram";
import { rulePointer } from "../pointer";
import { type FactSpace, regionOf } from "../space/fact-space";
import type { PolicyRegions } from "../space/policy-regions";
import { decidesIn, type RuleRegion, type StageRegions } from "../space/stage-regions";
import { type Edge, edgesOf, regionOfEdge } from "./edges";
import { type Part, partsOf } from "./parts";

/** One thing that the cases of a file should show at least once. */
export interface Target {
  readonly kind: "rule" | "boundary";
  readonly stage: Stage;
  readonly index: number;
  readonly rule: string;
  readonly pointer: string;
  readonly what: string;
  /** Whether the rule decides there, or is asked and does not hold. */
  readonly decides: boolean;
  /** What the facts must show besides. */
  readonly facts: Region;
}

/** Every rule, and both sides of every part of its condition. */
export function targetsOf(space: FactSpace, compiled: CompiledPolicy): readonly Target[] {
  return RULED_STAGES.flatMap((stage) => {
    const { rules, otherwise } = compiled.policy.stages[stage];
    const ruled = rules.flatMap((rule, index) => {
      const pointer = rulePointer(stage, index, rules.length);
      const row = { stage, index, rule: rule.id };
      const parts = partsOf(rule.when, `${pointer}/when`, compiled.policy.conditions);
      const where = conditionRegions(space, compiled, stage, rule.then);
      const holds = where(rule.when);
      const sides = parts.flatMap((part) => sidesOf(space, compiled, row, part, holds, where(part.without)));
      return [decides(row, pointer), ...sides];
    });
    return [...ruled, decides({ stage, index: rules.length, rule: otherwise.id }, `/stages/${stage}/otherwise`)];
  });
}

/** The tests of all rules, whose edges the space must tell apart. */
export function testedBy({ policy }: CompiledPolicy) {
  return RULED_STAGES.flatMap((stage) =>
    policy.stages[stage].rules.flatMap(({ when }) =>
      partsOf(when, "", policy.conditions).flatMap(({ tested }) => (tested === undefined ? [] : [tested])),
    ),
  );
}

type Row = Pick<Target, "stage" | "index" | "rule">;

function decides(row: Row, pointer: string): Target {
  return { kind: "rule", ...row, pointer, what: `${row.rule} decides`, decides: true, facts: EVERYTHING };
}

/** A condition as the stage matches it: of a script rule together with what its script demands. */
function conditionRegions(space: FactSpace, compiled: CompiledPolicy, stage: Stage, then: unknown) {
  const script = stage === "script" ? compiled.scripts.get(String(then)) : undefined;
  const demand = script === undefined ? undefined : demandOf(script, space.dimensions.send, compiled.policy.locale);
  return (when: Condition) => regionOf(space, when, compiled, stage === "script" ? "send" : "now", demand);
}

/** A part that is left out either makes the rule hold more often, or, inside a `not` and among alternatives, less often. */
function sidesOf(
  space: FactSpace,
  { params }: CompiledPolicy,
  row: Row,
  part: Part,
  holds: Region,
  without: Region,
): readonly Target[] {
  const { diagram } = space;
  const { pointer, name } = part;
  const side = (decidesThere: boolean, what: string, facts: Region): Target => {
    return { kind: "boundary", ...row, pointer, what, decides: decidesThere, facts };
  };
  if (!diagram.within(holds, without)) {
    return [side(true, `${row.rule} decides by ${name} alone`, diagram.minus(holds, without))];
  }
  const kept = diagram.minus(without, holds);
  const edges = part.tested === undefined ? [] : edgesOf(space, part.tested, params);
  if (edges.length === 0) return [side(false, `${name} alone keeps ${row.rule} from deciding`, kept)];
  return edges.map((edge) => edgeSide(space, side, row.rule, edge, kept));
}

function edgeSide(
  space: FactSpace,
  side: (decides: boolean, what: string, facts: Region) => Target,
  rule: string,
  edge: Edge,
  kept: Region,
): Target {
  const at = regionOfEdge(space, edge);
  const value = `${edge.fact} ${edge.value}`;
  if (edge.passes) return side(true, `${rule} decides at ${value}`, at);
  return side(false, `${value} alone keeps ${rule} from deciding`, space.diagram.and(kept, at));
}

/** Where a case shows the target; nothing where no order can. */
export function regionOfTarget(regions: PolicyRegions, target: Target): Region {
  const { diagram } = regions.space;
  const stage: StageRegions<unknown> = regions[target.stage];
  const rule: RuleRegion<unknown> | undefined = stage.rules[target.index];
  if (rule === undefined) return EVERYTHING;
  const where = target.decides ? decidesIn(regions.space, stage, rule) : diagram.and(rule.asked, stage.start);
  return diagram.and(where, target.facts);
}
