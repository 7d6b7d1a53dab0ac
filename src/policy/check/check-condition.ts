import type { Issue } from "../../contract/error";
import { isPlainObject } from "../../schema/plain-object";
import { received } from "../../schema/received";
import { didYouMean } from "../../schema/suggestion";
import { checkTest } from "./check-test";
import { entriesOf } from "./condition-parts";
import type { ConditionScope } from "./condition-scope";
import { laterFactWithin } from "./later-facts";
import { type PolicyPath, policyIssue } from "./policy-issue";
import { checkName } from "./unknown-name";

const MOST_DEPTH = 12;
const COMBINATORS = ["all", "any", "not"] as const;

/** What is wrong with a condition, entry by entry. */
export function checkCondition(
  condition: unknown,
  path: PolicyPath,
  scope: ConditionScope,
  depth = 0,
): readonly Issue[] {
  if (!isPlainObject(condition)) return [policyIssue("wrong-type", path, "a condition", received(condition))];
  if (depth > MOST_DEPTH) {
    return [policyIssue("too-complex", path, `at most ${MOST_DEPTH} conditions inside each other`, "more")];
  }
  const combined = COMBINATORS.filter((name) => condition[name] !== undefined);
  if (combined.length > 1) {
    const seen = combined.map((name) => `\`${name}\``).join(" and ");
    const help = "put one inside the other, so that it is plain how they are joined";
    return [policyIssue("invalid-test", path, "at most one of `all`, `any` and `not`", seen, help)];
  }
  return entriesOf(condition).flatMap(([key, entry]) => checkEntry(key, entry, [...path, key], scope, depth));
}

function checkEntry(
  key: string,
  entry: unknown,
  path: PolicyPath,
  scope: ConditionScope,
  depth: number,
): readonly Issue[] {
  switch (key) {
    case "all":
    case "any":
      return checkList(entry, path, scope, depth);
    case "not":
      return checkCondition(entry, path, scope, depth + 1);
    case "is":
      return checkShared(entry, path, scope);
    default:
      return checkFact(key, entry, path, scope);
  }
}

function checkList(list: unknown, path: PolicyPath, scope: ConditionScope, depth: number): readonly Issue[] {
  if (!Array.isArray(list)) return [policyIssue("wrong-type", path, "a list of conditions", received(list))];
  if (list.length === 0) return [policyIssue("empty", path, "at least one condition", "an empty list")];
  return list.flatMap((each: unknown, index) => checkCondition(each, [...path, index], scope, depth + 1));
}

function checkShared(name: unknown, path: PolicyPath, scope: ConditionScope): readonly Issue[] {
  const unknown = checkName(name, Object.keys(scope.conditions), path, "the name of a condition under `conditions`");
  if (unknown.length > 0) return unknown;
  const fact = laterFactWithin(scope.conditions[String(name)], scope);
  return fact === undefined ? [] : [laterFactIssue(fact, path)];
}

function checkFact(name: string, test: unknown, path: PolicyPath, scope: ConditionScope): readonly Issue[] {
  const declaration = scope.facts.get(name);
  if (declaration === undefined) {
    const help = didYouMean(name, [...scope.facts.keys(), "all", "any", "not", "is"]);
    return [policyIssue("unknown-fact", path, "a fact", received(name), help)];
  }
  if (scope.later.has(name)) return [laterFactIssue(name, path)];
  return checkTest(test, declaration, path, scope);
}

function laterFactIssue(fact: string, path: PolicyPath): Issue {
  const help = "`moment` is known from the channel stage on, facts of the send in the script stage only";
  return policyIssue("invalid-test", path, "a fact that is known at this stage", `\`${fact}\``, help);
}
