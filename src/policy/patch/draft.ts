import { STAGES } from "../../contract/vocabulary";
import { isPlainObject } from "../../schema/plain-object";
import type { Target } from "./address-form";
import { elementsOf, findSlot, type Slot, slotOf } from "./ordered-list";

/** A policy that is being changed: its lists of named elements are held apart from the rest. */
export interface Draft {
  rest: unknown;
  readonly lists: ReadonlyMap<string, Slot[]>;
}

const LISTS = [...STAGES.map((stage) => ["stages", stage, "rules"]), ["claims"]];

export function draftOf(policy: unknown): Draft {
  const lists = LISTS.flatMap((way): (readonly [string, Slot[]])[] => {
    const list = nodeAt(policy, way);
    return Array.isArray(list) ? [[way.join("/"), list.map(slotOf)]] : [];
  });
  return { rest: policy, lists: new Map(lists) };
}

export function policyOf(draft: Draft): unknown {
  return LISTS.reduce((policy: unknown, way) => {
    const slots = draft.lists.get(way.join("/"));
    return slots === undefined ? policy : withNode(policy, way, elementsOf(slots));
  }, draft.rest);
}

export function isThere(draft: Draft, target: Target): boolean {
  if (target.namedBy !== undefined) return slotAt(draft, target) !== undefined;
  const container = nodeAt(draft.rest, target.container);
  return isPlainObject(container) && Object.hasOwn(container, target.name);
}

/** Sets or adds. */
export function put(draft: Draft, target: Target, value: unknown): void {
  if (target.namedBy === undefined) {
    if (target.inOptionalSection && nodeAt(draft.rest, target.container) === undefined) {
      draft.rest = withNode(draft.rest, target.container, {});
    }
    draft.rest = withNode(draft.rest, [...target.container, target.name], value);
    return;
  }
  const slot = slotAt(draft, target);
  if (slot === undefined) listAt(draft, target).push(slotOf(value));
  else slot.value = value;
}

export function takeOut(draft: Draft, target: Target): void {
  const slot = target.namedBy === undefined ? undefined : slotAt(draft, target);
  if (slot !== undefined) slot.isRemoved = true;
  const container = nodeAt(draft.rest, target.container);
  if (target.namedBy !== undefined || !isPlainObject(container)) return;
  const kept = Object.entries(container).filter(([name]) => name !== target.name);
  draft.rest = withNode(draft.rest, target.container, Object.fromEntries(kept));
}

/** Beside a rule; the last row of a stage is no element, and before it is the end of the list. */
export function putBeside(draft: Draft, neighbour: Target, side: "before" | "after", value: unknown): void {
  const beside = slotAt(draft, neighbour)?.[side] ?? draft.lists.get([...neighbour.container, "rules"].join("/"));
  beside?.push(slotOf(value));
}

function slotAt(draft: Draft, { container, name, namedBy = "id" }: Target): Slot | undefined {
  const slots = draft.lists.get(container.join("/")) ?? [];
  return findSlot(slots, (value) => nodeAt(value, [namedBy]) === name);
}

function listAt(draft: Draft, { container }: Target): Slot[] {
  return draft.lists.get(container.join("/")) ?? [];
}

/** What lies at the end of a way into plain data; undefined where the way breaks off. */
export function nodeAt(root: unknown, way: readonly string[]): unknown {
  let node = root;
  for (const step of way) {
    if (!isPlainObject(node) || !Object.hasOwn(node, step)) return undefined;
    node = node[step];
  }
  return node;
}

/** The same data with another node at the end of the way; what lies off the way is shared. */
function withNode(root: unknown, way: readonly string[], node: unknown): unknown {
  const [step, ...rest] = way;
  if (step === undefined) return node;
  return isPlainObject(root) ? { ...root, [step]: withNode(root[step], rest, node) } : root;
}
