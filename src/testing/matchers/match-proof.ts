import { CuifuError } from "../../contract/error";
import { parsePolicy } from "../../policy/parse-policy";
import { isPlainObject } from "../../schema/plain-object";
import { received as shown } from "../../schema/received";
import { type ClaimResult, proveClaims } from "../../verify/prove-claims";
import type { Verdict } from "./expectations";

/** Whether every claim is proved: those of a policy, or results of `proveClaims`. */
export function matchProof(received: unknown): Verdict {
  const results = resultsOf(received);
  if (typeof results === "string") return { pass: false, message: () => results };
  if (results.length === 0) {
    return { pass: false, message: () => "expected claims to be proved, received none: nothing was shown" };
  }
  const open = results.filter(({ status }) => status !== "proved");
  if (open.length === 0) {
    const names = results.map(({ name }) => `  ${name}`);
    return { pass: true, message: () => ["expected a claim not to be proved, but all are", ...names].join("\n") };
  }
  const head = `expected ${results.length} claims to be proved, ${open.length} are not`;
  return { pass: false, message: () => [head, ...open.flatMap(claimWords)].join("\n") };
}

/** The results, or why there are none. */
function resultsOf(received: unknown): readonly ClaimResult[] | string {
  if (isResult(received)) return [received];
  if (Array.isArray(received) && received.every(isResult)) return received;
  if (!isPlainObject(received)) return `expected a policy or results of \`proveClaims\`, received ${shown(received)}`;
  try {
    return proveClaims(parsePolicy(received));
  } catch (error) {
    if (error instanceof CuifuError) return `expected a policy, received one that is not valid\n${error.message}`;
    throw error;
  }
}

function isResult(value: unknown): value is ClaimResult {
  if (!isPlainObject(value) || typeof value.name !== "string") return false;
  return value.status === "proved" || value.status === "refuted" || value.status === "analysis-too-large";
}

function claimWords(result: ClaimResult): readonly string[] {
  if (result.status === "proved") return [];
  if (result.status === "analysis-too-large") {
    return [`  ${result.name}`, `    the analysis grew beyond \`${result.nodeBudget}\` nodes`];
  }
  const { name, region, counterexample } = result;
  const where = region.map((part) => `    it fails where ${part}`);
  if (counterexample === "facts-only") return [`  ${name}`, ...where, "    no order was found that shows it"];
  const { order, context, plan } = counterexample;
  return [
    `  ${name}`,
    ...where,
    `    order: ${JSON.stringify(order)}`,
    `    context: ${JSON.stringify(context)}`,
    `    plan: ${plan.kind === "send" ? `send ${plan.channel} ${plan.script.id}` : `${plan.kind} ${plan.why}`}`,
  ];
}
