import type { FactDeclaration } from "../../contract/fact-table";
import type { PolicyParams } from "../../contract/policy";
import type { Condition } from "../../contract/policy-language";

/** What the check of one condition knows of the policy around it. */
export interface ConditionScope {
  readonly facts: ReadonlyMap<string, FactDeclaration>;
  readonly params: PolicyParams;
  readonly conditions: Readonly<Record<string, Condition>>;
  /** Facts that are not known yet where the condition is asked. */
  readonly later: ReadonlySet<string>;
}
