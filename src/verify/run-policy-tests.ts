import { type Issue, issueOf } from "../contract/error";
import type { Plan } from "../contract/plan";
import type { Policy } from "../contract/policy";
import { STAGES } from "../contract/vocabulary";
import { readPolicyTests } from "../input/policy-tests-schema";
import { createPlanner, type Planner } from "../plan/planner";
import { LOCKED_RULES } from "../policy/locked-rules";
import { received } from "../schema/received";
import { didYouMean } from "../schema/suggestion";
import { type Difference, differencesOf } from "./tests/compare-plan";
import { type ExpandedCase, expandCases } from "./tests/expand-cases";
import { failureWords, issueWords } from "./tests/failure-words";
import { type LostRule, lostRulesOf } from "./tests/lost-rules";

/** What became of one case; of a case with `each`, one for every combination. */
export interface PolicyTestResult {
  /** Followed by the values of `each`, in brackets. */
  readonly name: string;
  /** JSON pointer into the tests. */
  readonly pointer: string;
  readonly ok: boolean;
  /** Why the case could not be put to the planner. */
  readonly issues: readonly Issue[];
  readonly differences: readonly Difference[];
  /** The rules that would have led to what was expected, with the test that each failed on. */
  readonly lost: readonly LostRule[];
  /** Absent where the case could not be put to the planner. */
  readonly plan?: Plan;
  /** The failure for people, several lines; absent where the case passed. */
  readonly message?: string;
}

/** What became of a file of tests. */
export interface PolicyTestRun {
  /** The file is in order, and every case passed. */
  readonly ok: boolean;
  /** What is wrong with the file as a whole; then no case was run. */
  readonly issues: readonly Issue[];
  readonly results: readonly PolicyTestResult[];
}

/**
 * Puts the cases of a file to the planner and compares what is expected with what was planned.
 *
 * @param tests the content of a file; unknown keys, a name that stands twice and a case that expects nothing are issues
 * @throws CuifuError with code `invalid-policy`
 * @example
 * ```ts
 * const { ok, results } = runPolicyTests(defaultPolicy, {
 *   format: 1,
 *   given: { context: { now: "2026-03-10T10:25:00+08:00", shop: { name: "暖物小店", timeZone: "Asia/Shanghai" } } },
 *   cases: [
 *     {
 *       name: "a paid order is left alone",
 *       given: {
 *         order: {
 *           id: "A-1",
 *           status: "paid",
 *           placedAt: "2026-03-10T10:20:00+08:00",
 *           amount: 8_000,
 *           currency: "CNY",
 *           items: [{ title: "保温杯" }],
 *           buyer: { id: "B-1", reach: { im: "service" } },
 *         },
 *       },
 *       expect: { kind: "skip", why: "paid" },
 *     },
 *   ],
 * });
 * ok; // => true
 * results.length; // => 1
 * ```
 */
export function runPolicyTests(policy: Policy, tests: unknown): PolicyTestRun {
  const planner = createPlanner(policy);
  const read = readPolicyTests(tests);
  if (!read.ok) return { ok: false, issues: read.issues, results: [] };
  const results = expandCases(read.value).map((one) => resultOf(planner, one));
  return { ok: results.every(({ ok }) => ok), issues: [], results };
}

function resultOf(planner: Planner, one: ExpandedCase): PolicyTestResult {
  const { name, pointer, expect, given } = one;
  const issues = [...one.issues, ...unknownRules(planner.policy, one)];
  const base = { name, pointer };
  if (given === undefined || issues.length > 0) return refused(base, issues);
  // What order and context say of each other is checked only here.
  const checked = planner.safePlan(given.order, given.context);
  if (!checked.ok) return refused(base, checked.error.issues);
  const explanation = planner.explain(given.order, given.context);
  const rules = Object.fromEntries(explanation.stages.map(({ stage, chosen }) => [stage, chosen]));
  const differences = differencesOf(explanation.plan, expect, rules);
  const { plan } = explanation;
  if (differences.length === 0) return { ...base, ok: true, issues, differences, lost: [], plan };
  const lost = lostRulesOf(planner.policy, explanation, expect, differences);
  const message = failureWords(name, differences, lost, explanation);
  return { ...base, ok: false, issues, differences, lost, plan, message };
}

function refused(base: Pick<PolicyTestResult, "name" | "pointer">, issues: readonly Issue[]): PolicyTestResult {
  return { ...base, ok: false, issues, differences: [], lost: [], message: issueWords(base.name, issues) };
}

/** A rule that the policy does not have can never decide: most likely it was renamed, or is misspelt. */
function unknownRules({ stages }: Policy, { pointer, expect }: ExpandedCase): readonly Issue[] {
  return ([...STAGES, "locked"] as const).flatMap((stage) => {
    const id = expect.rules?.[stage];
    const { rules, otherwise } = stage === "locked" ? LOCKED_RULES : stages[stage];
    const known = [...rules, otherwise].map((rule) => rule.id);
    if (id === undefined || known.includes(id)) return [];
    const path = `tests.cases[${pointer.split("/").at(-1)}].expect.rules.${stage}`;
    return [issueOf("unknown-name", path, `a rule of the ${stage} stage`, received(id), didYouMean(id, known))];
  });
}
