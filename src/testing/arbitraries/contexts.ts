import type { Calendar, Context, OtherOrder, Promotion, Shop } from "../../contract/context";
import type { Touch } from "../../contract/touch";
import { CHANNELS, OFFER_KINDS, OUTCOMES } from "../../contract/vocabulary";
import { defaultPolicy } from "../../policy/default/default-policy";
import type { Arbitrary, FastCheck } from "./fast-check";
import { amountsWith, BUYER_ID, ORDER_ID } from "./orders";
import { sometimes } from "./sometimes";
import { around, DAY_MINUTES, instantText, MINUTE_MS, type Times } from "./times";
import { AVERAGE_ORDER, TITLES } from "./words";

/** Valid contexts for the orders of the same times: touches, other orders, promotions and calendars come and go. */
export function contextsAt(fc: FastCheck, times: Times): Arbitrary<Context> {
  const { now } = times;
  return fc.record({
    now: fc.constant(instantText(now)),
    shop: shopsAt(fc, times),
    history: sometimes(fc, 50, fc.array(touchesAt(fc, times), { maxLength: 4 })),
    otherOrders: sometimes(fc, 30, fc.array(othersAt(fc, times), { maxLength: 2 })),
    promotion: sometimes(fc, 30, promotionsAt(fc, times)),
    calendar: sometimes(fc, 40, calendarsAt(fc, times)),
  });
}

function shopsAt(fc: FastCheck, { zone, now }: Times): Arbitrary<Shop> {
  const yes = sometimes(fc, 50, fc.boolean());
  const offer = fc.record({
    kind: fc.constantFrom(...OFFER_KINDS),
    label: fc.constantFrom("一双棉袜", "满减券"),
    cost: sometimes(fc, 50, fc.constantFrom(0, 200, 2_000)),
    endsAt: sometimes(fc, 40, around(fc, now, -60, 3 * DAY_MINUTES)),
  });
  return fc.record({
    name: fc.constantFrom("暖物小店", "Harbour Goods"),
    timeZone: fc.constant(zone),
    currency: sometimes(fc, 40, fc.constant("CNY")),
    averageOrder: sometimes(fc, 80, fc.constant(AVERAGE_ORDER)),
    signature: sometimes(fc, 30, fc.constant("暖物")),
    services: sometimes(
      fc,
      60,
      fc.record({
        cashOnDelivery: yes,
        friendPay: yes,
        instalments: yes,
        corporateTransfer: yes,
        returnsDays: sometimes(fc, 50, fc.constantFrom(0, 7, 30)),
        freightInsurance: yes,
      }),
    ),
    offers: sometimes(
      fc,
      60,
      fc.array(offer, { maxLength: 2 }).map((offers) => offers.map((one, place) => ({ id: `o-${place}`, ...one }))),
    ),
    dispatch: sometimes(
      fc,
      40,
      fc.record({
        cutOff: fc.constantFrom("00:00", "16:00", "23:00"),
        transitDays: sometimes(fc, 60, fc.integer({ min: 0, max: 5 })),
      }),
    ),
    onDuty: sometimes(fc, 15, fc.constant({ days: "all" as const, spans: ["09:00-22:00"] })),
    calls: sometimes(fc, 15, fc.constant({ agents: 2, perHour: 6 })),
  });
}

function touchesAt(fc: FastCheck, { now }: Times): Arbitrary<Touch> {
  return fc.record({
    planId: sometimes(fc, 50, fc.constantFrom("p-1", "p-2", "p-3", "p-4")),
    orderId: fc.constantFrom(ORDER_ID, ORDER_ID, "A-2"),
    buyerId: fc.constantFrom(BUYER_ID, BUYER_ID, BUYER_ID, "B-2"),
    at: fc.oneof(around(fc, now, -DAY_MINUTES, 0), around(fc, now, -25 * DAY_MINUTES, 0)),
    channel: fc.constantFrom(...CHANNELS),
    attempt: fc.integer({ min: 1, max: 3 }),
    script: sometimes(fc, 60, fc.constantFrom(...Object.keys(defaultPolicy.scripts))),
    outcome: fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(undefined, "delivered", "no-answer", "will-pay", "failed") },
      { weight: 1, arbitrary: fc.constantFrom(...OUTCOMES) },
    ),
    promisedAt: sometimes(fc, 10, around(fc, now, -600, DAY_MINUTES)),
  });
}

function othersAt(fc: FastCheck, { placedAt, now }: Times): Arbitrary<OtherOrder> {
  return fc.record({
    id: fc.constantFrom("A-2", "A-3"),
    buyerId: fc.constantFrom(undefined, BUYER_ID, "B-2"),
    status: fc.constantFrom("unpaid", "unpaid", "paid", "closed"),
    placedAt: fc.oneof(around(fc, placedAt, -20, 200), around(fc, placedAt, -9 * DAY_MINUTES, 0)),
    amount: amountsWith(fc),
    closesAt: sometimes(fc, 30, around(fc, now, -60, 3 * DAY_MINUTES)),
    titles: sometimes(fc, 50, fc.array(fc.constantFrom(...TITLES), { maxLength: 2 })),
  });
}

function promotionsAt(fc: FastCheck, { now }: Times): Arbitrary<Promotion> {
  return fc
    .record({
      begins: fc.integer({ min: -2 * DAY_MINUTES, max: DAY_MINUTES }),
      lasts: fc.integer({ min: 60, max: 4 * DAY_MINUTES }),
      offer: sometimes(fc, 50, fc.constant("满300减50")),
      ranked: fc.boolean(),
    })
    .map(({ begins, lasts, offer, ranked }) => {
      const [from, to] = [now + begins * MINUTE_MS, now + (begins + lasts) * MINUTE_MS];
      return {
        name: "年中大促",
        startsAt: instantText(from),
        endsAt: instantText(to),
        offer,
        rankingAt: ranked ? [instantText(from + Math.floor((to - from) / 2))] : undefined,
      };
    });
}

function calendarsAt(fc: FastCheck, { now }: Times): Arbitrary<Calendar> {
  const day = (least: number, most: number) =>
    around(fc, now, least * DAY_MINUTES, most * DAY_MINUTES).map((text) => text.slice(0, 10));
  return fc.record({
    holidays: fc.uniqueArray(day(-2, 6), { maxLength: 3 }),
    workdays: sometimes(fc, 30, fc.uniqueArray(day(-2, 6), { maxLength: 2 })),
    coverage: fc.record({ from: day(-30, -1), to: day(0, 30) }),
    weekend: sometimes(fc, 20, fc.constantFrom([6, 7], [5, 6], [7])),
  });
}
