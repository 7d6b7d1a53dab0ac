import fc from "fast-check";
import type { Calendar, Context, Promotion, Shop } from "../../src/contract/context";
import type { Instant, Order } from "../../src/contract/order";
import type { Touch } from "../../src/contract/touch";
import { CHANNELS, OFFER_KINDS, OUTCOMES, REASON_CODES, SEGMENTS } from "../../src/contract/vocabulary";
import { defaultPolicy } from "../../src/policy/default/default-policy";
import { NASTY_CHANGES, STEADY_ZONES } from "../time/nasty-zones";
import { CURRENCIES, KNOWN_PHRASES, LABELS, NAMES, PAYMENT_ERRORS, POINTS, TITLES, ZONES } from "./ingredients";

/** What a plan is made from. */
export interface Given {
  readonly order: Order;
  readonly context: Context;
}

const MINUTE_MS = 60_000;
const DAY_MINUTES = 1_440;
const DAY_MS = DAY_MINUTES * MINUTE_MS;

/** The instants that the rest of a case is told from, in epoch milliseconds. */
interface Frame {
  readonly zone: string;
  readonly placedAt: number;
  readonly now: number;
  readonly closesAt: number | undefined;
  readonly spell: (at: number) => Instant;
}

function maybe<T>(arbitrary: fc.Arbitrary<T>, percent = 50): fc.Arbitrary<T | undefined> {
  // Not drawn from `fc.integer`, which likes its edges too well to be a percentage.
  return fc.oneof(
    { withCrossShrink: true },
    { weight: 100 - percent, arbitrary: fc.constant(undefined) },
    { weight: percent, arbitrary },
  );
}

const seldom = (percent: number) => maybe(fc.constant(true), percent);
const minutes = (min: number, max: number) => fc.integer({ min, max }).map((count) => count * MINUTE_MS);
/** Most instants of a shop's database fall between the minutes, and edges are where mistakes are. */
const fraction = fc.constantFrom(0, 0, 0, 1, 59_999, 30_500);

const spelling = fc.constantFrom<(at: number) => Instant>(
  (at) => new Date(at).toISOString(),
  (at) => new Date(at).toISOString(),
  (at) => `${new Date(at + 480 * MINUTE_MS).toISOString().slice(0, -1)}+08:00`,
  (at) => new Date(at),
);

const frame: fc.Arbitrary<Frame> = fc
  .record({
    period: fc.constantFrom(...NASTY_CHANGES, ...STEADY_ZONES, ...STEADY_ZONES),
    placed: fc.oneof({ weight: 4, arbitrary: minutes(-2_880, 2_880) }, minutes(-30_000, 30_000)),
    placedFraction: fraction,
    elapsed: fc.oneof(
      { weight: 1, arbitrary: minutes(-5, 0) },
      { weight: 4, arbitrary: minutes(0, 60) },
      { weight: 8, arbitrary: minutes(0, DAY_MINUTES) },
      { weight: 3, arbitrary: minutes(0, 12 * DAY_MINUTES) },
    ),
    nowFraction: fraction,
    closesAfterPlacing: fc.oneof(
      fc.constantFrom(20, 30, 60, 1_440, 2_880, 4_320, 10_080).map((count) => count * MINUTE_MS),
      minutes(1, 15_000),
    ),
    closesAfterNow: minutes(1, 4_000),
    closing: fc.constantFrom("never", "never", "fromPlacing", "fromNow", "fromNow"),
    spell: spelling,
  })
  .map(({ period, placed, placedFraction, elapsed, nowFraction, closing, spell, ...after }): Frame => {
    const placedAt = Date.parse(period.at) + placed + placedFraction;
    const now = Math.max(placedAt + elapsed + nowFraction, placedAt - 5 * MINUTE_MS);
    const closings = {
      never: undefined,
      fromPlacing: placedAt + after.closesAfterPlacing,
      fromNow: Math.max(now, placedAt) + after.closesAfterNow,
    };
    return { zone: period.zone, placedAt, now, closesAt: closings[closing], spell };
  });

const around = (at: number, from: number, to: number, spell: Frame["spell"]) =>
  fc.tuple(minutes(from, to), fraction).map(([offset, rest]) => spell(at + offset + rest));

const amount = fc.oneof(
  fc.constantFrom(0, 1, 23_999, 24_000, 50_000),
  fc.integer({ min: 1, max: 20_000 }),
  fc.integer({ min: 20_000, max: 300_000 }),
);

const item = fc.record({
  title: fc.constantFrom(...TITLES),
  quantity: maybe(fc.integer({ min: 1, max: 9 })),
  stock: maybe(fc.oneof(fc.integer({ min: 0, max: 7 }), fc.constant(500))),
  sellingPoints: maybe(fc.array(fc.constantFrom(...POINTS), { maxLength: 2 })),
  category: maybe(fc.constantFrom("women", "food"), 20),
  discreet: seldom(8),
});

const consent = fc.constantFrom(undefined, "service", "service", "marketing", "marketing");
const reach = fc.record({ note: consent, im: consent, push: consent, email: consent, sms: consent, phone: consent });

function buyerIn({ zone, placedAt, spell }: Frame): fc.Arbitrary<Order["buyer"]> {
  return fc.record({
    id: fc.constant("b-1"),
    name: maybe(fc.constantFrom(...NAMES)),
    timeZone: fc.oneof({ weight: 4, arbitrary: fc.constant(zone) }, fc.constantFrom(undefined, ...ZONES)),
    locale: maybe(fc.constantFrom("zh-CN", "en", "en-GB", "zh-Hant-TW", "fr")),
    country: maybe(fc.constantFrom("CN", "US", "US-TX", "DE", "AU")),
    paidOrders: maybe(fc.integer({ min: 0, max: 5 })),
    lastPaidAt: maybe(around(placedAt, -600 * DAY_MINUTES, 0, spell)),
    segment: maybe(fc.constantFrom(...SEGMENTS), 15),
    rhythm: maybe(fc.constantFrom("office", "student", "other")),
    online: maybe(fc.boolean(), 60),
    optedOut: seldom(2),
    reach,
  });
}

function inquiryIn({ placedAt, spell }: Frame): fc.Arbitrary<Order["inquiry"]> {
  const message = fc.record({
    from: fc.constantFrom("buyer", "buyer", "agent"),
    text: fc.constantFrom(...KNOWN_PHRASES),
    at: maybe(around(placedAt, -60, 240, spell), 80),
  });
  const inquiry = fc.record({
    agent: maybe(fc.constantFrom("小雨", "Anna")),
    open: seldom(4),
    awaitingShop: seldom(4),
    messages: maybe(fc.array(message, { maxLength: 3 }), 80),
  });
  return maybe(inquiry, 40);
}

function orderIn(time: Frame): fc.Arbitrary<Order> {
  const { placedAt, closesAt, spell, now } = time;
  const error = fc.tuple(fc.constantFrom(...PAYMENT_ERRORS), maybe(around(placedAt, 0, 60, spell), 70));
  const payment = fc.record({
    method: maybe(fc.constantFrom("alipay", "boleto", "Bank Transfer", "card"), 60),
    errors: maybe(
      fc.array(
        error.map(([known, at]) => ({ ...known, at })),
        { maxLength: 2 },
      ),
    ),
  });
  const payable = minutes(0, 4_000).map((after) => spell(Math.min(placedAt + after, closesAt ?? placedAt + after)));
  return fc.record({
    id: fc.constant("A-1"),
    status: fc.oneof(
      { weight: 19, arbitrary: fc.constantFrom(undefined, "unpaid") },
      fc.constantFrom("paid", "closed"),
    ),
    placedAt: fc.constant(spell(placedAt)),
    closesAt: fc.constant(closesAt === undefined ? undefined : spell(closesAt)),
    payableFrom: maybe(payable, 12),
    amount,
    currency: fc.constantFrom(...CURRENCIES),
    marginPercent: maybe(fc.constantFrom(0, 1, 12.5, 30, 60)),
    items: fc.array(item, { minLength: 1, maxLength: 3 }),
    payUrl: maybe(fc.constantFrom("https://shop.example/o/A-1", "https://s.example/1?from=sms#pay")),
    buyer: buyerIn(time),
    inquiry: inquiryIn(time),
    payment: maybe(payment, 30),
    dispute: seldom(2),
    unavailable: maybe(fc.constantFrom("sold-out", "withdrawn", "repriced"), 2),
    reason: maybe(fc.constantFrom(...REASON_CODES), 15),
    intent: maybe(fc.constantFrom("strong", "weak"), 20),
    promisedAt: maybe(around(now, -600, 3_000, spell), 10),
  });
}

/** A touch at or before `now`. */
export function touchBefore(now: number, spell: Frame["spell"]): fc.Arbitrary<Touch> {
  const ago = fc.oneof({ weight: 3, arbitrary: minutes(0, DAY_MINUTES) }, minutes(0, 30 * DAY_MINUTES));
  return fc.record({
    planId: maybe(fc.constantFrom("p-1", "p-2", "p-3", "p-4", "p-5", "p-6"), 60),
    orderId: fc.constantFrom("A-1", "A-1", "A-2", "A-9"),
    buyerId: fc.constantFrom("b-1", "b-1", "b-1", "b-1", "b-2"),
    at: fc.tuple(ago, fraction).map(([before, rest]) => spell(now - before - rest)),
    channel: fc.constantFrom(...CHANNELS),
    attempt: fc.integer({ min: 1, max: 3 }),
    script: maybe(fc.constantFrom(...Object.keys(defaultPolicy.scripts), "of-another-system"), 70),
    covers: maybe(fc.subarray(["A-1", "A-2", "A-3"]), 20),
    outcome: fc.oneof(
      {
        weight: 5,
        arbitrary: fc.constantFrom(undefined, "delivered", "no-answer", "failed", "needs-help", "will-pay"),
      },
      fc.constantFrom(...OUTCOMES),
    ),
    promisedAt: maybe(around(now, -600, 2_000, spell), 10),
    reason: maybe(fc.constantFrom(...REASON_CODES), 10),
    cost: maybe(fc.constantFrom(0, 5, 4.5)),
  });
}

function shopIn({ zone, now, spell }: Frame): fc.Arbitrary<Shop> {
  const offer = fc.record({
    kind: fc.constantFrom(...OFFER_KINDS),
    label: fc.constantFrom(...LABELS),
    cost: maybe(fc.constantFrom(0, 200, 2_000)),
    endsAt: maybe(around(now, -60, 3_000, spell)),
  });
  const yes = maybe(fc.boolean());
  const services = fc.record({
    cashOnDelivery: yes,
    friendPay: yes,
    instalments: yes,
    corporateTransfer: yes,
    returnsDays: maybe(fc.constantFrom(0, 7, 30)),
    freightInsurance: yes,
  });
  const clock = fc.constantFrom("00:00", "11:30", "16:00", "17:45", "23:00", "24:00");
  const days = fc.constantFrom<"workdays" | "all" | number[]>("workdays", "all", [1, 2, 3, 4, 5, 6]);
  const spans = fc.constantFrom(["09:00-18:00"], ["08:00-12:00", "13:00-23:00"], ["20:00-02:00"]);
  return fc.record({
    name: fc.constantFrom("暖物小店", "Harbour Goods"),
    timeZone: fc.oneof({ weight: 2, arbitrary: fc.constant(zone) }, fc.constantFrom(...ZONES)),
    currency: maybe(fc.constant("CNY")),
    averageOrder: maybe(fc.constantFrom(8_000, 8_000.5, 20_000)),
    signature: maybe(fc.constant("暖物")),
    services: maybe(services, 70),
    offers: maybe(
      fc.array(offer, { maxLength: 3 }).map((offers) => offers.map((one, place) => ({ id: `o-${place}`, ...one }))),
      70,
    ),
    dispatch: maybe(fc.record({ cutOff: clock, transitDays: maybe(fc.integer({ min: 0, max: 5 })) })),
    onDuty: maybe(fc.record({ days, spans }), 20),
    calls: maybe(fc.constant({ agents: 2, perHour: 6 }), 20),
  });
}

function promotionIn({ now, spell }: Frame): fc.Arbitrary<Promotion> {
  return fc
    .record({
      start: minutes(-2_000, 1_500),
      length: minutes(60, 5_000),
      offer: maybe(fc.constant("满300减50")),
      ranked: maybe(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 3 })),
    })
    .map(({ start, length, offer, ranked }) => ({
      name: "年中大促",
      startsAt: spell(now + start),
      endsAt: spell(now + start + length),
      offer,
      rankingAt: ranked?.map((share) => spell(now + start + Math.floor(share * length))),
    }));
}

function calendarIn({ now }: Frame): fc.Arbitrary<Calendar> {
  const date = (from: number, to: number) =>
    fc.integer({ min: from, max: to }).map((day) => new Date(now + day * DAY_MS).toISOString().slice(0, 10));
  return fc.record({
    holidays: fc.uniqueArray(date(-2, 6), { maxLength: 4 }),
    workdays: maybe(fc.uniqueArray(date(-2, 6), { maxLength: 3 })),
    coverage: fc.record({ from: date(-30, -1), to: date(0, 40) }),
    weekend: maybe(fc.constantFrom([6, 7], [5, 6], [7], []), 30),
  });
}

function contextIn(time: Frame): fc.Arbitrary<Context> {
  const { placedAt, now, spell } = time;
  const other = fc.record({
    id: fc.constantFrom("A-2", "A-3", "A-4"),
    buyerId: fc.constantFrom(undefined, "b-1", "b-1", "b-2"),
    status: fc.constantFrom("unpaid", "unpaid", "paid", "closed"),
    placedAt: fc.oneof(around(placedAt, -20, 200, spell), around(placedAt, -10_000, 3_000, spell)),
    amount,
    closesAt: maybe(around(now, -100, 4_000, spell)),
    titles: maybe(fc.array(fc.constantFrom(...TITLES), { maxLength: 2 })),
  });
  return fc.record({
    now: fc.constant(spell(now)),
    shop: shopIn(time),
    history: maybe(fc.array(touchBefore(now, spell), { maxLength: 5 }), 60),
    otherOrders: maybe(fc.array(other, { maxLength: 3 }), 35),
    promotion: maybe(promotionIn(time), 35),
    calendar: maybe(calendarIn(time)),
  });
}

/** A valid order in a valid context, rich in everything that the contract allows; about half of the plans are sends. */
export const given: fc.Arbitrary<Given> = frame.chain((time) =>
  fc.record({ order: orderIn(time), context: contextIn(time) }),
);
