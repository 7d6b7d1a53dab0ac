import { describe, expect, it } from "vitest";
import { calendarFromDateHolidays } from "../../../src/input/calendars/from-date-holidays";
import { issuesOf } from "./issues-of";

const entry = (date: string, start: string, end: string, type = "public") => ({
  date,
  start: new Date(start),
  end: new Date(end),
  name: "a feast",
  type,
  rule: "01-01",
});
const newYear = entry("2026-01-01 00:00:00", "2025-12-31T22:00:00Z", "2026-01-01T22:00:00Z");

const read = (data: unknown) => issuesOf(() => Reflect.apply(calendarFromDateHolidays, undefined, [data]));

describe("the holidays of date-holidays", () => {
  it("become a calendar of their year with the days of public holidays", () => {
    const observed = entry("2026-02-14 00:00:00", "2026-02-13T23:00:00Z", "2026-02-14T23:00:00Z", "observance");
    expect(calendarFromDateHolidays([newYear, observed])).toEqual({
      holidays: ["2026-01-01"],
      coverage: { from: "2026-01-01", to: "2026-12-31" },
    });
    expect(calendarFromDateHolidays([newYear, observed], { types: ["public", "observance"] }).holidays).toEqual([
      "2026-01-01",
      "2026-02-14",
    ]);
  });

  it("may last several days, begin at sunset, and read alike from JSON", () => {
    const feast = entry("2026-03-20 00:00:00 -0600", "2026-03-19T16:00:00Z", "2026-03-22T16:00:00Z");
    const holidays = ["2026-01-01", "2026-03-20", "2026-03-21", "2026-03-22"];
    expect(calendarFromDateHolidays([newYear, feast]).holidays).toEqual(holidays);
    expect(calendarFromDateHolidays(JSON.parse(JSON.stringify([newYear, feast]))).holidays).toEqual(holidays);
  });

  it("are one day each where the clocks change on it, and none where only half a day is off", () => {
    const springForward = entry("2026-03-29 00:00:00", "2026-03-28T23:00:00Z", "2026-03-29T22:00:00Z");
    const afternoon = entry("2026-12-24 14:00:00", "2026-12-24T13:00:00Z", "2026-12-24T23:00:00Z");
    expect(calendarFromDateHolidays([springForward, afternoon]).holidays).toEqual(["2026-03-29"]);
  });

  it("do not say which days the weekend is: the caller does", () => {
    expect(calendarFromDateHolidays([newYear], { weekend: [5, 6] }).weekend).toEqual([5, 6]);
  });

  it("are refused in another shape, and the error says where", () => {
    expect(read([])[0]).toContain("empty context.calendar: expected the holidays of a year, at least 1");
    expect(read({ date: "2026-01-01" })[0]).toContain("wrong-type context.calendar: expected the holidays of a year");
    expect(read([{ ...newYear, date: "1. Januar" }])[0]).toContain("invalid-date context.calendar[0].date: expected");
    expect(read([{ ...newYear, end: "soon" }])[0]).toContain("invalid-instant context.calendar[0].end: expected");
  });
});
