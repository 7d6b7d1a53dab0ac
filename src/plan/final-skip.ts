import { FINAL_SKIPS, type HoldWhy, type SkipWhy } from "../contract/vocabulary";
import type { Case } from "../input/case";
import type { CompiledPolicy } from "../policy/compiled-policy";
import { LATEST } from "../time/instant";
import { type Decision, decide } from "./decide";
import type { Limits } from "./limits";
import { recheckInstant } from "./recheck-instant";
import { whyNot } from "./why-not";

const FINAL: ReadonlySet<string> = new Set(FINAL_SKIPS);
/** More turns than time alone brings about. */
const MOST_TURNS = 8;

export function isFinalWhy(why: HoldWhy | SkipWhy | undefined): boolean {
  return why !== undefined && FINAL.has(why);
}

/**
 * Whether no later `now` leads to a send. A locked rule gives its reason for good; a rule of the shop may give the same
 * reason for a while only, so that is looked for wherever time changes what is decided.
 */
export function isFinalSkip(one: Case, decision: Decision, policy: CompiledPolicy, limits: Limits): boolean {
  let latest = decision;
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    if (!isFinalWhy(whyNot(latest))) return false;
    if (latest.select === undefined) return true;
    const at = recheckInstant(one, latest, policy, limits);
    if (at >= LATEST) return true;
    latest = decide({ ...one, now: at }, policy);
  }
  return false;
}
