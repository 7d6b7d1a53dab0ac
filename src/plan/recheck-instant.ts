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
 * before which nothing can change; whether it does change there is seen by deciding there, and on from there if not.
 */
export function recheckInstant(one: Case, decision: Decision, policy: CompiledPolicy, limits: Limits): EpochMs {
  const certain = endOfOpening(one, decision, policy);
  let at = holdsUntil(decision);
  for (let looks = 0; looks < MOST_LOOKS && Number.isFinite(at) && at !== certain; looks += 1) {
    const later = decide({ ...one, now: at }, policy, limitsAt(at, limits));
    if (!decidesTheSame(later, decision, at)) break;
    at = holdsUntil(later);
  }
  return at;
}

/**
 * Where the allowed times of the send end, and it certainly moves; unless they follow the buyer's presence, or the rules
 * choose anew at that instant.
 */
function endOfOpening({ order }: Case, { route, horizon }: Decision, policy: CompiledPolicy): EpochMs | undefined {
  const taken = route?.walk.taken;
  if (taken === undefined || horizon <= taken.opening.end) return undefined;
  const followsPresence = order.buyer.online === true && policy.channels[taken.channel].settings.presence;
  return followsPresence ? undefined : taken.opening.end;
}

function holdsUntil({ horizon, route }: Decision): EpochMs {
  return route === undefined ? horizon : Math.min(horizon, route.walk.holdsUntil);
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
