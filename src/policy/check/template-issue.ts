import type { Issue, IssueCode } from "../../contract/error";
import { type PolicyPath, policyIssue } from "./policy-issue";

/** The issue of a place inside a template: beside the path it has the offset, as a number and in the message. */
export function templateIssue(
  code: IssueCode,
  path: PolicyPath,
  at: number,
  expected: string,
  received: string,
  help?: string | undefined,
): Issue {
  const { message, ...told } = policyIssue(
    code,
    path,
    expected,
    received,
    `at ${at}${help === undefined ? "" : `: ${help}`}`,
  );
  return { ...told, at, message };
}
