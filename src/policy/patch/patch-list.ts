import type { Issue } from "../../contract/error";
import { isDenseArray } from "../../schema/list";
import { received } from "../../schema/received";
import { policyIssue } from "../check/policy-issue";

/** The patches of a list, each still to be read, or what is wrong with the list. */
export function patchList(
  patches: unknown,
):
  | { readonly list: readonly unknown[]; readonly issue?: undefined }
  | { readonly list?: undefined; readonly issue: Issue } {
  try {
    if (isDenseArray(patches)) return { list: Array.from({ length: patches.length }, (_, index) => patches[index]) };
    return { issue: policyIssue("wrong-type", ["patches"], "a list of patches", received(patches)) };
  } catch {
    // Nothing here throws but the input itself: the trap of a proxy.
    const words = "an object that throws when it is read";
    return { issue: policyIssue("wrong-type", ["patches"], "a list of patches", words) };
  }
}
