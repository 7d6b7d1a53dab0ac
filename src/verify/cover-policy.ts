import type { Issue } from "../contract/error";
import type { Policy } from "../contract/policy";
import type { PolicyTestCase, PolicyTests } from "../contract/policy-tests";
import type { Stage } from "../contract/vocabulary";
import { readPolicyTests } from "../input/policy-tests-schema";
import { compiledPolicyOrThrow } from "../plan/compiled-policies";
import type { CompiledPolicy } from "../policy/compiled-policy";
import { tooLarge } from "./check-policy";
import { coveredBy } from "./coverage/covered-by";
import { deadReasons } from "./coverage/dead-reasons";
import { edgeConditions } from "./coverage/edges";
import { casesFor } from "./coverage/missing-cases";
import { regionOfTarget, type Target, targetsOf, testedBy } from "./coverage/targets";
import { AnalysisTooLarge } from "./diagram/analysis-too-large";
import { NOTHING } from "./diagram/diagram";
import type { Finding } from "./finding";
import { domainOf } from "./space/domain";
import { factSpaceOf, NODE_BUDGET } from "./space/fact-space";
import { policyRegionsOf } from "./space/policy-regions";

/**
 * Why no case shows something: `dead`, no order can; `switched-off`, none while the params and the scope stand as they
 * do; `no-case`, an order can; `facts-only`, facts can, but no order was found that shows them.
 */
export type Uncovered = "dead" | "switched-off" | "no-case" | "facts-only";

/** One rule, or one side of a boundary, and the cases that show it. */
export interface CoverageEntry {
  readonly kind: "rule" | "boundary";
  readonly stage: Stage;
  readonly rule: string;
  /** JSON pointer into the policy, of the rule or of the part of its condition. */
  readonly pointer: string;
  /** What a case has to show, in words. */
  readonly what: string;
  readonly covered: boolean;
  /** Names of the cases that pass and show it. */
  readonly by: readonly string[];
  readonly why?: Uncovered;
  /** With `no-case`: one that shows it, expecting what the policy decides now. Several entries may share one. */
  readonly case?: PolicyTestCase;
}

/** What the cases of a file show of a policy. */
export interface PolicyCoverage {
  /** Nothing is left that an order could be found for. */
  readonly ok: boolean;
  readonly entries: readonly CoverageEntry[];
  readonly covered: number;
  /** The entries that an order can show with the params as they are. */
  readonly live: number;
  /** The ready cases, each once: what `addMissingCases` adds. */
  readonly missing: readonly PolicyTestCase[];
  /** What is wrong with the tests; then nothing is looked at. */
  readonly issues: readonly Issue[];
  readonly findings: readonly Finding[];
}

export interface CoverageOptions {
  /** The most nodes that a diagram may grow to; beyond it a finding says so. */
  readonly nodeBudget?: number;
}

/**
 * Which rules the passing cases of a file show, and which sides of every boundary: each test alone keeping its rule from
 * deciding, each value and alternative alone bringing it about, and of each number the last value before the threshold
 * and the first one from it. What is not shown comes with the reason and, where an order can show it, a ready case.
 *
 * @param tests the content of a file, as `runPolicyTests` takes it
 * @throws CuifuError with code `invalid-policy`
 * @example
 * ```ts
 * const coverage = coverPolicy(policy, tests);
 * coverage.entries.filter(({ covered }) => !covered).map(({ what, why }) => `${what}: ${why}`);
 * ```
 *
 * *Gotchas*: a ready case expects what the policy decides now, which need not be what was meant. Read it before you
 * keep it.
 */
export function coverPolicy(policy: Policy, tests: unknown, options: CoverageOptions = {}): PolicyCoverage {
  const compiled = compiledPolicyOrThrow(policy);
  const read = readPolicyTests(tests);
  if (!read.ok) return { ...NOTHING_SEEN, issues: read.issues };
  try {
    return coverageOf(compiled, read.value, options.nodeBudget ?? NODE_BUDGET);
  } catch (error) {
    if (error instanceof AnalysisTooLarge) return { ...NOTHING_SEEN, findings: [tooLarge(error)] };
    throw error;
  }
}

const NOTHING_SEEN: PolicyCoverage = {
  ok: false,
  entries: [],
  covered: 0,
  live: 0,
  missing: [],
  issues: [],
  findings: [],
};

function coverageOf(compiled: CompiledPolicy, tests: PolicyTests, nodeBudget: number): PolicyCoverage {
  const space = factSpaceOf([compiled], edgeConditions(testedBy(compiled), compiled.params), nodeBudget);
  const domain = domainOf(space, compiled);
  const regions = policyRegionsOf(space, compiled, domain.exact);
  const targets = targetsOf(space, compiled);
  const by = coveredBy(space, compiled, targets, tests);
  const isBare = (target: Target) => (by.get(target) ?? []).length === 0;
  const dead = targets.filter((target) => isBare(target) && regionOfTarget(regions, target) === NOTHING);
  const reasons = deadReasons(space, compiled, domain, dead);
  const bare = targets.filter((target) => isBare(target) && !reasons.has(target));
  const { cases, caseOf } = casesFor(regions, domain, bare, tests);
  const entries = targets.map((target): CoverageEntry => {
    const { kind, stage, rule, pointer, what } = target;
    const names = by.get(target) ?? [];
    const entry = { kind, stage, rule, pointer, what, covered: names.length > 0, by: names };
    if (names.length > 0) return entry;
    const ready = caseOf.get(target);
    const why = reasons.get(target) ?? (ready === undefined ? "facts-only" : "no-case");
    return { ...entry, why, ...(ready === undefined ? {} : { case: ready }) };
  });
  const covered = entries.filter((entry) => entry.covered).length;
  return {
    ok: cases.length === 0,
    entries,
    covered,
    live: entries.filter(({ why }) => why !== "dead" && why !== "switched-off").length,
    missing: cases,
    issues: [],
    findings: [],
  };
}
