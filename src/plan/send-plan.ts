import type { SendPlan, Step } from "../contract/plan";
import type { PassedOverWhy, Recheck } from "../contract/vocabulary";
import type { Reading } from "../facts/derive-facts";
import type { Case } from "../input/case";
import type { CompiledPolicy } from "../policy/compiled-policy";
import { remarkFor } from "../script/remark";
import { hash64 } from "../text/hash64";
import { DAY_MINUTES, MINUTE_MS } from "../time/duration";
import type { EpochMs } from "../time/instant";
import { formatInstant, instantOfLocal, localDayOf } from "../time/local";
import type { Route } from "./decide";
import { classificationOf, type Draft, policyMark, stepOf, warningsAt, withRecheckAt } from "./plan-parts";

export type Taken = NonNullable<Route["walk"]["taken"]>;

export function sendPlan(
  one: Case,
  reading: Reading,
  policy: CompiledPolicy,
  route: Route,
  taken: Taken,
  steps: readonly Step[],
): SendPlan {
  const { channel, opening, words } = taken;
  const { script, rule } = taken.script;
  const { order, buyerZone } = one;
  const attempt = 1 + reading.record.ofOrder.length;
  const covers = reading.bundle.orders.map((open) => open.id);
  const plan: Draft<SendPlan> = {
    kind: "send",
    id: hash64(`${order.id}\u0000${attempt}`),
    orderId: order.id,
    buyerId: order.buyer.id,
    attempt,
    ...words.carried,
    passedOver: passedOverOf(route, taken),
    sendAt: formatInstant(opening.at, buyerZone),
    notAfter: formatInstant(notAfterOf(one, policy, route, taken), buyerZone),
    timeZone: buyerZone.name,
    script: {
      id: script.id,
      locale: words.locale,
      tone: script.script.tone,
      appeal: script.script.appeal,
      category: script.category,
    },
    covers,
    recheck: rechecksOf(one, policy, taken),
    note: remarkFor(channel, attempt, covers, words.locale),
    classification: classificationOf(one, reading, opening.at),
    because: [...steps, stepOf("script", rule)],
    warnings: warningsAt(one, reading, opening.at),
    policy: policyMark(policy),
  };
  if (order.inquiry?.agent !== undefined) plan.assignee = order.inquiry.agent;
  return withRecheckAt(plan, Math.min(reading.horizon, route.walk.holdsUntil), one);
}

/** Channels that fell out, those first that only presence moved behind the one taken (CHA-07). */
function passedOverOf(route: Route, taken: Taken): SendPlan["passedOver"] {
  const fell = route.walk.passedOver.map(({ channel, why }) => ({ channel, why }));
  if (route.walked === route.channel.then) return fell;
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
