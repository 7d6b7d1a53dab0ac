import { CuifuError } from "../contract/error";
import type { Policy } from "../contract/policy";
import { parsePolicy } from "../policy/parse-policy";
import { type Analysis, analysisOf } from "./analysis";
import { deadRules } from "./check/dead-rules";
import { closedHours } from "./check/hours";
import { idleTests } from "./check/idle-tests";
import { lateMoments } from "./check/late-moments";
import { otherwises } from "./check/otherwises";
import { overlaps } from "./check/overlaps";
import { redundantRules } from "./check/redundant-rules";
import { unusedNames } from "./check/unused-names";
import { AnalysisTooLarge } from "./diagram/analysis-too-large";
import type { Finding } from "./finding";
import { pointerOfIssuePath } from "./pointer";

export interface CheckOptions {
  /** The most nodes that a diagram may grow to; beyond it the check says so. */
  readonly nodeBudget?: number;
}

/** What the check of a policy says. */
export interface PolicyCheck {
  /** Neither an error nor a warning. */
  readonly ok: boolean;
  readonly findings: readonly Finding[];
}

const CHECKS: readonly ((analysis: Analysis) => readonly Finding[])[] = [
  deadRules,
  redundantRules,
  idleTests,
  unusedNames,
  lateMoments,
  closedHours,
  otherwises,
  overlaps,
];

/**
 * Everything that can be said about a policy without an order: rules that never decide, with all the rules that stand
 * in their way; rules and tests that change nothing; names that are never chosen; what is left to each `otherwise`.
 * All of it is exact over the combinations of facts that orders can show.
 *
 * @param policy a policy, or data that may be one: what is wrong with it then comes back as findings
 * @param options `nodeBudget`: the most nodes that a diagram may grow to before the check says `analysis-too-large`
 * @returns errors first, then warnings, then what is worth knowing; witnesses are looked for when they are first read
 * @example
 * ```ts
 * const { ok, findings } = checkPolicy(defaultPolicy);
 * ok; // => true
 * findings.filter(({ severity }) => severity !== "info"); // => []
 * ```
 *
 * *Gotchas*: hours, gaps and costs are not facts. That a channel finds an instant is taken to be possible wherever no
 * fact forbids the channel.
 */
export function checkPolicy(policy: unknown, options: CheckOptions = {}): PolicyCheck {
  let read: Policy;
  try {
    read = parsePolicy(policy);
  } catch (error) {
    if (error instanceof CuifuError) return checkOf(unreadable(error));
    throw error;
  }
  try {
    const analysis = analysisOf(read, options.nodeBudget);
    return checkOf(CHECKS.flatMap((check) => check(analysis)));
  } catch (error) {
    if (error instanceof AnalysisTooLarge) return checkOf([tooLarge(error)]);
    throw error;
  }
}

const SEVERITIES = ["error", "warning", "info"] as const;

function checkOf(all: readonly Finding[]): PolicyCheck {
  const findings = SEVERITIES.flatMap((severity) => all.filter((finding) => finding.severity === severity));
  return { ok: findings.every(({ severity }) => severity === "info"), findings };
}

function unreadable({ issues }: CuifuError): readonly Finding[] {
  return issues.map(({ code, path, message }) => ({
    code,
    severity: "error",
    pointer: pointerOfIssuePath(path),
    message,
  }));
}

export function tooLarge({ nodeBudget }: AnalysisTooLarge): Finding {
  return {
    code: "analysis-too-large",
    severity: "warning",
    pointer: "",
    message: `nothing was proved: the diagram of the policy grew beyond \`${nodeBudget}\` nodes`,
    help: "give it a larger `nodeBudget`, or test fewer facts together in one stage",
  };
}
