export type { PlanExpectation, PolicyTestCase, PolicyTests } from "./contract/policy-tests";
export { addMissingCases } from "./verify/add-missing-cases";
export { type CheckOptions, checkPolicy, type PolicyCheck } from "./verify/check-policy";
export {
  type CoverageEntry,
  type CoverageOptions,
  coverPolicy,
  type PolicyCoverage,
  type Uncovered,
} from "./verify/cover-policy";
export type { BesideEdit, Change, Choice, Edit, FollowOn } from "./verify/diff/change";
export { type DiffOptions, diffPolicies, type PolicyDiff } from "./verify/diff-policies";
export type { Finding, FindingCode, Severity, Witness } from "./verify/finding";
export { type ClaimResult, type ProofOptions, proveClaims } from "./verify/prove-claims";
export { type PolicyTestResult, type PolicyTestRun, runPolicyTests } from "./verify/run-policy-tests";
export type { Difference } from "./verify/tests/compare-plan";
export type { LostRule } from "./verify/tests/lost-rules";
