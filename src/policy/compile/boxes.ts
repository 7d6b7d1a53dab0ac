import type { PolicyParams } from "../../contract/policy";
import type { Condition, Test } from "../../contract/policy-language";
import { atomsPassing, type Dimension } from "./dimensions";

/** One way a condition can hold: per fact the atoms that pass; facts that are not named pass always. */
export type Box = ReadonlyMap<Dimension, readonly boolean[]>;

/** What compiling a condition needs to know of the policy. */
export interface ConditionScope {
  readonly dimensions: ReadonlyMap<string, Dimension>;
  readonly conditions: Readonly<Record<string, Condition>>;
  readonly params: PolicyParams;
}

const COMBINATORS = new Set(["all", "any", "not", "is"]);
const EVERYTHING: readonly Box[] = [new Map()];

/** The fact tests of a condition, without its combinators. */
export function factTestsOf(condition: Condition): readonly (readonly [string, Test])[] {
  // The schema has made sure that every other entry is a test.
  return Object.entries(condition).filter(
    (entry): entry is [string, Test] => !COMBINATORS.has(entry[0]) && entry[1] !== undefined,
  );
}

/** Every condition that a condition contains, itself first; shared ones are listed where they are declared. */
export function conditionsWithin(condition: Condition): readonly Condition[] {
  const inner = [...(condition.all ?? []), ...(condition.any ?? []), ...(condition.not ? [condition.not] : [])];
  return [condition, ...inner.flatMap(conditionsWithin)];
}

/** The condition as a union of boxes, in the order in which it was written. */
export function boxesOf(condition: Condition, scope: ConditionScope): readonly Box[] {
  return expand(condition, scope, true);
}

function expand(condition: Condition, scope: ConditionScope, wanted: boolean): readonly Box[] {
  const parts: (readonly Box[])[] = [];
  for (const [fact, test] of factTestsOf(condition)) {
    const dimension = scope.dimensions.get(fact);
    if (dimension === undefined) continue;
    const atoms = atomsPassing(dimension, test, scope.params).map((passes) => passes === wanted);
    parts.push(atoms.includes(true) ? [new Map([[dimension, atoms]])] : []);
  }
  const shared = condition.is === undefined ? undefined : scope.conditions[condition.is];
  if (shared !== undefined) parts.push(expand(shared, scope, wanted));
  if (condition.all !== undefined) parts.push(combine(condition.all, scope, wanted, wanted));
  if (condition.any !== undefined) parts.push(combine(condition.any, scope, wanted, !wanted));
  if (condition.not !== undefined) parts.push(expand(condition.not, scope, !wanted));
  return wanted ? product(parts) : parts.flat();
}

function combine(
  list: readonly Condition[],
  scope: ConditionScope,
  wanted: boolean,
  together: boolean,
): readonly Box[] {
  const parts = list.map((one) => expand(one, scope, wanted));
  return together ? product(parts) : parts.flat();
}

function product(parts: readonly (readonly Box[])[]): readonly Box[] {
  return parts.reduce(
    (boxes, part) => boxes.flatMap((box) => part.flatMap((other) => intersect(box, other) ?? [])),
    EVERYTHING,
  );
}

/** The common part of two boxes; undefined when they have none. */
export function intersect(a: Box, b: Box): Box | undefined {
  const result = new Map(a);
  for (const [dimension, atoms] of b) {
    const before = result.get(dimension);
    const both = before === undefined ? atoms : atoms.map((passes, atom) => passes && before[atom] === true);
    if (!both.includes(true)) return undefined;
    result.set(dimension, both);
  }
  return result;
}
