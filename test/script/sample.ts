import type { Context, Shop } from "../../src/contract/context";
import { CLAIM_NAMES, type ClaimName } from "../../src/contract/fact-table";
import type { Order } from "../../src/contract/order";
import { isPromoted, shipsToday } from "../../src/facts/send-facts";
import { caseOf } from "../../src/input/case-of";
import { parseContext } from "../../src/input/parse-context";
import { parseOrder } from "../../src/input/parse-order";
import type { Writing } from "../../src/script/variable-values";

export const SAMPLE_LOCALES = ["zh-CN", "en"] as const;
export type SampleLocale = (typeof SAMPLE_LOCALES)[number];
/** `full`: all that a text may speak of is known; `bare`: only what its script claims. */
export type SampleKind = "full" | "bare";

const NOW = { "zh-CN": "2026-11-10T11:00:00+08:00", en: "2026-11-10T11:00:00Z" };
const OFFSET = { "zh-CN": "+08:00", en: "Z" };
const at = (locale: SampleLocale, time: string) => `${time}:00${OFFSET[locale]}`;

const WORDS = {
  "zh-CN": {
    zone: "Asia/Shanghai",
    country: "CN",
    currency: "CNY",
    name: "王小敏",
    agent: "小林",
    title: "羊绒围巾",
    point: "山羊绒，手工锁边",
    link: "https://yunshan.example/o/8842",
    shop: "云杉小铺",
    offer: "一双棉袜",
    event: "双11",
    eventOffer: "满300减50",
  },
  en: {
    zone: "Europe/London",
    country: "GB",
    currency: "GBP",
    name: "Marie",
    agent: "Lily",
    title: "Wool scarf",
    point: "merino, edged by hand",
    link: "https://spruce.example/o/8842",
    shop: "Spruce",
    offer: "a pair of cotton socks",
    event: "Black Friday",
    eventOffer: "20% off",
  },
} as const;

function orderFor(locale: SampleLocale, kind: SampleKind, known: ReadonlySet<ClaimName>): Order {
  const words = WORDS[locale];
  const isFull = kind === "full";
  return {
    id: "8842",
    placedAt: at(locale, "2026-11-10T09:30"),
    ...(known.has("closingKnown") ? { closesAt: at(locale, "2026-11-10T18:00") } : {}),
    amount: 26_300,
    currency: words.currency,
    items: [{ title: words.title, sellingPoints: known.has("sellingPoint") ? [words.point] : [] }],
    ...(isFull ? { payUrl: words.link, inquiry: { agent: words.agent } } : {}),
    buyer: {
      id: "b-1",
      ...(isFull ? { name: words.name } : {}),
      locale: locale === "en" ? "en-GB" : locale,
      country: words.country,
      timeZone: words.zone,
      reach: {},
    },
  };
}

function servicesFor(known: ReadonlySet<ClaimName>): Shop["services"] {
  return {
    cashOnDelivery: known.has("cashOnDelivery"),
    friendPay: known.has("friendPay"),
    instalments: known.has("instalments"),
    corporateTransfer: known.has("corporateTransfer"),
    freightInsurance: known.has("freightInsurance"),
    ...(known.has("returns") ? { returnsDays: 7 } : {}),
  };
}

function contextFor(locale: SampleLocale, known: ReadonlySet<ClaimName>): Context {
  const words = WORDS[locale];
  const isDispatched = known.has("shipsToday") || known.has("arrival");
  return {
    now: NOW[locale],
    shop: {
      name: words.shop,
      timeZone: words.zone,
      services: servicesFor(known),
      ...(isDispatched ? { dispatch: { cutOff: "16:00", ...(known.has("arrival") ? { transitDays: 2 } : {}) } } : {}),
    },
    ...(known.has("event")
      ? {
          promotion: {
            name: words.event,
            startsAt: at(locale, "2026-11-10T00:00"),
            endsAt: at(locale, "2026-11-11T23:59"),
            ...(known.has("eventOffer") ? { offer: words.eventOffer } : {}),
          },
        }
      : {}),
  };
}

/** One order as the texts see it, so complete or so bare as is asked. */
export function sampleWriting(
  locale: SampleLocale,
  kind: SampleKind,
  claims: readonly ClaimName[],
  channel: Writing["channel"],
): Writing {
  const known = new Set<ClaimName>(kind === "full" ? CLAIM_NAMES : claims);
  const order = parseOrder(orderFor(locale, kind, known));
  const context = parseContext(contextFor(locale, known));
  if (!order.ok) throw order.error;
  if (!context.ok) throw context.error;
  const found = caseOf(order.value, context.value, {});
  if (!found.ok) throw found.error;
  const one = found.value;
  return { subject: subjectOf(one, locale, kind, known), channel, locale, at: one.now };
}

function subjectOf(
  one: Writing["subject"]["one"],
  locale: SampleLocale,
  kind: SampleKind,
  known: ReadonlySet<ClaimName>,
): Writing["subject"] {
  const later = (time: string) => Date.parse(at(locale, time));
  const ends = known.has("offerEnds") ? { endsAt: later("2026-11-10T22:00") } : {};
  const own = { id: one.order.id, titles: one.order.items.map((item) => item.title) };
  return {
    one,
    orders: kind === "full" ? [own, { id: "8840", titles: own.titles }] : [own],
    amountMinor: one.order.amount,
    closesAt: one.order.closesAt,
    promisedAt: known.has("promisedTime") ? later("2026-11-11T20:00") : undefined,
    stock: known.has("fewLeft") ? 3 : undefined,
    offer: known.has("offer") ? { id: "o-1", kind: "gift", label: WORDS[locale].offer, ...ends } : undefined,
    promoted: isPromoted(one, one.now),
    shipsToday: known.has("shipsToday") && shipsToday(one, one.now),
  };
}
