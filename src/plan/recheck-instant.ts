import type { Case } from "../input/case";
import type { CompiledPolicy } from "../policy/compiled-policy";
import type { EpochMs } from "../time/instant";
import { type Decision, decide } from "./decide";
import { type Limits, NO_LIMITS } from "./limits";
import { whyNot } from "./why-not";

/**
 * More than a plan takes, but for one whose words do not fit and are tried anew with every day's. The instant that is
 * given then comes too early, never too late.
 */
const MOST_LOOKS = 16;

/**
 * The instant before which planning again decides the same, and at which it decides otherwise. The decision knows one
 * before which nothing can change, and mostly that something does there; else that is seen by deciding there, and on
 * from there if not.
 */
export function recheckInstant(one: Case, decision: Decision, policy: CompiledPolicy, limits: Limits): EpochMs {
  let latest = decision;
  for (let looks = 0; looks < MOST_LOOKS; looks += 1) {
    const at = holdsUntil(latest);
    if (!Number.isFinite(at) || turnsThere(latest)) return at;
    const later = decide({ ...one, now: at }, policy, limitsAt(at, limits));
    if (!decidesTheSame(later, decision, at)) return at;
    latest = later;
  }
  return holdsUntil(latest);
}

function holdsUntil({ horizon, route }: Decision): EpochMs {
  return route === undefined ? horizon : Math.min(horizon, route.walk.holdsUntil);
}

/** The walk comes to another end before the rules could choose anew. */
function turnsThere({ horizon, route }: Decision): boolean {
  return route?.walk.turns === true && route.walk.holdsUntil < horizon;
}

function limitsAt(at: EpochMs, limits: Limits): Limits {
  return limits.callsFrom === undefined || at < limits.callsFrom ? limits : NO_LIMITS;
}

function decidesTheSame(later: Decision, decision: Decision, now: EpochMs): boolean {
  const taken = decision.route?.walk.taken;
  const takenLater = later.route?.walk.taken;
  if (taken === undefined || takenLater === undefined) return whyNot(later) === whyNot(decision);
  return (
    takenLater.channel === taken.channel &&
    takenLater.script.script.id === taken.script.script.id &&
    takenLater.opening.at === Math.max(now, taken.opening.at)
  );
}
