import type { Policy } from "../../contract/policy";
import type { Condition } from "../../contract/policy-language";
import { STAGES, type Stage } from "../../contract/vocabulary";
import { constraintsOf } from "../../facts/constraints/constraints";
import { conditionsWithin, factTestsOf } from "../../policy/compile/boxes";
import { LOCKED_RULES } from "../../policy/locked-rules";
import { paramsIn } from "../params-in";
import { pointerTo } from "../pointer";
import type { Edit } from "./change";
import type { RuleChange } from "./stage-changes";

/** The edits that bring a change about: those of its two rules, else what its stage rests on, else all that rules rest on. */
export function causesOf(
  edits: readonly Edit[],
  before: Policy,
  after: Policy,
  { from, to }: RuleChange,
): readonly string[] {
  const ids = [from.rule.id, to.rule.id];
  const own = edits.filter(({ kind, pointer }) => {
    // A pointer of what was removed is into the policy before, and of all else into the one after.
    const policy = kind === "removed" ? before : after;
    return ids.some((id) => pointersOf(policy, id).includes(pointer));
  });
  if (own.length > 0) return pointersIn(own);
  const stage = from.stage;
  for (const names of [
    [...testedIn(before, stage), ...testedIn(after, stage)],
    [...constrainedBy(before), ...constrainedBy(after)],
  ]) {
    const near = edits.filter(({ pointer }) =>
      names.some((name) => pointer === name || pointer.startsWith(`${name}/`)),
    );
    if (near.length > 0) return pointersIn(near);
  }
  return pointersIn(edits.filter(({ pointer }) => !pointer.startsWith("/hours/")));
}

function pointersIn(edits: readonly Edit[]): readonly string[] {
  return edits.map(({ pointer }) => pointer);
}

function pointersOf({ stages }: Policy, id: string): readonly string[] {
  return STAGES.flatMap((stage) => {
    const index = stages[stage].rules.findIndex((rule) => rule.id === id);
    if (index >= 0) return [pointerTo(["stages", stage, "rules", index])];
    return stages[stage].otherwise.id === id ? [pointerTo(["stages", stage, "otherwise"])] : [];
  });
}

/** Pointers of what the rules of a stage rest on besides themselves. */
function testedIn(policy: Policy, stage: Stage | "locked"): readonly string[] {
  const { rules } = stage === "locked" ? LOCKED_RULES : policy.stages[stage];
  const conditions = rules.flatMap(({ when }) => withShared(policy, when));
  const tests = conditions.flatMap(factTestsOf);
  return [
    ...tests.flatMap(([fact, test]) => [
      pointerTo(["attributes", fact]),
      ...(fact === "category" ? ["/categories"] : []),
      ...(fact.startsWith("bucket.") ? ["/experiments"] : []),
      ...paramsIn(test).map((name) => pointerTo(["params", name])),
    ]),
    ...conditions.flatMap((one) => (one.is === undefined ? [] : [pointerTo(["conditions", one.is])])),
    ...(stage === "channel" ? ["/channels"] : []),
    ...(stage === "script" ? ["/scripts", "/locale", "/calls"] : []),
  ];
}

/** Params that facts are bound by, whoever tests them. */
function constrainedBy({ params }: Policy): readonly string[] {
  return constraintsOf(params).flatMap(({ param }) => (param === undefined ? [] : [pointerTo(["params", param.name])]));
}

/** A condition with all that it contains, shared ones among them. */
function withShared({ conditions }: Pick<Policy, "conditions">, condition: Condition): readonly Condition[] {
  return conditionsWithin(condition).flatMap((one) => {
    const shared = one.is === undefined ? undefined : conditions[one.is];
    return shared === undefined ? [one] : [one, ...withShared({ conditions }, shared)];
  });
}
