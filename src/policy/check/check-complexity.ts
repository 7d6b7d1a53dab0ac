import type { Issue } from "../../contract/error";
import { entriesOf, partsOf } from "./condition-parts";
import type { ConditionScope } from "./condition-scope";
import { type PolicyPath, policyIssue } from "./policy-issue";

/** Ways in which one condition may hold; each is a row of its stage. */
const MOST_WAYS = 1_000;
const MOST_ENTRIES = 5_000;

type Surroundings = Pick<ConditionScope, "conditions">;

/** Conditions that could hold in too many ways to be compiled; only for conditions that are otherwise in order. */
export function checkComplexity(
  places: readonly { readonly path: PolicyPath; readonly condition: unknown }[],
  scope: Surroundings,
): readonly Issue[] {
  const sizes = new Map<unknown, number>();
  return places.flatMap(({ path, condition }) => {
    const isLarge = sizeOf(condition, scope, sizes) > MOST_ENTRIES;
    if (!isLarge && waysOf(condition, true, scope) <= MOST_WAYS) return [];
    const help = "split it into several rules, or declare a fact that says a part of it";
    return [policyIssue("too-complex", path, `a condition that holds in at most ${MOST_WAYS} ways`, "more", help)];
  });
}

// Asked first: a few shared conditions that name each other twice make a condition of millions of entries.
function sizeOf(condition: unknown, scope: Surroundings, sizes: Map<unknown, number>): number {
  const known = sizes.get(condition);
  if (known !== undefined) return known;
  const parts = entriesOf(condition).flatMap(([key, entry]) => partsOf(key, entry, scope));
  const size = parts.reduce((sum, part) => sum + sizeOf(part.condition, scope, sizes), entriesOf(condition).length);
  sizes.set(condition, size);
  return size;
}

// `wanted` turns under `not`: a list of which all must hold becomes one of which any must fail.
function waysOf(condition: unknown, wanted: boolean, scope: Surroundings): number {
  const ways = entriesOf(condition).map(([key, entry]) => waysOfEntry(key, entry, wanted, scope));
  return wanted ? productOf(ways) : sumOf(ways);
}

function waysOfEntry(key: string, entry: unknown, wanted: boolean, scope: Surroundings): number {
  const parts = (inside: boolean) => partsOf(key, entry, scope).map((part) => waysOf(part.condition, inside, scope));
  switch (key) {
    case "all":
      return wanted ? productOf(parts(wanted)) : sumOf(parts(wanted));
    case "any":
      return wanted ? sumOf(parts(wanted)) : productOf(parts(wanted));
    case "not":
      return sumOf(parts(!wanted));
    case "is":
      return sumOf(parts(wanted));
    default:
      return 1;
  }
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => Math.min(sum + each, MOST_WAYS + 1), 0);
}

function productOf(numbers: readonly number[]): number {
  return numbers.reduce((product, each) => Math.min(product * each, MOST_WAYS + 1), 1);
}
