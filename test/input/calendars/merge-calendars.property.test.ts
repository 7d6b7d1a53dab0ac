import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeCalendars, type NamedDays } from "../../../src/input/calendars/merge-calendars";
import { workCalendar } from "../../../src/time/calendar";
import { formatLocalDate, parseLocalDate } from "../../../src/time/local";

const FIRST = parseLocalDate("2026-01-01") ?? Number.NaN;
const coverage = { from: "2026-01-01", to: "2026-12-31" };

describe("mergeCalendars", () => {
  it("lets the last that names a day say what it is, on every day and for any calendars", () => {
    const date = fc.integer({ min: FIRST, max: FIRST + 20 }).map(formatLocalDate);
    const dates = fc.uniqueArray(date, { maxLength: 8 });
    const days: fc.Arbitrary<NamedDays> = fc.record({ holidays: dates, workdays: dates });
    const own = fc.array(days, { maxLength: 3 });
    fc.assert(
      fc.property(days, own, (national, later) => {
        const merged = mergeCalendars({ ...national, coverage }, ...later);
        expect(mergeCalendars(merged)).toEqual(merged);
        const calendar = workCalendar(merged);
        for (let day = FIRST; day <= FIRST + 20; day += 1) {
          const text = formatLocalDate(day);
          const named = [national, ...later].findLast((one) =>
            [one.holidays, one.workdays].some((l) => l?.includes(text)),
          );
          const plain = workCalendar(undefined).isWorkday(day);
          expect(calendar.isWorkday(day)).toBe(named === undefined ? plain : named.workdays?.includes(text) === true);
        }
      }),
      { numRuns: 200 },
    );
  });
});
