import type { Policy } from "../../contract/policy";
import { STAGES } from "../../contract/vocabulary";
import { pointerTo } from "../pointer";
import type { Edit } from "./change";
import type { RuleChange } from "./stage-changes";

/** The edits that bring a change about: those of its two rules, else those of its stage, else all that rules rest on. */
export function causesOf(
  edits: readonly Edit[],
  before: Policy,
  after: Policy,
  { from, to }: RuleChange,
): readonly string[] {
  const own = new Set([...pointersOf(before, from.rule.id), ...pointersOf(after, to.rule.id)]);
  const ofRules = edits.filter(
    ({ pointer, kind }) => own.has(pointer) && isOf(kind, pointer, before, after, from.rule.id, to.rule.id),
  );
  if (ofRules.length > 0) return ofRules.map(({ pointer }) => pointer);
  const ofStage = edits.filter(({ pointer }) => pointer.startsWith(`/stages/${from.stage}/`));
  if (ofStage.length > 0) return ofStage.map(({ pointer }) => pointer);
  return edits.filter(({ pointer }) => !pointer.startsWith("/hours")).map(({ pointer }) => pointer);
}

/** A pointer of what was removed is into the policy before, and of all else into the one after. */
function isOf(kind: Edit["kind"], pointer: string, before: Policy, after: Policy, from: string, to: string): boolean {
  return kind === "removed"
    ? pointersOf(before, from).includes(pointer)
    : pointersOf(after, to).includes(pointer) || pointersOf(after, from).includes(pointer);
}

function pointersOf({ stages }: Policy, id: string): readonly string[] {
  return STAGES.flatMap((stage) => {
    const index = stages[stage].rules.findIndex((rule) => rule.id === id);
    if (index >= 0) return [pointerTo(["stages", stage, "rules", index])];
    return stages[stage].otherwise.id === id ? [pointerTo(["stages", stage, "otherwise"])] : [];
  });
}
