import type { Policy } from "../../contract/policy";
import { STAGES } from "../../contract/vocabulary";
import { pointerTo } from "../pointer";
import type { Edit } from "./change";

const SECTIONS = [
  "params",
  "dayparts",
  "attributes",
  "categories",
  "paymentMethods",
  "chances",
  "hours",
  "channels",
  "moments",
  "reasons",
  "conditions",
  "scripts",
  "calls",
] as const;

/** Entries that stand otherwise outside of the stages: params, hours, texts, how facts are read. */
export function entryEdits(before: Policy, after: Policy): readonly Edit[] {
  return SECTIONS.flatMap((section) => entriesChanged(before[section], after[section], [section]));
}

/** Rules that were added, removed, changed or moved. */
export function ruleEdits(before: Policy, after: Policy): readonly Edit[] {
  return STAGES.flatMap((stage) => {
    const old = new Map(before.stages[stage].rules.map((rule, index) => [rule.id, { rule, index }]));
    const now = new Map(after.stages[stage].rules.map((rule, index) => [rule.id, { rule, index }]));
    const moved = movedIds([...old.keys()], [...now.keys()]);
    const removed = [...old].flatMap(([id, { index }]): readonly Edit[] =>
      now.has(id) ? [] : [{ pointer: pointerTo(["stages", stage, "rules", index]), kind: "removed" }],
    );
    const others = [...now].flatMap(([id, { rule, index }]): readonly Edit[] => {
      const pointer = pointerTo(["stages", stage, "rules", index]);
      const was = old.get(id);
      if (was === undefined) return [{ pointer, kind: "added" }];
      return same(was.rule, rule) && !moved.has(id) ? [] : [{ pointer, kind: "changed" }];
    });
    const isSame = same(before.stages[stage].otherwise, after.stages[stage].otherwise);
    const otherwise: Edit = { pointer: pointerTo(["stages", stage, "otherwise"]), kind: "changed" };
    return [...removed, ...others, ...(isSame ? [] : [otherwise])];
  });
}

/** The ids that stand in another order among those that both have. */
function movedIds(before: readonly string[], after: readonly string[]): ReadonlySet<string> {
  const kept = before.filter((id) => after.includes(id));
  const now = after.filter((id) => before.includes(id));
  return new Set(now.filter((id, index) => kept[index] !== id));
}

function entriesChanged(before: unknown, after: unknown, keys: readonly string[]): readonly Edit[] {
  if (same(before, after)) return [];
  if (!isRecord(before) || !isRecord(after)) return [{ pointer: pointerTo(keys), kind: "changed" }];
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.flatMap((name): readonly Edit[] => {
    if (!(name in before)) return [{ pointer: pointerTo([...keys, name]), kind: "added" }];
    if (!(name in after)) return [{ pointer: pointerTo([...keys, name]), kind: "removed" }];
    return same(before[name], after[name]) ? [] : [{ pointer: pointerTo([...keys, name]), kind: "changed" }];
  });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function same(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

/** The order of keys says nothing. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, sorted(value[key])]),
  );
}
