import type { Policy } from "../contract/policy";
import { compiledPolicyOrThrow } from "../plan/compiled-policies";
import { hash64 } from "../text/hash64";
import { tooLarge } from "./check-policy";
import { AnalysisTooLarge } from "./diagram/analysis-too-large";
import { besideOf } from "./diff/beside";
import { causesOf } from "./diff/causes";
import type { BesideEdit, Change } from "./diff/change";
import { askedOf, changesBetween } from "./diff/changes";
import { diffWitness } from "./diff/diff-witness";
import { ruleEdits } from "./diff/edits";
import { followOnOf } from "./diff/follow-on";
import type { Finding } from "./finding";
import { domainOf } from "./space/domain";
import { factSpaceOf, NODE_BUDGET } from "./space/fact-space";
import { policyRegionsOf } from "./space/policy-regions";
import { combinationsIn } from "./words/combinations";
import { regionWords } from "./words/region-words";

export interface DiffOptions {
  readonly nodeBudget?: number;
  /** Ids of changes, and of edits beside, that are meant; any other makes `ok` false. Absent: nothing is asked for. */
  readonly approved?: readonly string[];
}

/** What two policies decide otherwise: plain data, and `changes` is where to look first. */
export interface PolicyDiff {
  /** Every change and every edit beside is approved, where approval is asked for, and the analysis came to its end. */
  readonly ok: boolean;
  readonly changes: readonly Change[];
  /** Ids that were approved and stand for nothing: of an earlier state of a change, or misspelt. */
  readonly stale: readonly string[];
  /** Params, hours, texts and the reading of facts, which are no rules: approved one by one, since no proof weighs them. */
  readonly beside: readonly BesideEdit[];
  /** How many combinations of facts there are in all, as digits. */
  readonly combinations: string;
  /** What was proved of all the others, in words. */
  readonly unchanged: string;
  readonly findings: readonly Finding[];
}

/**
 * What a change of policy changes: exactly which combinations of facts are decided otherwise, by which rules, with an
 * order for each of which the planner makes two different plans.
 *
 * @param before the policy as it stands
 * @param after the policy as it is to be
 * @param options `approved`: ids that are meant, so that any other makes `ok` false; `nodeBudget`
 * @throws CuifuError with code `invalid-policy` if one of them is none
 * @example
 * ```ts
 * const after = extendPolicy(defaultPolicy, [{ remove: "stages/select/skip.not-serious" }]);
 * const { ok, changes, unchanged } = diffPolicies(defaultPolicy, after, { approved: [] });
 * ok; // => false
 * changes[0]?.from.rule; // => "skip.not-serious"
 * unchanged; // => "unchanged for every other combination of facts: proved"
 * ```
 *
 * *Gotchas*: params such as `largeMultiple`, phrases and payment errors change how an order's facts are read; they stand
 * under `beside`, as hours, chances and texts do, since for the same facts the decision is the same.
 */
export function diffPolicies(before: Policy, after: Policy, options: DiffOptions = {}): PolicyDiff {
  const old = compiledPolicyOrThrow(before);
  const now = compiledPolicyOrThrow(after);
  const beside = besideOf(old.policy, now.policy, options.approved);
  try {
    const space = factSpaceOf([old, now], [], options.nodeBudget ?? NODE_BUDGET);
    const domains = [domainOf(space, old), domainOf(space, now)] as const;
    const domain = space.diagram.or(domains[0].exact, domains[1].exact);
    const regions = [policyRegionsOf(space, old, domain), policyRegionsOf(space, now, domain)] as const;
    const edits = [...ruleEdits(old.policy, now.policy), ...beside];
    const changes = changesBetween(space, ...regions, domain).map((change): Change => {
      const { from, to, region } = change;
      const combinations = combinationsIn(space, region);
      const told = { stage: from.stage, from: choiceOf(from), to: choiceOf(to), combinations };
      const id = hash64(JSON.stringify(told));
      return {
        id,
        ...told,
        region: regionWords(space, region, askedOf(space, ...regions, change)),
        witness: diffWitness(space, ...regions, from.stage, [region, domains[0].exact, ...domains[0].ofOthers]),
        edits: causesOf(edits, old.policy, now.policy, change),
        followOn: followOnOf(...regions, change),
        approved: options.approved?.includes(id) === true,
      };
    });
    return {
      ok: options.approved === undefined || [...changes, ...beside].every(({ approved }) => approved),
      changes,
      stale: (options.approved ?? []).filter((id) => [...changes, ...beside].every((one) => one.id !== id)),
      beside,
      combinations: combinationsIn(space, domain),
      unchanged: unchangedWords(changes.length, beside.length),
      findings: [],
    };
  } catch (error) {
    if (!(error instanceof AnalysisTooLarge)) throw error;
    return { ok: false, changes: [], stale: [], beside, combinations: "0", unchanged: "", findings: [tooLarge(error)] };
  }
}

function choiceOf({ rule, then }: { readonly rule: { readonly id: string }; readonly then: unknown }) {
  return { rule: rule.id, then };
}

/** Hours, params and texts may let the same decision come to another message, so it is said what is unchanged. */
function unchangedWords(changes: number, beside: number): string {
  const what = beside === 0 ? "unchanged" : "what rules decide is unchanged";
  return `${what} for every ${changes === 0 ? "" : "other "}combination of facts: proved`;
}
