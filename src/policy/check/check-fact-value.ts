import type { Issue } from "../../contract/error";
import type { EnumFact, FactDeclaration, NumberFact } from "../../contract/fact-table";
import { received } from "../../schema/received";
import { didYouMean } from "../../schema/suggestion";
import { type PolicyPath, policyIssue } from "./policy-issue";

const MOST_LISTED = 12;

/** What is wrong with a value that a fact is compared with: it must lie in the domain of the fact. */
export function checkFactValue(value: unknown, declaration: FactDeclaration, path: PolicyPath): readonly Issue[] {
  switch (declaration.kind) {
    case "enum":
      return checkEnumValue(value, declaration, path);
    case "boolean":
      return typeof value === "boolean" ? [] : [policyIssue("wrong-type", path, "true or false", received(value))];
    case "number":
      return checkNumber(value, declaration, path);
  }
}

function checkEnumValue(value: unknown, { values }: EnumFact, path: PolicyPath): readonly Issue[] {
  if (typeof value === "string" && values.includes(value)) return [];
  const listed = values.slice(0, MOST_LISTED).map((each) => `\`${JSON.stringify(each)}\``);
  const rest = values.length > MOST_LISTED ? `, or ${values.length - MOST_LISTED} more` : "";
  const words = values.length === 1 ? listed.join() : `one of ${listed.join(", ")}${rest}`;
  if (typeof value !== "string") return [policyIssue("wrong-type", path, words, received(value))];
  return [policyIssue("unknown-value", path, words, received(value), didYouMean(value, values))];
}

export function checkNumber(value: unknown, { min, max, unit }: NumberFact, path: PolicyPath): readonly Issue[] {
  const words = `a whole number${unit === "" ? "" : ` of ${unit}`}`;
  if (typeof value !== "number" || !Number.isFinite(value)) {
    return [policyIssue("wrong-type", path, words, received(value))];
  }
  if (!Number.isInteger(value)) return [policyIssue("not-whole", path, words, received(value))];
  if (value >= min && value <= max) return [];
  return [policyIssue("out-of-range", path, `${words} from ${min} to ${max}`, received(value))];
}
