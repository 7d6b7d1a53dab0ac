import type { Issue } from "../../contract/error";
import type { FactDeclaration } from "../../contract/fact-table";
import type { PolicyParams } from "../../contract/policy";
import { isPlainObject } from "../../schema/plain-object";
import { checkFactValue } from "./check-fact-value";
import { boundValue, checkParam } from "./check-param";
import { type PolicyPath, policyIssue } from "./policy-issue";

const SAME_SIDE = [
  ["gt", "gte"],
  ["lt", "lte"],
] as const;

/** What is wrong with `{ gt | gte, lt | lte }`. */
export function checkRange(
  range: Readonly<Record<string, unknown>>,
  declaration: FactDeclaration,
  path: PolicyPath,
  params: PolicyParams,
): readonly Issue[] {
  const twice = SAME_SIDE.find(([open, closed]) => Object.hasOwn(range, open) && Object.hasOwn(range, closed));
  if (twice !== undefined) {
    const [open, closed] = twice;
    return [policyIssue("invalid-test", path, `\`${open}\` or \`${closed}\``, "both")];
  }
  const issues = Object.entries(range).flatMap(([side, bound]) =>
    checkBound(bound, declaration, [...path, side], params),
  );
  return issues.length > 0 ? issues : checkHoldsSomething(range, path, params);
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
  path: PolicyPath,
  params: PolicyParams,
): readonly Issue[] {
  const above = boundValue(range.gt, params);
  const below = boundValue(range.lt, params);
  const least = above === undefined ? boundValue(range.gte, params) : above + 1;
  const most = below === undefined ? boundValue(range.lte, params) : below - 1;
  if (least === undefined || most === undefined || least <= most) return [];
  return [policyIssue("invalid-test", path, "a range with a number in it", `one from ${least} to ${most}`)];
}
