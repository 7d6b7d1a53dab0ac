import type { Issue } from "../../contract/error";
import { entriesOf, partsOf } from "./condition-parts";
import type { ConditionScope } from "./condition-scope";
import { policyIssue } from "./policy-issue";

/** Shared conditions that lead back to themselves; each circle is told once, at its first name. */
export function checkCircles(scope: Pick<ConditionScope, "conditions">): readonly Issue[] {
  const known = new Set<string>();
  return Object.keys(scope.conditions).flatMap((name) => {
    const circle = known.has(name) ? undefined : circleFrom(name, [], scope, known);
    if (circle === undefined) return [];
    const [first = name] = circle;
    const seen = circle.map((each) => `\`${each}\``).join(" → ");
    return [policyIssue("invalid-test", ["conditions", first], "a condition that does not lead back to itself", seen)];
  });
}

function circleFrom(
  name: string,
  trail: readonly string[],
  scope: Pick<ConditionScope, "conditions">,
  known: Set<string>,
): readonly string[] | undefined {
  if (trail.includes(name)) return [...trail.slice(trail.indexOf(name)), name];
  if (known.has(name)) return undefined;
  known.add(name);
  for (const next of namesIn(scope.conditions[name], scope)) {
    const circle = circleFrom(next, [...trail, name], scope, known);
    if (circle !== undefined) return circle;
  }
  return undefined;
}

function namesIn(condition: unknown, scope: Pick<ConditionScope, "conditions">): readonly string[] {
  return entriesOf(condition).flatMap(([key, entry]) => {
    if (key === "is") return typeof entry === "string" && Object.hasOwn(scope.conditions, entry) ? [entry] : [];
    return partsOf(key, entry, scope).flatMap((part) => namesIn(part.condition, scope));
  });
}
