import type { SendPlan, Step } from "../contract/plan";
import type { Recheck } from "../contract/vocabulary";
import type { Reading } from "../facts/derive-facts";
import { economicsOf } from "../facts/expected-gain";
import type { Case } from "../input/case";
import type { CompiledPolicy } from "../policy/compiled-policy";
import { remarkFor } from "../script/remark";
import { hash64 } from "../text/hash64";
import { DAY_MINUTES, MINUTE_MS, SECOND_MS } from "../time/duration";
import type { EpochMs } from "../time/instant";
import { formatInstant, instantOfLocal, localDayOf } from "../time/local";
import type { Route } from "./decide";
import { classificationOf, type Draft, policyMark, stepOf, warningsAt, withRecheckAt } from "./plan-parts";
import { partsOf } from "./words";

/** Stands between order id and attempt, so that `A-1` + `11` and `A-11` + `1` are told apart. */
const BETWEEN = "\u0000";

export type Taken = NonNullable<Route["walk"]["taken"]>;

export function sendPlan(
  one: Case,
  reading: Reading,
  policy: CompiledPolicy,
  route: Route,
  taken: Taken,
  steps: readonly Step[],
  until: EpochMs,
): SendPlan {
  const { channel, opening, words } = taken;
  const { order, buyerZone } = one;
  const attempt = 1 + reading.record.ofOrder.length;
  const covers = reading.bundle.orders.map((open) => open.id);
  const id = hash64(order.id, BETWEEN, String(attempt));
  const passedOver = passedOverOf(route, taken);
  const sendAt = formatInstant(opening.at, buyerZone);
  const notAfter = formatInstant(notAfterOf(one, policy, route, taken), buyerZone);
  const chosen = scriptOf(taken);
  const recheck = rechecksOf(one, policy, taken);
  const note = remarkFor(channel, attempt, covers, words.locale);
  const classification = classificationOf(one, reading, opening.at);
  const because = [...steps, scriptStep(taken.script)];
  const warnings = warningsAt(one, reading, opening.at);
  const { carried } = words;
  // Every key is spelled out twice: a spread inside so large a literal costs more than all the rest of the packing.
  const plan: Draft<SendPlan> =
    carried.channel === "phone"
      ? {
          kind: "send",
          id,
          orderId: order.id,
          buyerId: order.buyer.id,
          attempt,
          channel: carried.channel,
          call: carried.call,
          passedOver,
          sendAt,
          notAfter,
          timeZone: buyerZone.name,
          script: chosen,
          covers,
          recheck,
          note,
          classification,
          because,
          warnings,
          policy: policyMark(policy),
        }
      : {
          kind: "send",
          id,
          orderId: order.id,
          buyerId: order.buyer.id,
          attempt,
          channel: carried.channel,
          message: carried.message,
          passedOver,
          sendAt,
          notAfter,
          timeZone: buyerZone.name,
          script: chosen,
          covers,
          recheck,
          note,
          classification,
          because,
          warnings,
          policy: policyMark(policy),
        };
  // SEL-10: the agent who took the order does the reminding.
  if (order.inquiry?.agent !== undefined) plan.assignee = order.inquiry.agent;
  plan.economics = economicsOf(one, policy.channels[channel], reading.stake, partsOf(words));
  return withRecheckAt(plan, until, one);
}

function scriptOf({ script: { script }, words }: Taken): SendPlan["script"] {
  const { id, category } = script;
  const { tone, appeal } = script.script;
  const { locale, variant } = words;
  return variant === undefined
    ? { id, locale, tone, appeal, category }
    : { id, variant, locale, tone, appeal, category };
}

function scriptStep({ script, rule }: Taken["script"]): Step {
  const step = stepOf("script", rule);
  if (script === rule.then) return step;
  const because = `${step.because}; an offer cannot go out on this channel now, so \`${script.id}\` goes, which makes none`;
  return { ...step, because };
}

/** Channels that fell out, those first that only presence moved behind the one taken (CHA-07). */
function passedOverOf(route: Route, taken: Taken): SendPlan["passedOver"] {
  const fell: SendPlan["passedOver"][number][] = [];
  for (const channel of route.moved) {
    const wasWalked = channel === taken.channel || route.walk.passedOver.some((one) => one.channel === channel);
    if (!wasWalked) fell.push({ channel, why: "buyer-offline" });
  }
  for (const { channel, why } of route.walk.passedOver) fell.push({ channel, why });
  return fell;
}

/** TIM-12: the earliest of staleness, closing, the window's end, the claims' ends and the moment's wish. */
function notAfterOf(one: Case, policy: CompiledPolicy, route: Route, taken: Taken): EpochMs {
  const { opening, words } = taken;
  const staleAt = opening.at + policy.params.stalenessMinutes * MINUTE_MS;
  const ends = Math.min(staleAt, opening.end, words.claimsEndAt);
  const wish = wishedEnd(one, route);
  const notAfter = wish !== undefined && wish > opening.at ? Math.min(ends, wish) : ends;
  // Presence is trusted up to and including an instant, so its span ends a millisecond later, which helps nobody.
  const wholeSecond = notAfter - (notAfter % SECOND_MS);
  return wholeSecond > opening.at ? wholeSecond : notAfter;
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
