import type { PolicyTests } from "../contract/policy-tests";
import type { PolicyCoverage } from "./cover-policy";

/**
 * The tests with the cases that their coverage lacks, added at the end.
 *
 * @returns a new value; the tests that were given stay as they are
 * @example
 * ```ts
 * const more = addMissingCases(tests, coverPolicy(policy, tests));
 * more.cases.length >= tests.cases.length; // => true
 * ```
 *
 * *Gotchas*: what is added expects what the policy decides now. Read it before you keep it.
 */
export function addMissingCases(tests: PolicyTests, { missing }: Pick<PolicyCoverage, "missing">): PolicyTests {
  return { ...tests, cases: [...tests.cases, ...missing] };
}
