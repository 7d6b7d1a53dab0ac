export { type CheckOptions, checkPolicy, type PolicyCheck } from "./verify/check-policy";
export type { Change, Choice, Edit, FollowOn } from "./verify/diff/change";
export { type DiffOptions, diffPolicies, type PolicyDiff } from "./verify/diff-policies";
export type { Finding, FindingCode, Severity, Witness } from "./verify/finding";
export { type ClaimResult, type ProofOptions, proveClaims } from "./verify/prove-claims";
