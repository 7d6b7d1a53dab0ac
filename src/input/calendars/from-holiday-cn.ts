import * as z from "zod";
import type { Calendar } from "../../contract/context";
import { expected } from "../../schema/expected";
import { list } from "../../schema/list";
import { wholeNumber } from "../../schema/number-field";
import { yesOrNo } from "../../schema/text-field";
import { localDate } from "../local-date-field";
import { calendarDataReader } from "./read-calendar-data";
import { coverageOfYears, sortedDates } from "./year-coverage";

/** One file of `holiday-cn`, for example `2026.json`: the days on which China's weeks are not the usual ones. */
export interface HolidayCnYear {
  readonly year: number;
  readonly days: readonly {
    /** `"YYYY-MM-DD"`. */
    readonly date: string;
    /** False: a weekend day that is worked by decree (调休). */
    readonly isOffDay: boolean;
    readonly name?: string | undefined;
  }[];
}

const day = z.object({ date: localDate, isOffDay: yesOrNo }, expected("a day with `date` and `isOffDay`"));
// The file of a year that is not announced yet is there and empty: as a calendar it would claim a year without holidays.
const days = list(day, "the days of a year whose arrangement is published", 1);
// Foreign files carry more than is read here, so unknown keys are passed over.
const calendar = z.object({ year: wholeNumber(2000, 2099, "a year"), days }, expected("a year of `holiday-cn`"));
const read = calendarDataReader(z.object({ calendar }));

/**
 * The official Chinese calendar of one year, from a file of `holiday-cn`.
 *
 * @param file the parsed JSON of one year; it covers that year from January 1 to December 31
 * @throws CuifuError with code `invalid-context` when the data has another shape, or the year is not announced yet
 * @example
 * ```ts
 * const calendar = calendarFromHolidayCn(JSON.parse(readFileSync("2026.json", "utf8")));
 * planReminder(order, { now, shop, calendar });
 * ```
 *
 * *Gotchas*: the file of the next year may move days of this December. Join the years with `mergeCalendars`.
 */
export function calendarFromHolidayCn(file: HolidayCnYear): Calendar {
  const { year, days: named } = read(file);
  return {
    holidays: sortedDates(named.filter((one) => one.isOffDay).map((one) => one.date)),
    workdays: sortedDates(named.filter((one) => !one.isOffDay).map((one) => one.date)),
    coverage: coverageOfYears(year, year),
  };
}
