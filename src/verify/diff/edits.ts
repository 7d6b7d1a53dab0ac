import type { Policy } from "../../contract/policy";
import { STAGES } from "../../contract/vocabulary";
import { pointerTo } from "../pointer";
import type { Edit } from "./change";

const SECTIONS = [
  "locale",
  "params",
  "dayparts",
  "attributes",
  "categories",
  "paymentMethods",
  "chances",
  "hours",
  "channels",
  "moments",
  "regions",
  "experiments",
  "reasons",
  "conditions",
  "scripts",
  "calls",
] as const;

/** What stands otherwise outside of the stages: params, hours, texts, how facts are read. */
export function entryEdits(before: Policy, after: Policy): readonly Edit[] {
  return SECTIONS.flatMap((section) => partsChanged(before[section], after[section], [section]));
}

/** Rules that were added, removed, changed or moved. */
export function ruleEdits(before: Policy, after: Policy): readonly Edit[] {
  return STAGES.flatMap((stage) => {
    const old = new Map(before.stages[stage].rules.map((rule, index) => [rule.id, { rule, index }]));
    const now = new Map(after.stages[stage].rules.map((rule, index) => [rule.id, { rule, index }]));
    const moved = movedIds([...old.keys()], [...now.keys()]);
    const removed = [...old].flatMap(([id, { rule, index }]): readonly Edit[] =>
      now.has(id) ? [] : [{ pointer: pointerTo(["stages", stage, "rules", index]), kind: "removed", before: rule }],
    );
    const others = [...now].flatMap(([id, { rule, index }]): readonly Edit[] => {
      const pointer = pointerTo(["stages", stage, "rules", index]);
      const was = old.get(id)?.rule;
      if (was === undefined) return [{ pointer, kind: "added", after: rule }];
      if (!same(was, rule)) return [{ pointer, kind: "changed", before: was, after: rule }];
      return moved.has(id) ? [{ pointer, kind: "moved" }] : [];
    });
    const was = before.stages[stage].otherwise;
    const is = after.stages[stage].otherwise;
    const pointer = pointerTo(["stages", stage, "otherwise"]);
    const otherwise: readonly Edit[] = same(was, is) ? [] : [{ pointer, kind: "changed", before: was, after: is }];
    return [...removed, ...others, ...otherwise];
  });
}

/** As few ids as can be said to have moved, of those that both have: all but a longest run that kept its order. */
export function movedIds(before: readonly string[], after: readonly string[]): ReadonlySet<string> {
  const places = after.map((id) => before.indexOf(id)).filter((place) => place >= 0);
  const longest: (readonly number[])[] = [];
  for (const place of places) {
    const before = longest.filter((run) => (run.at(-1) ?? -1) < place);
    longest.push([...longestOf(before), place]);
  }
  const kept = new Set(longestOf(longest).map((place) => before[place]));
  return new Set(after.filter((id) => before.includes(id) && !kept.has(id)));
}

function longestOf(runs: readonly (readonly number[])[]): readonly number[] {
  return runs.reduce((longest, run) => (run.length > longest.length ? run : longest), []);
}

/** Down to the parts that differ, each with what it was and what it is. */
function partsChanged(before: unknown, after: unknown, keys: readonly string[]): readonly Edit[] {
  if (same(before, after)) return [];
  const pointer = pointerTo(keys);
  if (before === undefined) return [{ pointer, kind: "added", after }];
  if (after === undefined) return [{ pointer, kind: "removed", before }];
  if (!isRecord(before) || !isRecord(after)) return [{ pointer, kind: "changed", before, after }];
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.flatMap((name) => partsChanged(before[name], after[name], [...keys, name]));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The order of keys says nothing, and an entry that is undefined is none. */
export function same(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((entry, index) => same(entry, other[index]));
  }
  if (!isRecord(one) || !isRecord(other)) return false;
  for (const key of Object.keys(other)) if (one[key] === undefined && other[key] !== undefined) return false;
  return Object.keys(one).every((key) => same(one[key], other[key]));
}
