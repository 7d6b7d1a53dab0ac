import type { Issue } from "../../contract/error";
import { isPlainObject } from "../../schema/plain-object";
import { entriesOf, partsOf } from "./condition-parts";
import type { ConditionScope } from "./condition-scope";
import { type PolicyPath, policyIssue } from "./policy-issue";

/** A test that is turned round although its fact may be absent, which nobody has spoken of. */
interface Risk {
  readonly path: PolicyPath;
  readonly fact: string;
}
interface Walk {
  readonly scope: ConditionScope;
  /** Facts whose absence an `absent` test beside or around the place speaks of. */
  readonly settled: ReadonlySet<string>;
  readonly isNegated: boolean;
  readonly shared: ReadonlySet<unknown>;
}

/**
 * A comparison with an absent fact is false, so what is turned round would be true of it, which hardly anyone means:
 * whoever writes `not` over such a fact says in the same condition what holds of its absence.
 */
export function checkAbsence(condition: unknown, path: PolicyPath, scope: ConditionScope): readonly Issue[] {
  const risks = risksIn(condition, path, { scope, settled: new Set(), isNegated: false, shared: new Set() });
  return risks.map(({ path: where, fact }) =>
    policyIssue(
      "invalid-test",
      where,
      `a word on the absence of \`${fact}\` beside \`not\``,
      "none",
      `add \`{ "${fact}": { "absent": false } }\` or \`true\` to the condition`,
    ),
  );
}

function risksIn(condition: unknown, path: PolicyPath, around: Walk): readonly Risk[] {
  const walk = { ...around, settled: new Set([...around.settled, ...settledIn(condition, around.scope)]) };
  return entriesOf(condition).flatMap(([key, entry]) => {
    const { facts } = walk.scope;
    if (facts.get(key)?.nullable === true) {
      return isAtRisk(entry, walk.isNegated) && !walk.settled.has(key) ? [{ path: [...path, key], fact: key }] : [];
    }
    if (key === "is") return risksInShared(entry, [...path, key], walk);
    const inside = key === "not" ? { ...walk, isNegated: true } : walk;
    return partsOf(key, entry, walk.scope).flatMap((part) => risksIn(part.condition, [...path, ...part.keys], inside));
  });
}

// A shared condition answers for itself where it is declared; only what `not` outside makes of it is asked here.
function risksInShared(name: unknown, path: PolicyPath, walk: Walk): readonly Risk[] {
  if (!walk.isNegated || walk.shared.has(name)) return [];
  const inside = { ...walk, shared: new Set([...walk.shared, name]) };
  const risks = partsOf("is", name, walk.scope).flatMap((part) => risksIn(part.condition, path, inside));
  return [...new Set(risks.map(({ fact }) => fact))].map((fact) => ({ path, fact }));
}

function isAtRisk(test: unknown, isNegated: boolean): boolean {
  const speaksOfAbsence = isPlainObject(test) && Object.hasOwn(test, "absent");
  return !speaksOfAbsence && (isNegated || (isPlainObject(test) && Object.hasOwn(test, "not")));
}

/** Facts with an `absent` test in the condition itself, or in a condition of its `all` or `any`. */
function settledIn(condition: unknown, scope: ConditionScope): readonly string[] {
  const beside = entriesOf(condition)
    .filter(([key]) => key === "all" || key === "any")
    .flatMap(([key, entry]) => partsOf(key, entry, scope).map((part) => part.condition));
  return [condition, ...beside]
    .flatMap(entriesOf)
    .filter(([, test]) => isPlainObject(test) && Object.hasOwn(test, "absent"))
    .map(([fact]) => fact);
}
