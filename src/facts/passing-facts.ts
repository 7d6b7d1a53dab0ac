import type { NowFacts } from "../contract/fact-table";
import type { Case } from "../input/case";
import type { CompiledPolicy } from "../policy/compiled-policy";
import { MINUTE_MS } from "../time/duration";
import type { EpochMs } from "../time/instant";
import type { Clock } from "./clock";
import { isPromoted } from "./send-facts";

/** The facts that change with time alone and that nothing but rules reads. */
export type PassingFacts = Pick<NowFacts, "season" | "minutesSincePlaced">;

export function passingFactsAt(one: Case, payableAt: EpochMs, at: EpochMs): PassingFacts {
  return {
    season: isPromoted(one, at) ? "promotion" : "everyday",
    minutesSincePlaced: Math.max(0, Math.floor((at - payableAt) / MINUTE_MS)),
  };
}

/** Rules tell minutes apart only at the policy's own constants, so only those are instants at which that fact changes. */
export function notePassingFacts(one: Case, payableAt: EpochMs, policy: CompiledPolicy, clock: Clock): void {
  for (const cut of policy.tested.minutesSincePlaced) clock.passed(payableAt + cut * MINUTE_MS);
  if (one.promotion !== undefined) {
    clock.passed(one.promotion.startsAt);
    clock.passed(one.promotion.endsAt);
  }
}
