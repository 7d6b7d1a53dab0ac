import { CuifuError, type Issue } from "../contract/error";
import type { Patch, Policy } from "../contract/policy";
import { LOCKED_IDS, parsePolicy } from "./parse-policy";
import { applyEdit, type Change } from "./patch/apply-edit";
import { draftOf, policyOf } from "./patch/draft";
import { patchList } from "./patch/patch-list";
import { readPatch } from "./patch/read-patch";
import { plainCopy } from "./plain-copy";

/**
 * A policy with some of its entries changed, each by its address; the result is checked as a whole.
 *
 * @param patches applied in their order; each address may be changed once, and rules that are put beside the same rule
 * stand there in the order of the list
 * @throws CuifuError with code `invalid-policy`
 * @example
 * ```ts
 * const patient = extendPolicy(defaultPolicy, [{ set: "params/gapMinutes", to: 600 }]);
 * patient.params.gapMinutes; // => 600
 * ```
 */
export function extendPolicy(base: Policy, patches: readonly Patch[]): Policy {
  const { copy, issues: baseIssues } = plainCopy(base);
  const draft = draftOf(copy);
  const changes: Change[] = [];
  const issues: Issue[] = [...baseIssues];
  const { list = [], issue } = patchList(patches);
  if (issue !== undefined) issues.push(issue);
  list.forEach((patch, index) => {
    const read = readPatch(patch, index);
    issues.push(...("operation" in read ? applyEdit(draft, read, index, changes, LOCKED_IDS) : read));
  });
  if (issues.length > 0) throw new CuifuError("invalid-policy", issues);
  return parsePolicy(policyOf(draft));
}
