import { rememberIn } from "./bounded-map";
import { civilDateOf, dayOfCivilDate, isCivilDate, type LocalDay } from "./civil-date";
import { asTwoDigits, twoDigitsAt } from "./digits";
import { DAY_MINUTES, DAY_MS, MINUTE_MS, SECOND_MS } from "./duration";
import type { EpochMs } from "./instant";
import type { Zone } from "./zone";

export type { LocalDay } from "./civil-date";
/** A minute on the face of the local clock, from 0 (00:00); 1440 (24:00) only as an end. */
export type MinuteOfDay = number;
/** Monday = 1, Sunday = 7. */
export type IsoWeekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const DASH = 45;
const COLON = 58;
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const satisfies readonly IsoWeekday[];
// 1970-01-01 was a Thursday: day 0 is the weekday at place 3.
const PLACE_OF_DAY_ZERO = 3;
const MOST_DAY_TEXTS = 1_000;

// Looked up, as every plan carries several instants: "T00:00:" to "T23:59:".
const CLOCK_TEXTS: readonly string[] = Array.from(
  { length: DAY_MINUTES },
  (_, minute) => `T${asTwoDigits(Math.floor(minute / 60))}:${asTwoDigits(minute % 60)}:`,
);

const dayTexts = new Map<LocalDay, string>();
const offsetTexts = new Map<number, string>();

export function localDayOf(at: EpochMs, zone: Zone): LocalDay {
  return Math.floor((at + zone.offsetMsAt(at)) / DAY_MS);
}

export function minuteOfDayOf(at: EpochMs, zone: Zone): MinuteOfDay {
  const local = at + zone.offsetMsAt(at);
  return Math.floor((local - Math.floor(local / DAY_MS) * DAY_MS) / MINUTE_MS);
}

export function isoWeekdayOf(day: LocalDay): IsoWeekday {
  return WEEKDAYS[(((day + PLACE_OF_DAY_ZERO) % 7) + 7) % 7] ?? 1;
}

/** Reads `"2026-11-21"`; undefined for any other form and for a date that does not exist. */
export function parseLocalDate(text: string): LocalDay | undefined {
  const century = twoDigitsAt(text, 0);
  const yearOfCentury = twoDigitsAt(text, 2);
  const month = twoDigitsAt(text, 5);
  const day = twoDigitsAt(text, 8);
  const isWritten = text.length === 10 && text.charCodeAt(4) === DASH && text.charCodeAt(7) === DASH;
  if (!isWritten || century < 0 || yearOfCentury < 0) return undefined;
  const year = century * 100 + yearOfCentury;
  return isCivilDate(year, month, day) ? dayOfCivilDate(year, month, day) : undefined;
}

export function formatLocalDate(localDay: LocalDay): string {
  const known = dayTexts.get(localDay);
  if (known !== undefined) return known;
  const { year, month, day } = civilDateOf(localDay);
  const text = `${String(year).padStart(4, "0")}-${asTwoDigits(month)}-${asTwoDigits(day)}`;
  rememberIn(dayTexts, localDay, text, MOST_DAY_TEXTS);
  return text;
}

/** Reads `"00:00"` to `"24:00"`; undefined for any other form. */
export function parseClock(text: string): MinuteOfDay | undefined {
  const hour = twoDigitsAt(text, 0);
  const minute = twoDigitsAt(text, 3);
  if (text.length !== 5 || text.charCodeAt(2) !== COLON || hour < 0 || minute < 0 || minute > 59) return undefined;
  const minuteOfDay = hour * 60 + minute;
  return minuteOfDay <= DAY_MINUTES ? minuteOfDay : undefined;
}

/**
 * The instant at which the local clock shows a minute of a day: a time that the clock skips is moved later by what was
 * skipped, of a time that it shows twice the earlier is meant. For absolute edges only; hours are asked pointwise.
 */
export function instantOfLocal(day: LocalDay, minute: MinuteOfDay, zone: Zone): EpochMs {
  const wall = day * DAY_MS + minute * MINUTE_MS;
  // No zone is a day or more away from UTC, so these two offsets are those before and after any change near the time.
  const offsetBefore = zone.offsetMsAt(wall - DAY_MS);
  const offsetAfter = zone.offsetMsAt(wall + DAY_MS);
  const byOffsetBefore = wall - offsetBefore;
  if (offsetBefore === offsetAfter || zone.offsetMsAt(byOffsetBefore) === offsetBefore) return byOffsetBefore;
  const byOffsetAfter = wall - offsetAfter;
  return zone.offsetMsAt(byOffsetAfter) === offsetAfter ? byOffsetAfter : byOffsetBefore;
}

/** The instant at which the clock shows a minute of the day that `at` lies in; 1440 is the end of that day. */
export function instantOnDayOf(at: EpochMs, minute: MinuteOfDay, zone: Zone): EpochMs {
  const day = localDayOf(at, zone) + Math.floor(minute / DAY_MINUTES);
  return instantOfLocal(day, minute % DAY_MINUTES, zone);
}

/** ISO 8601 with the zone's offset, `"2026-11-21T21:10:00+08:00"`; milliseconds only when they are not zero. */
export function formatInstant(at: EpochMs, zone: Zone): string {
  const offsetMs = zone.offsetMsAt(at);
  const local = at + offsetMs;
  const day = Math.floor(local / DAY_MS);
  const msOfDay = local - day * DAY_MS;
  const minute = Math.floor(msOfDay / MINUTE_MS);
  const msOfMinute = msOfDay - minute * MINUTE_MS;
  const second = Math.floor(msOfMinute / SECOND_MS);
  const fraction = msOfMinute - second * SECOND_MS;
  const milliseconds = fraction === 0 ? "" : `.${String(fraction).padStart(3, "0")}`;
  return `${formatLocalDate(day)}${CLOCK_TEXTS[minute]}${asTwoDigits(second)}${milliseconds}${offsetText(offsetMs)}`;
}

// Few offsets exist, so this cache bounds itself.
function offsetText(offsetMs: number): string {
  const known = offsetTexts.get(offsetMs);
  if (known !== undefined) return known;
  const minutes = Math.abs(offsetMs) / MINUTE_MS;
  const text = `${offsetMs < 0 ? "-" : "+"}${asTwoDigits(Math.floor(minutes / 60))}:${asTwoDigits(minutes % 60)}`;
  offsetTexts.set(offsetMs, text);
  return text;
}
