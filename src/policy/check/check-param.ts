import type { Issue } from "../../contract/error";
import type { PolicyParams } from "../../contract/policy";
import { received } from "../../schema/received";
import { type PolicyPath, policyIssue } from "./policy-issue";
import { checkName } from "./unknown-name";

/** What is wrong with `{ param: name }`: only a number of the policy can stand in for a number. */
export function checkParam(
  test: Readonly<Record<string, unknown>>,
  path: PolicyPath,
  params: PolicyParams,
): readonly Issue[] {
  const other = Object.keys(test).find((key) => key !== "param");
  if (other !== undefined) return [policyIssue("invalid-test", [...path, other], "`param` alone", received(other))];
  return checkName(test.param, numberParams(params), [...path, "param"], "the name of a number under `params`");
}

/** The number that a bound stands for; undefined if it is neither a number nor a known name. */
export function boundValue(bound: unknown, params: PolicyParams): number | undefined {
  if (typeof bound === "number") return bound;
  if (typeof bound !== "object" || bound === null || !("param" in bound)) return undefined;
  const value: unknown = Object.entries(params).find(([name]) => name === bound.param)?.[1];
  return typeof value === "number" ? value : undefined;
}

function numberParams(params: PolicyParams): readonly string[] {
  return Object.entries(params).flatMap(([name, value]) => (typeof value === "number" ? [name] : []));
}
