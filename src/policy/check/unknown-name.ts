import type { Issue } from "../../contract/error";
import { received } from "../../schema/received";
import { didYouMean } from "../../schema/suggestion";
import { type PolicyPath, policyIssue } from "./policy-issue";

/** The issue of a name that nothing carries, or none. */
export function checkName(name: unknown, known: readonly string[], path: PolicyPath, what: string): readonly Issue[] {
  if (typeof name === "string" && known.includes(name)) return [];
  const help = typeof name === "string" ? didYouMean(name, known) : undefined;
  return [policyIssue("unknown-name", path, what, received(name), help)];
}
