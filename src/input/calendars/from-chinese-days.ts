import * as z from "zod";
import type { Calendar } from "../../contract/context";
import { CuifuError, issueOf } from "../../contract/error";
import { addProblem, expected, problem } from "../../schema/expected";
import { isPlainObject } from "../../schema/plain-object";
import { parseLocalDate } from "../../time/local";
import { calendarDataReader } from "./read-calendar-data";
import { coverageOfYears, sortedDates, yearOf } from "./year-coverage";

/** The data of `chinese-days`, for example its `dist/years/2026.json`; the names of the days are passed over. */
export interface ChineseDays {
  /** Days off by date, the weekend days among them included. */
  readonly holidays: { readonly [date: string]: string };
  /** Weekend days that are worked by decree (调休). */
  readonly workdays: { readonly [date: string]: string };
}

const dates = z
  .custom<Readonly<Record<string, unknown>>>(isPlainObject, problem("wrong-type", "an object with dates as keys"))
  .transform((named, payload): readonly string[] => {
    for (const date of Object.keys(named)) {
      if (parseLocalDate(date) !== undefined) continue;
      addProblem(payload, { code: "invalid-date", expected: "a date that exists, such as `2026-11-21`" }, [date]);
    }
    return sortedDates(Object.keys(named));
  });
const calendar = z.object({ holidays: dates, workdays: dates }, expected("the data of `chinese-days`"));
const read = calendarDataReader(z.object({ calendar }));

/**
 * The official Chinese calendar, from the data of `chinese-days`.
 *
 * @param data the parsed JSON of one year or of all; a year is covered when its January 1 is among the holidays
 * @param years the first and the last year that are wanted; without them all. Contexts are checked on every plan, so a
 * few years plan faster than twenty
 * @throws CuifuError with code `invalid-context` when the data has another shape or lacks a year
 * @example
 * ```ts
 * const calendar = calendarFromChineseDays(data, { first: 2026, last: 2027 });
 * ```
 */
export function calendarFromChineseDays(
  data: ChineseDays,
  years?: { readonly first: number; readonly last: number },
): Calendar {
  const { holidays, workdays } = read(data);
  const known = holidays.filter((date) => date.endsWith("-01-01")).map(yearOf);
  const first = years?.first ?? known[0];
  const last = years?.last ?? known.at(-1);
  if (first === undefined || last === undefined) throw missingYear("of a published year");
  for (let year = first; year <= last; year += 1) if (!known.includes(year)) throw missingYear(`of the year ${year}`);
  const { from, to } = coverageOfYears(first, last);
  const isWanted = (date: string) => from <= date && date <= to;
  return {
    holidays: holidays.filter(isWanted),
    workdays: workdays.filter(isWanted),
    coverage: { from, to },
  };
}

function missingYear(what: string): CuifuError {
  const issue = issueOf("missing", "context.calendar.holidays", `the holidays ${what}`, "none");
  return new CuifuError("invalid-context", [issue]);
}
