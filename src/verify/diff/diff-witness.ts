import type { Plan } from "../../contract/plan";
import type { Region } from "../diagram/diagram";
import { lastScriptsAt } from "../realise/last-scripts";
import { LIKINGS } from "../realise/preference";
import { tryOut } from "../realise/trial";
import { realise } from "../realise/witness";
import type { FactSpace } from "../space/fact-space";
import type { PolicyRegions } from "../space/policy-regions";
import type { Change } from "./change";

/** An order of the region of which the two policies really make different plans. */
export function diffWitness(
  space: FactSpace,
  before: PolicyRegions,
  after: PolicyRegions,
  stage: Change["stage"],
  regionsOfChange: readonly Region[],
): Change["witness"] {
  for (const told of [decisionOf, decisionWithReasons]) {
    let other: Plan | undefined;
    const found = realise(space, before.compiled, {
      regions: regionsOfChange,
      // A buyer who can be reached shows more than one who cannot.
      likings: [...LIKINGS].reverse(),
      lastScriptsAt: (point) =>
        stage === "script"
          ? [...new Set([...lastScriptsAt(before, point), ...lastScriptsAt(after, point)])]
          : [undefined],
      accepts: ({ plan }, order, context) => {
        other = tryOut(space, after.compiled, order, context)?.plan;
        return other !== undefined && told(plan) !== told(other);
      },
    });
    if (found !== undefined && other !== undefined) {
      return { order: found.order, context: found.context, before: found.trial.plan, after: other };
    }
  }
  return "facts-only";
}

function decisionOf({ because: _because, policy: _policy, recheckAt: _recheckAt, ...decision }: Plan): string {
  return JSON.stringify(decision);
}

function decisionWithReasons(plan: Plan): string {
  return `${decisionOf(plan)}${plan.because.map(({ rule }) => rule).join()}`;
}
