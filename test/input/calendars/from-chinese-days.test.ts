import { describe, expect, it } from "vitest";
import { calendarFromChineseDays } from "../../../src/input/calendars/from-chinese-days";
import { issuesOf } from "./issues-of";

const data = {
  holidays: {
    "2025-01-01": "New Year's Day,元旦,1",
    "2025-10-08": "National Day,国庆节,3",
    "2026-01-01": "New Year's Day,元旦,1",
    "2026-01-02": "New Year's Day,元旦,1",
  },
  workdays: { "2025-10-11": "National Day,国庆节,3", "2026-01-04": "New Year's Day,元旦,1" },
  inLieuDays: { "2026-01-02": "New Year's Day,元旦,1" },
};

const read = (...options: readonly unknown[]) =>
  issuesOf(() => Reflect.apply(calendarFromChineseDays, undefined, options));

describe("the data of chinese-days", () => {
  it("becomes a calendar of all the years whose first day it names", () => {
    expect(calendarFromChineseDays(data)).toEqual({
      holidays: ["2025-01-01", "2025-10-08", "2026-01-01", "2026-01-02"],
      workdays: ["2025-10-11", "2026-01-04"],
      coverage: { from: "2025-01-01", to: "2026-12-31" },
    });
  });

  it("is cut to the years that are wanted", () => {
    expect(calendarFromChineseDays(data, { first: 2026, last: 2026 })).toEqual({
      holidays: ["2026-01-01", "2026-01-02"],
      workdays: ["2026-01-04"],
      coverage: { from: "2026-01-01", to: "2026-12-31" },
    });
  });

  it("is refused for a year that it does not hold", () => {
    expect(read(data, { first: 2026, last: 2027 })).toEqual([
      "missing context.calendar.holidays: expected the holidays of the year 2027, received none",
    ]);
    expect(read({ holidays: {}, workdays: {} })).toEqual([
      "missing context.calendar.holidays: expected the holidays of a published year, received none",
    ]);
  });

  it("is refused in another shape, and the error says where", () => {
    expect(read({ year: 2026, days: [] })[0]).toBe(
      "missing context.calendar.holidays: expected an object with dates as keys, received nothing",
    );
    expect(read({ holidays: { "2026-13-01": "元旦" }, workdays: {} })[0]).toContain(
      'invalid-date context.calendar.holidays["2026-13-01"]: expected a date that exists',
    );
  });
});
