import * as z from "zod";
import type { Calendar } from "../../contract/context";
import { CuifuError, issueOf } from "../../contract/error";
import { list } from "../../schema/list";
import { plainObject } from "../../schema/plain-object";
import { formatLocalDate, parseLocalDate } from "../../time/local";
import { calendarSchema } from "../calendar-schema";
import { localDate } from "../local-date-field";
import { calendarDataReader } from "./read-calendar-data";
import { sortedDates } from "./year-coverage";

/** Days that are named without a claim to know all others: a shop's own closing days, or days it works all the same. */
export interface NamedDays {
  readonly holidays: readonly string[];
  readonly workdays?: readonly string[] | undefined;
}

const namedDaysSchema = plainObject(
  { holidays: list(localDate, "a list of dates"), workdays: list(localDate, "a list of dates").optional() },
  "a calendar, or days without `coverage`",
);
const readCalendar = calendarDataReader(z.object({ calendar: calendarSchema }));
const readNamedDays = calendarDataReader(z.object({ calendar: namedDaysSchema }));

/**
 * One calendar out of several: the country's, year by year, and the shop's own closing days on top.
 *
 * The later says what a day is that both name. Calendars whose coverages overlap or adjoin are joined; days without
 * `coverage` only add to what is there. The last weekend that is stated holds.
 *
 * @throws CuifuError with code `invalid-context` when something is no calendar, or days between two are covered by none
 * @example
 * ```ts
 * const calendar = mergeCalendars(national, { holidays: ["2026-03-16"] });
 * ```
 *
 * *Gotchas*: a closing day outside the coverage has no effect; plans for it carry the warning `calendar-not-covered`.
 */
export function mergeCalendars(first: Calendar, ...later: readonly (Calendar | NamedDays)[]): Calendar {
  let merged: Calendar = readCalendar(first);
  const worked = new Map<string, boolean>();
  addDays(worked, merged);
  for (const one of later) {
    if (!hasCoverage(one)) {
      addDays(worked, readNamedDays(one));
      continue;
    }
    const next = readCalendar(one);
    addDays(worked, next);
    merged = { ...merged, coverage: joined(merged.coverage, next.coverage), weekend: next.weekend ?? merged.weekend };
  }
  const days = [...worked].sort(([one], [other]) => (one < other ? -1 : 1));
  const datesThat = (isWorked: boolean) => days.filter(([, known]) => known === isWorked).map(([date]) => date);
  const calendar = { holidays: datesThat(false), workdays: datesThat(true), coverage: merged.coverage };
  return merged.weekend === undefined ? calendar : { ...calendar, weekend: merged.weekend };
}

function hasCoverage(one: Calendar | NamedDays): one is Calendar {
  return typeof one === "object" && one !== null && "coverage" in one;
}

/** Within one calendar a day that is worked by decree wins, as it does in a plan. */
function addDays(worked: Map<string, boolean>, { holidays, workdays = [] }: NamedDays): void {
  for (const date of holidays) worked.set(date, false);
  for (const date of workdays) worked.set(date, true);
}

function joined(one: Calendar["coverage"], other: Calendar["coverage"]): Calendar["coverage"] {
  const [earlier, later] = one.from <= other.from ? [one, other] : [other, one];
  const dayAfter = dateAfter(earlier.to);
  if (later.from > dayAfter) {
    const expected = `a date not after \`${dayAfter}\`, as no calendar covers the days between`;
    const issue = issueOf("times-out-of-order", "context.calendar.coverage.from", expected, `\`${later.from}\``);
    throw new CuifuError("invalid-context", [issue]);
  }
  const [, to = later.to] = sortedDates([earlier.to, later.to]);
  return { from: earlier.from, to };
}

function dateAfter(date: string): string {
  const day = parseLocalDate(date);
  return day === undefined ? date : formatLocalDate(day + 1);
}
