import * as z from "zod";
import type { Calendar } from "../../contract/context";
import type { Instant } from "../../contract/order";
import { expected } from "../../schema/expected";
import { list } from "../../schema/list";
import { parsedText } from "../../schema/parsed-text";
import { textOf } from "../../schema/text-field";
import { DAY_MS } from "../../time/duration";
import { formatLocalDate, type LocalDay, parseLocalDate } from "../../time/local";
import { instant } from "../instant-field";
import { calendarDataReader } from "./read-calendar-data";
import { coverageOfYears, sortedDates, yearOf } from "./year-coverage";

/** One entry of what `getHolidays(year)` of `date-holidays` returns, or of the same as JSON. */
export interface DateHoliday {
  /** Local date and time at which it begins, `"2026-01-01 00:00:00"`, perhaps with an offset after it. */
  readonly date: string;
  readonly start: Instant;
  readonly end: Instant;
  /** `"public"`, `"bank"`, `"school"`, `"optional"` or `"observance"`. */
  readonly type: string;
}

/** What `date-holidays` does not say by itself. */
export interface DateHolidayOptions {
  /** The types whose days are not worked; absent means `["public"]`. */
  readonly types?: readonly string[] | undefined;
  /** ISO weekdays, Monday = 1; absent means Saturday and Sunday. */
  readonly weekend?: readonly number[] | undefined;
}

const DATE_LENGTH = "2026-01-01".length;

const firstDay = parsedText(
  { code: "invalid-date", expected: "a date and time such as `2026-01-01 00:00:00`" },
  (text) => parseLocalDate(text.slice(0, DATE_LENGTH)),
);
const holiday = z.object(
  { date: firstDay, start: instant, end: instant, type: textOf("a type such as `public`") },
  expected("a holiday of `date-holidays`"),
);
const read = calendarDataReader(z.object({ calendar: list(holiday, "the holidays of a year", 1) }));

/**
 * The calendar of a country or a part of it, from what `date-holidays` computes.
 *
 * @param holidays the results for one year, or for several in a row; every year from the first to the last is covered
 * @throws CuifuError with code `invalid-context` when the data has another shape
 * @example
 * ```ts
 * const calendar = calendarFromDateHolidays(new Holidays("FR").getHolidays(2026));
 * ```
 *
 * *Gotchas*: only public holidays close a day unless `types` says more, and half a day off closes none.
 */
export function calendarFromDateHolidays(
  holidays: readonly DateHoliday[],
  { types = ["public"], weekend }: DateHolidayOptions = {},
): Calendar {
  const entries = read(holidays);
  const years = entries.map((entry) => yearOf(formatLocalDate(entry.date)));
  const closed = entries.filter((entry) => types.includes(entry.type));
  const calendar: Calendar = {
    holidays: sortedDates(closed.flatMap(({ date, start, end }) => daysFrom(date, end - start))),
    coverage: coverageOfYears(Math.min(...years), Math.max(...years)),
  };
  return weekend === undefined ? calendar : { ...calendar, weekend };
}

// A day on which the clocks change has 23 or 25 hours, and feasts that begin at sunset are told by the day they belong to.
function daysFrom(first: LocalDay, lengthMs: number): readonly string[] {
  return Array.from({ length: Math.max(0, Math.round(lengthMs / DAY_MS)) }, (_, index) =>
    formatLocalDate(first + index),
  );
}
