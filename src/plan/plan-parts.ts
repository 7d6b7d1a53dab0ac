import type { Classification, Plan, Step, Warning } from "../contract/plan";
import type { Stage } from "../contract/vocabulary";
import type { Reading } from "../facts/derive-facts";
import { isPromoted } from "../facts/send-facts";
import type { Case } from "../input/case";
import type { CompiledRule } from "../policy/compile/stage";
import type { CompiledPolicy } from "../policy/compiled-policy";
import { type EpochMs, LATEST } from "../time/instant";
import { formatInstant, localDayOf } from "../time/local";

/** A plan while it is being written. */
export type Draft<Kind> = { -readonly [key in keyof Kind]: Kind[key] };

export function stepOf(stage: Stage | "locked", { rule }: CompiledRule<unknown>): Step {
  return { stage, rule: rule.id, because: rule.because, source: rule.source };
}

/** Optional keys come last, so that the order of keys is the same in every plan that has them. */
export function withRecheckAt<Kind extends Plan>(plan: Draft<Kind>, holdsUntil: EpochMs, one: Case): Draft<Kind> {
  if (holdsUntil < LATEST) plan.recheckAt = formatInstant(holdsUntil, one.buyerZone);
  return plan;
}

export function policyMark({ policy, digest }: CompiledPolicy): Plan["policy"] {
  return { id: policy.id, version: policy.version, digest };
}

export function classificationOf(one: Case, { facts, reason }: Reading, seasonAt: EpochMs): Classification {
  return {
    customer: facts.customer,
    segment: facts.segment,
    inquiry: facts.inquiry,
    amount: facts.amount,
    reason,
    intent: facts.intent,
    daypart: facts.daypart,
    season: isPromoted(one, seasonAt) ? "promotion" : "everyday",
  };
}

export function warningsAt(one: Case, reading: Reading, at: EpochMs): readonly Warning[] {
  const day = localDayOf(at, one.buyerZone);
  if (one.calendar.covers(day)) return reading.warnings;
  const message = "the calendar does not cover the day: plain weekdays and weekends were assumed";
  return [...reading.warnings, { code: "calendar-not-covered", message }];
}
