import type { Issue } from "../../contract/error";
import type { FactDeclaration, NumberFact } from "../../contract/fact-table";
import type { PolicyParams } from "../../contract/policy";
import { isPlainObject } from "../../schema/plain-object";
import { checkFactValue } from "./check-fact-value";
import { boundValue, checkParam } from "./check-param";
import { type PolicyPath, policyIssue } from "./policy-issue";

const SAME_SIDE = [
  ["gt", "gte"],
  ["lt", "lte"],
] as const;

/** What is wrong with `{ gt | gte, lt | lte }`; a bound that is undefined is none. */
export function checkRange(
  range: Readonly<Record<string, unknown>>,
  declaration: FactDeclaration,
  path: PolicyPath,
  params: PolicyParams,
): readonly Issue[] {
  const bounds = Object.entries(range).filter(([, bound]) => bound !== undefined);
  if (bounds.length === 0) return [policyIssue("empty", path, "at least one bound", "none")];
  const twice = SAME_SIDE.find(([open, closed]) => range[open] !== undefined && range[closed] !== undefined);
  if (twice !== undefined) {
    const [open, closed] = twice;
    return [policyIssue("invalid-test", path, `\`${open}\` or \`${closed}\``, "both")];
  }
  const issues = bounds.flatMap(([side, bound]) => checkBound(bound, declaration, [...path, side], params));
  return issues.length > 0 ? issues : checkHoldsSomething(range, declaration, path, params);
}

function checkBound(
  bound: unknown,
  declaration: FactDeclaration,
  path: PolicyPath,
  params: PolicyParams,
): readonly Issue[] {
  return isPlainObject(bound) ? checkParam(bound, path, params) : checkFactValue(bound, declaration, path);
}

// Facts are whole numbers: nothing lies between 3 and 4.
function checkHoldsSomething(
  range: Readonly<Record<string, unknown>>,
  declaration: FactDeclaration,
  path: PolicyPath,
  params: PolicyParams,
): readonly Issue[] {
  const above = boundValue(range.gt, params);
  const below = boundValue(range.lt, params);
  const least = above === undefined ? boundValue(range.gte, params) : above + 1;
  const most = below === undefined ? boundValue(range.lte, params) : below - 1;
  if (least !== undefined && most !== undefined && least > most) {
    return [policyIssue("invalid-test", path, "a range with a number in it", `one from ${least} to ${most}`)];
  }
  return declaration.kind === "number" ? checkReachesDomain(range, declaration, path) : [];
}

// Of params nothing is asked here: a number of 0 is how a shop switches off what goes by it.
function checkReachesDomain(
  { gt, lt }: Readonly<Record<string, unknown>>,
  { min, max }: NumberFact,
  path: PolicyPath,
): readonly Issue[] {
  if (gt === max) return [policyIssue("invalid-test", [...path, "gt"], `less than the most, ${max}`, `\`${max}\``)];
  if (lt === min) return [policyIssue("invalid-test", [...path, "lt"], `more than the least, ${min}`, `\`${min}\``)];
  return [];
}
