import type { Issue } from "../../contract/error";
import { FACT_NAMES } from "../../contract/fact-table";
import type { Policy } from "../../contract/policy";
import { policyIssue } from "./policy-issue";

/** `seasonAtSend` is how proofs and near misses call the season of the send, beside that at `now`. */
const TAKEN: ReadonlySet<string> = new Set([
  ...FACT_NAMES,
  "category",
  "moment",
  "seasonAtSend",
  "all",
  "any",
  "not",
  "is",
]);

/** Attributes that would hide a fact or a combinator. */
export function checkAttributeNames({ attributes }: Policy): readonly Issue[] {
  return Object.keys(attributes)
    .filter((name) => TAKEN.has(name))
    .map((name) =>
      policyIssue("duplicate", ["attributes", name], "a name that no fact and no combinator has", `\`${name}\``),
    );
}
