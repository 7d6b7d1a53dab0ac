import type { Classification, Plan, SendPlan, Step, Warning } from "../contract/plan";
import type { Verdict } from "../contract/policy";
import {
  FINAL_SKIPS,
  type HoldWhy,
  type PassedOverWhy,
  type Recheck,
  type SkipWhy,
  type Stage,
} from "../contract/vocabulary";
import type { Reading } from "../facts/derive-facts";
import { isPromoted } from "../facts/send-facts";
import type { Case } from "../input/case";
import type { CompiledRule } from "../policy/compile/stage";
import type { CompiledPolicy } from "../policy/compiled-policy";
import { remarkFor } from "../script/remark";
import { hash64 } from "../text/hash64";
import { DAY_MINUTES, MINUTE_MS } from "../time/duration";
import { type EpochMs, LATEST } from "../time/instant";
import { formatInstant, instantOfLocal, localDayOf } from "../time/local";
import type { Decision, Route } from "./decide";

/** The packing desk: everything was decided before, here it is only written down. */
export function planOf(one: Case, decision: Decision, policy: CompiledPolicy): Plan {
  const { reading, locked, select, route } = decision;
  if (locked.then !== "proceed") return verdictPlan(one, reading, policy, locked.then, [stepOf("locked", locked)]);
  const passed = locked === policy.locked.otherwise ? [] : [stepOf("locked", locked)];
  if (select === undefined || route === undefined) {
    const steps = select === undefined ? passed : [...passed, stepOf("select", select)];
    return verdictPlan(one, reading, policy, select?.then ?? "proceed", steps);
  }
  const steps = [...passed, stepOf("select", select), stepOf("moment", route.moment), stepOf("channel", route.channel)];
  if (route.walk.taken !== undefined) return sendPlan(one, reading, policy, route, route.walk.taken, steps);
  return skipPlan(one, reading, policy, whyNothingLeft(route), steps, Math.min(reading.horizon, route.walk.holdsUntil));
}

function whyNothingLeft(route: Route): SkipWhy {
  const timeless = route.walk.passedOver.some((one) => one.why === "no-time-before-closing");
  return timeless ? "no-time" : "no-channel";
}

function verdictPlan(
  one: Case,
  reading: Reading,
  policy: CompiledPolicy,
  verdict: Verdict,
  steps: readonly Step[],
): Plan {
  if (verdict !== "proceed" && "hold" in verdict) return holdPlan(one, reading, policy, verdict.hold, steps);
  return skipPlan(one, reading, policy, verdict === "proceed" ? "no-channel" : verdict.skip, steps, reading.horizon);
}

function holdPlan(one: Case, reading: Reading, policy: CompiledPolicy, why: HoldWhy, steps: readonly Step[]): Plan {
  return {
    kind: "hold",
    orderId: one.order.id,
    buyerId: one.order.buyer.id,
    why,
    ...commonPart(one, reading, policy, steps, one.now, reading.horizon),
  };
}

const FINAL: ReadonlySet<SkipWhy> = new Set(FINAL_SKIPS);

function skipPlan(
  one: Case,
  reading: Reading,
  policy: CompiledPolicy,
  why: SkipWhy,
  steps: readonly Step[],
  holdsUntil: EpochMs,
): Plan {
  const final = FINAL.has(why);
  return {
    kind: "skip",
    orderId: one.order.id,
    buyerId: one.order.buyer.id,
    why,
    final,
    ...commonPart(one, reading, policy, steps, one.now, final ? Number.POSITIVE_INFINITY : holdsUntil),
  };
}

type Taken = NonNullable<Route["walk"]["taken"]>;

function sendPlan(
  one: Case,
  reading: Reading,
  policy: CompiledPolicy,
  route: Route,
  taken: Taken,
  steps: readonly Step[],
): SendPlan {
  const { channel, opening, words } = taken;
  const { script, rule } = taken.script;
  const { order } = one;
  const attempt = 1 + reading.record.ofOrder.length;
  const covers = reading.bundle.orders.map((open) => open.id);
  const before = {
    kind: "send",
    id: hash64(`${order.id}\u0000${attempt}`),
    orderId: order.id,
    buyerId: order.buyer.id,
    attempt,
  } as const;
  const after = {
    passedOver: passedOverOf(route, taken),
    sendAt: formatInstant(opening.at, one.buyerZone),
    notAfter: formatInstant(notAfterOf(one, policy, route, taken), one.buyerZone),
    timeZone: one.buyerZone.name,
    script: {
      id: script.id,
      locale: words.locale,
      tone: script.script.tone,
      appeal: script.script.appeal,
      category: script.category,
    },
    covers,
    ...(order.inquiry?.agent === undefined ? {} : { assignee: order.inquiry.agent }),
    recheck: rechecksOf(one, policy, taken),
    note: remarkFor(channel, attempt, covers, words.locale),
    ...commonPart(
      one,
      reading,
      policy,
      [...steps, stepOf("script", rule)],
      opening.at,
      Math.min(reading.horizon, route.walk.holdsUntil),
    ),
  };
  if (channel === "phone") {
    if (words.call === undefined) throw new TypeError("a call was planned without its words");
    return { ...before, channel, call: words.call, ...after };
  }
  if (words.message === undefined) throw new TypeError("a message was planned without its words");
  return { ...before, channel, message: words.message, ...after };
}

/** Channels that fell out, those first that only presence moved behind the one taken (CHA-07). */
function passedOverOf(route: Route, taken: Taken): SendPlan["passedOver"] {
  const fell = route.walk.passedOver.map(({ channel, why }) => ({ channel, why }));
  const listed = route.channel.then;
  const displaced = listed
    .slice(0, Math.max(0, listed.indexOf(taken.channel)))
    .filter((channel) => route.walked.indexOf(channel) > route.walked.indexOf(taken.channel))
    .map((channel) => ({ channel, why: "buyer-offline" satisfies PassedOverWhy as PassedOverWhy }));
  return [...displaced, ...fell];
}

/** TIM-12: the earliest of staleness, closing, the window's end, the claims' ends and the moment's wish. */
function notAfterOf(one: Case, policy: CompiledPolicy, route: Route, taken: Taken): EpochMs {
  const { opening, words } = taken;
  const staleAt = opening.at + policy.params.stalenessMinutes * MINUTE_MS;
  const ends = Math.min(staleAt, opening.end, words.claimsEndAt);
  const wish = wishedEnd(one, route);
  return wish !== undefined && wish > opening.at ? Math.min(ends, wish) : ends;
}

/** TIM-02: the clock time by which the moment wants to be over, on the day of placing. */
function wishedEnd(one: Case, route: Route): EpochMs | undefined {
  const { by } = route.moment.then;
  if (by === undefined) return undefined;
  const day = localDayOf(one.order.placedAt, one.buyerZone) + Math.floor(by / DAY_MINUTES);
  return instantOfLocal(day, by % DAY_MINUTES, one.buyerZone);
}

function rechecksOf(one: Case, policy: CompiledPolicy, taken: Taken): readonly Recheck[] {
  const list: Recheck[] = ["paid", "closed", "opted-out", "agent-talking"];
  const present = policy.channels[taken.channel].settings.presence && one.order.buyer.online === true;
  if (present && taken.opening.at > one.now + policy.params.onlineMinutes * MINUTE_MS) list.push("online");
  if (taken.script.script.claims.includes("fewLeft")) list.push("stock");
  return list;
}

function stepOf(stage: Stage | "locked", { rule }: CompiledRule<unknown>): Step {
  return { stage, rule: rule.id, because: rule.because, source: rule.source };
}

function commonPart(
  one: Case,
  reading: Reading,
  policy: CompiledPolicy,
  because: readonly Step[],
  seasonAt: EpochMs,
  holdsUntil: EpochMs,
) {
  return {
    classification: classificationOf(one, reading, seasonAt),
    because,
    warnings: warningsAt(one, reading, seasonAt),
    ...(holdsUntil < LATEST ? { recheckAt: formatInstant(holdsUntil, one.buyerZone) } : {}),
    policy: { id: policy.policy.id, version: policy.policy.version, digest: policy.digest },
  };
}

function classificationOf(one: Case, { facts, reason }: Reading, seasonAt: EpochMs): Classification {
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

function warningsAt(one: Case, reading: Reading, at: EpochMs): readonly Warning[] {
  const day = localDayOf(at, one.buyerZone);
  if (one.calendar.covers(day)) return reading.warnings;
  const message = "the calendar does not cover the day: plain weekdays and weekends were assumed";
  return [...reading.warnings, { code: "calendar-not-covered", message }];
}
