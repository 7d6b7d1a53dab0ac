import { type Issue, type IssueCode, issueOf } from "../../contract/error";
import { issuePath } from "../../schema/issue-path";

/** The keys that lead from a policy to one of its parts. */
export type PolicyPath = readonly (string | number)[];

export function policyIssue(
  code: IssueCode,
  path: PolicyPath,
  expected: string,
  received: string,
  help?: string | undefined,
): Issue {
  return issueOf(code, issuePath("policy", path), expected, received, help);
}
