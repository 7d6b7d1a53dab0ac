import { VARIABLE_TABLE, type VariableName } from "../contract/variable-table";
import type { Channel } from "../contract/vocabulary";
import { cleanText } from "../text/clean";
import { formatAmount, formatDay, formatMoment } from "../text/format";
import { cutToGraphemes } from "../text/graphemes";
import { salutationFor } from "../text/greeting";
import { formattingLocale } from "../text/locale";
import type { TemplateValues } from "../text/render-template";
import { DAY_MS } from "../time/duration";
import type { EpochMs } from "../time/instant";
import { instantOnDayOf, localDayOf } from "../time/local";
import { cutGoods, goodsOf, isHidden } from "./goods";
import { addressableName } from "./salutation";
import type { ScriptSubject } from "./script-subject";

/** For whom and when a text is written. */
export interface Writing {
  readonly subject: ScriptSubject;
  readonly channel: Channel;
  readonly locale: string;
  readonly at: EpochMs;
}

type ValueOf = (writing: Writing) => string | undefined;

const FLAG = "yes";

/** How each variable gets its value; undefined means absent. */
const VALUES: { readonly [name in VariableName]: ValueOf } = {
  salutation: (writing) => salutationFor(nameOf(writing), shopOf(writing), writing.locale),
  name: (writing) => nameOf(writing),
  shop: (writing) => shopOf(writing),
  goods: ({ subject, channel, locale }) => cutGoods(goodsOf(subject, channel, locale), VARIABLE_TABLE.goods.greatest),
  amount: (writing) => {
    const { amountMinor, one } = writing.subject;
    return formatAmount(amountMinor, one.order.currency, localeOfFigures(writing), one.currencyDigits);
  },
  placedTime: (writing) => momentOf(writing, writing.subject.one.order.placedAt),
  agent: ({ subject }) => cleaned(subject.one.order.inquiry?.agent),
  link: ({ subject }) => subject.one.order.payUrl,
  count: ({ subject }) => (subject.orders.length > 1 ? String(subject.orders.length) : undefined),
  closingTime: (writing) => momentOf(writing, writing.subject.closesAt),
  stock: ({ subject }) => (subject.stock === undefined ? undefined : String(subject.stock)),
  offer: ({ subject }) => cleaned(subject.offer?.label),
  offerEnds: (writing) => momentOf(writing, writing.subject.offer?.endsAt),
  event: ({ subject }) => (subject.promoted ? cleaned(subject.one.promotion?.name) : undefined),
  eventEnds: (writing) =>
    writing.subject.promoted ? momentOf(writing, writing.subject.one.promotion?.endsAt) : undefined,
  eventOffer: ({ subject }) => (subject.promoted ? cleaned(subject.one.promotion?.offer) : undefined),
  cutOff: (writing) => (writing.subject.shipsToday ? momentOf(writing, cutOffInstant(writing)) : undefined),
  arrivalDay: (writing) => arrivalDay(writing),
  returnsDays: ({ subject }) => positive(subject.one.shop.services?.returnsDays),
  // SCR-27: what speaks for the goods gives away what they are.
  sellingPoint: ({ subject, channel }) =>
    isHidden(subject, channel)
      ? undefined
      : cleaned(subject.one.order.items.find((item) => item.sellingPoints?.[0])?.sellingPoints?.[0]),
  promisedTime: (writing) => momentOf(writing, writing.subject.promisedAt),
  freightInsurance: ({ subject }) => flag(subject.one.shop.services?.freightInsurance),
  cashOnDelivery: ({ subject }) => flag(subject.one.shop.services?.cashOnDelivery),
  friendPay: ({ subject }) => flag(subject.one.shop.services?.friendPay),
  instalments: ({ subject }) => flag(subject.one.shop.services?.instalments),
  corporateTransfer: ({ subject }) => flag(subject.one.shop.services?.corporateTransfer),
};

/** A variable with all that is the same on every use. */
interface Slot {
  readonly read: ValueOf;
  /** In graphemes; Infinity for what is never cut. */
  readonly most: number;
}

/** Undefined for a name that is no variable. */
type Slots = readonly (Slot | undefined)[];

const knownSlots = new WeakMap<readonly string[], Slots>();

/** The values of the variables that a text uses, in the order of their names; what is absent is undefined. */
export function variableValues(names: readonly string[], writing: Writing): TemplateValues {
  return slotsFor(names).map((slot) => {
    const value = slot?.read(writing);
    return value === undefined || slot === undefined ? undefined : cutToGraphemes(value, slot.most);
  });
}

/** The list of names belongs to a compiled text and never changes. */
function slotsFor(names: readonly string[]): Slots {
  const known = knownSlots.get(names);
  if (known !== undefined) return known;
  const slots = names.map((name): Slot | undefined => {
    if (!isVariable(name)) return undefined;
    const { greatest, shrinks } = VARIABLE_TABLE[name];
    return { read: VALUES[name], most: shrinks ? greatest : Number.POSITIVE_INFINITY };
  });
  knownSlots.set(names, slots);
  return slots;
}

export function isVariable(name: string): name is VariableName {
  return Object.hasOwn(VARIABLE_TABLE, name);
}

function nameOf({ subject }: Writing): string | undefined {
  const name = addressableName(cleaned(subject.one.order.buyer.name));
  return name === undefined ? undefined : cutToGraphemes(name, VARIABLE_TABLE.name.greatest);
}

export function shopOf({ subject }: Writing): string {
  return cutToGraphemes(cleanText(subject.one.shop.name), VARIABLE_TABLE.shop.greatest);
}

function cleaned(value: string | undefined): string | undefined {
  return value === undefined ? undefined : cleanText(value);
}

function flag(value: boolean | undefined): string | undefined {
  return value === true ? FLAG : undefined;
}

function positive(value: number | undefined): string | undefined {
  return value === undefined || value === 0 ? undefined : String(value);
}

/** Figures are written as the buyer's own region has them, where it speaks the language of the text. */
function localeOfFigures({ subject, locale }: Writing): string {
  return formattingLocale(subject.one.order.buyer.locale, locale);
}

function momentOf(writing: Writing, instant: EpochMs | undefined): string | undefined {
  if (instant === undefined) return undefined;
  const { subject, at } = writing;
  const zone = subject.one.buyerZone;
  return formatMoment(instant, zone.offsetMsAt(instant), at, zone.offsetMsAt(at), localeOfFigures(writing));
}

/** The instant of today's dispatch cut-off in the shop's zone. */
export function cutOffInstant({ subject, at }: Writing): EpochMs | undefined {
  const cutOff = subject.one.shop.dispatch?.cutOff;
  if (cutOff === undefined) return undefined;
  return instantOnDayOf(at, cutOff, subject.one.shopZone);
}

/** SCR-17: the dispatch day, which is a working day of the shop, and the days on the road after it. */
function arrivalDay(writing: Writing): string | undefined {
  const { subject, at } = writing;
  const transitDays = subject.one.shop.dispatch?.transitDays;
  if (transitDays === undefined) return undefined;
  let day = localDayOf(at, subject.one.shopZone);
  if (!subject.shipsToday) day = nextWorkday(day, subject);
  return formatDay((day + transitDays) * DAY_MS, 0, localeOfFigures(writing));
}

const LONGEST_REST_DAYS = 60;

function nextWorkday(day: number, subject: ScriptSubject): number {
  for (let next = day + 1; next <= day + LONGEST_REST_DAYS; next += 1) {
    if (subject.one.calendar.isWorkday(next)) return next;
  }
  return day + 1;
}
