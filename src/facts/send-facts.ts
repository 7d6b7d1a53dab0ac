import type { SendFacts } from "../contract/fact-table";
import type { Channel } from "../contract/vocabulary";
import type { Case } from "../input/case";
import type { CompiledPolicy } from "../policy/compiled-policy";
import { MINUTE_MS } from "../time/duration";
import { localDayBoundary } from "../time/hours-times";
import type { EpochMs } from "../time/instant";
import { instantOnDayOf, localDayOf, minuteOfDayOf } from "../time/local";
import type { Reading } from "./derive-facts";
import { offerAt } from "./offer";

/** The facts that hold at the instant of a send; what a text claims is read here and nowhere else (SCR-11). */
export function sendFacts(
  one: Case,
  reading: Reading,
  policy: CompiledPolicy,
  channel: Channel,
  at: EpochMs,
): SendFacts {
  const { shop, order } = one;
  const { closesAt } = reading.bundle;
  const offer = offerAt(reading.offers, at);
  const event = isPromoted(one, at);
  const services = shop.services;
  return {
    channel,
    season: event ? "promotion" : "everyday",
    minutesToClosing: closesAt === undefined ? null : minutesUntil(closesAt, at),
    onlyTouch: reading.facts.attempt === 0 && closesAt !== undefined && at + gapMs(policy, event) >= closesAt,
    closingKnown: closesAt !== undefined,
    fewLeft: fewLeft(one, reading, policy) !== undefined,
    offer: offer !== undefined,
    gift: offer?.kind === "gift" || offer?.kind === "sample",
    offerEnds: offer?.endsAt !== undefined,
    event,
    eventOffer: event && one.promotion?.offer !== undefined,
    shipsToday: shipsToday(one, at),
    arrival: shop.dispatch?.transitDays !== undefined,
    returns: (services?.returnsDays ?? 0) > 0,
    freightInsurance: services?.freightInsurance === true,
    cashOnDelivery: services?.cashOnDelivery === true,
    friendPay: services?.friendPay === true,
    instalments: services?.instalments === true,
    corporateTransfer: services?.corporateTransfer === true,
    sellingPoint: !isKeptQuiet(one, channel) && order.items.some((item) => (item.sellingPoints?.length ?? 0) > 0),
    promisedTime: reading.promised?.namedAt !== undefined,
  };
}

const OPEN_TO_OTHERS: ReadonlySet<Channel> = new Set(["sms", "push", "phone"]);

/** SCR-27: where others may read or hear it, nothing is said that gives discreet goods away. */
function isKeptQuiet(one: Case, channel: Channel): boolean {
  return OPEN_TO_OTHERS.has(channel) && one.order.items.some((item) => item.discreet === true);
}

// Rounded up, so that "at most 30 minutes" begins exactly 30 minutes before the closing.
function minutesUntil(closesAt: EpochMs, at: EpochMs): number {
  return Math.max(0, Math.ceil((closesAt - at) / MINUTE_MS));
}

export function isPromoted(one: Case, at: EpochMs): boolean {
  return one.promotion !== undefined && at >= one.promotion.startsAt && at < one.promotion.endsAt;
}

function gapMs(policy: CompiledPolicy, promoted: boolean): number {
  return (promoted ? policy.params.promotionGapMinutes : policy.params.gapMinutes) * MINUTE_MS;
}

/**
 * Pieces left of the goods that the text names, where truly few; 0 alone says nothing (SCR-11). Of several goods the
 * text names the first and counts the rest, so a figure would be read as theirs: none is told (SCR-26).
 */
export function fewLeft(one: Case, reading: Reading, policy: CompiledPolicy): number | undefined {
  const [item, ...more] = one.order.items;
  if (item?.stock === undefined || more.length > 0 || reading.bundle.orders.length > 1) return undefined;
  return item.stock > 0 && item.stock <= policy.params.fewLeft ? item.stock : undefined;
}

/**
 * SCR-17: before the cut-off of a day on which the shop dispatches. That day must be the buyer's, too, or "today" would
 * not be what they call so.
 */
export function shipsToday(one: Case, at: EpochMs): boolean {
  const cutOff = one.shop.dispatch?.cutOff;
  if (cutOff === undefined || minuteOfDayOf(at, one.shopZone) >= cutOff) return false;
  if (!one.calendar.isWorkday(localDayOf(at, one.shopZone))) return false;
  return (
    isOneClock(one) || localDayOf(lastMomentBefore(one, at, cutOff), one.buyerZone) === localDayOf(at, one.buyerZone)
  );
}

function lastMomentBefore(one: Case, at: EpochMs, cutOff: number): EpochMs {
  return instantOnDayOf(at, cutOff, one.shopZone) - 1;
}

function isOneClock({ shopZone, buyerZone }: Case): boolean {
  return shopZone.canonical === buyerZone.canonical;
}

/** An instant after `at` before which none of these facts changes, as far as any rule can tell. */
export function sendFactsHoldUntil(one: Case, reading: Reading, policy: CompiledPolicy, at: EpochMs): EpochMs {
  let until = Number.POSITIVE_INFINITY;
  const edge = (instant: EpochMs) => {
    if (instant > at && instant < until) until = instant;
  };
  const { closesAt } = reading.bundle;
  if (closesAt !== undefined) {
    for (const cut of policy.tested.minutesToClosing) edge(closesAt - (cut - 1) * MINUTE_MS);
    edge(closesAt - gapMs(policy, false));
    edge(closesAt - gapMs(policy, true));
    edge(closesAt);
  }
  for (const offer of reading.offers) edge(offer.endsAt ?? Number.POSITIVE_INFINITY);
  if (one.promotion !== undefined) {
    edge(one.promotion.startsAt);
    edge(one.promotion.endsAt);
  }
  if (one.shop.dispatch !== undefined) {
    edge(dispatchEdge(one, at, one.shop.dispatch.cutOff));
    if (!isOneClock(one)) edge(localDayBoundary(at, one.buyerZone));
  }
  return until;
}

function dispatchEdge(one: Case, at: EpochMs, cutOff: number): EpochMs {
  const minute = minuteOfDayOf(at, one.shopZone);
  const minutesLeft = minute < cutOff ? cutOff - minute : 24 * 60 - minute;
  const startOfMinute = at - (at % MINUTE_MS);
  return Math.min(startOfMinute + minutesLeft * MINUTE_MS, one.shopZone.segmentEndAt(at));
}
