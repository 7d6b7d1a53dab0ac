import { keepBounded } from "./bounded-cache";
import { cleanText } from "./clean";
import { languageOf } from "./locale";

interface AmountFormat {
  readonly formatter: Intl.NumberFormat;
  readonly scale: number;
  readonly texts: Map<number, string>;
}

interface DayFormat {
  readonly formatter: Intl.DateTimeFormat;
  readonly texts: Map<number, string>;
}

/** For a locale that Intl has no data for it would take the host's own, which differs from host to host. */
const FALLBACK = "en";
const mostFormats = 200;
const mostTexts = 1000;
const minuteMs = 60_000;
const dayMs = 86_400_000;

const tomorrow: Readonly<Record<string, string>> = {
  de: "morgen",
  en: "tomorrow",
  es: "mañana",
  fr: "demain",
  ja: "明日",
  ko: "내일",
  zh: "明天",
};
/** Written Chinese and Japanese set no space between a day and its clock. */
const unspaced: ReadonlySet<string> = new Set(["ja", "zh"]);
/** Where a language writes 24:00, it ends a day; the others keep to the clock of the day after. */
const writesTwentyFour: ReadonlySet<string> = new Set(["de", "ja", "ko", "zh"]);
const tomorrowByLanguage: ReadonlyMap<string, string> = new Map(Object.entries(tomorrow));

const amountFormats = new Map<string, AmountFormat>();
const dayFormats = new Map<string, DayFormat>();

/** `currencyDigits`: decimal places between minor and major unit; without it, those of ISO 4217 as Intl knows them. */
export function formatAmount(amountMinor: number, currency: string, locale: string, currencyDigits?: number): string {
  const key = `${locale} ${currency} ${currencyDigits ?? ""}`;
  const format =
    amountFormats.get(key) ??
    keepBounded(amountFormats, mostFormats, key, buildAmountFormat(currency, locale, currencyDigits));
  return (
    format.texts.get(amountMinor) ??
    keepBounded(format.texts, mostTexts, amountMinor, toPlain(format.formatter.format(amountMinor / format.scale)))
  );
}

/** `offsetMs`: the zone's offset at the instant. */
export function formatClock(at: number, offsetMs: number): string {
  const minuteOfDay = Math.floor((at + offsetMs - localDay(at, offsetMs) * dayMs) / minuteMs);
  return `${twoDigits(Math.floor(minuteOfDay / 60))}:${twoDigits(minuteOfDay % 60)}`;
}

export function formatDay(at: number, offsetMs: number, locale: string): string {
  const format = dayFormats.get(locale) ?? keepBounded(dayFormats, mostFormats, locale, buildDayFormat(locale));
  const day = localDay(at, offsetMs);
  return (
    format.texts.get(day) ?? keepBounded(format.texts, mostTexts, day, toPlain(format.formatter.format(day * dayMs)))
  );
}

/**
 * The clock alone for the local day of `now`, "tomorrow" for the next one, otherwise the day and the clock. A midnight to
 * come is said as the end of the day before it, since "until Mar 13 00:00" is read as a day later.
 */
export function formatMoment(at: number, offsetMs: number, now: number, nowOffsetMs: number, locale: string): string {
  const clock = formatClock(at, offsetMs);
  const daysAhead = localDay(at, offsetMs) - localDay(now, nowOffsetMs);
  if (daysAhead === 0) return clock;
  if (daysAhead > 0 && clock === "00:00") {
    const end = endOfDay(at - dayMs, offsetMs, daysAhead - 1, locale);
    if (end !== undefined) return end;
  }
  return withClock(dayName(at, offsetMs, daysAhead, locale), clock, locale);
}

/** `at`: an instant of the day that ends; undefined where the language has no words for it. */
function endOfDay(at: number, offsetMs: number, daysAhead: number, locale: string): string | undefined {
  const language = languageOf(locale);
  if (language === "en") return daysAhead === 0 ? "midnight" : `the end of ${dayName(at, offsetMs, daysAhead, locale)}`;
  if (!writesTwentyFour.has(language)) return undefined;
  return daysAhead === 0 ? "24:00" : withClock(dayName(at, offsetMs, daysAhead, locale), "24:00", locale);
}

function dayName(at: number, offsetMs: number, daysAhead: number, locale: string): string {
  const word = daysAhead === 1 ? tomorrowByLanguage.get(languageOf(locale)) : undefined;
  return word ?? formatDay(at, offsetMs, locale);
}

function withClock(day: string, clock: string, locale: string): string {
  return day + (unspaced.has(languageOf(locale)) ? "" : " ") + clock;
}

export function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

function buildAmountFormat(currency: string, locale: string, currencyDigits: number | undefined): AmountFormat {
  const formatter = new Intl.NumberFormat([locale, FALLBACK], {
    style: "currency",
    currency,
    currencyDisplay: "symbol",
    ...(currencyDigits === undefined
      ? {}
      : { minimumFractionDigits: currencyDigits, maximumFractionDigits: currencyDigits }),
  });
  const digits = currencyDigits ?? formatter.resolvedOptions().maximumFractionDigits ?? 0;
  return { formatter, scale: 10 ** digits, texts: new Map() };
}

function buildDayFormat(locale: string): DayFormat {
  // The caller's offset has moved the instant already, so that UTC reads the local day.
  const formatter = new Intl.DateTimeFormat([locale, FALLBACK], { month: "short", day: "numeric", timeZone: "UTC" });
  return { formatter, texts: new Map() };
}

// Intl sets no-break spaces, direction marks and, in older Unicode data, typographic apostrophes between digits; each of
// them would turn an SMS into UCS-2.
function toPlain(text: string): string {
  return cleanText(text).replaceAll("’", "'");
}

function localDay(at: number, offsetMs: number): number {
  return Math.floor((at + offsetMs) / dayMs);
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : `${value}`;
}
