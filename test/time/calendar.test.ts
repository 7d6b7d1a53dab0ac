import { describe, expect, it } from "vitest";
import { everyDayWorks, workCalendar } from "../../src/time/calendar";
import { parseLocalDate } from "../../src/time/local";

const day = (text: string) => parseLocalDate(text) ?? Number.NaN;

// National Day 2026, with two working weekend days by decree.
const china = workCalendar({
  holidays: ["2026-10-01", "2026-10-02", "2026-10-05", "2026-10-10", "2027-01-01"],
  workdays: ["2026-09-20", "2026-10-10", "2027-01-02"],
  coverage: { from: "2026-01-01", to: "2026-12-31" },
});

describe("a calendar", () => {
  it.each([
    ["2026-09-30", true, "a plain Wednesday"],
    ["2026-10-01", false, "a holiday"],
    ["2026-10-03", false, "a Saturday"],
    ["2026-10-04", false, "a Sunday"],
    ["2026-09-20", true, "a Sunday that is worked by decree"],
    ["2026-10-10", true, "a day that is both a holiday and worked by decree"],
  ])("says of %s that working is %s: %s", (date, works) => {
    expect(china.isWorkday(day(date))).toBe(works);
  });

  it("covers its days, both ends included", () => {
    expect(["2025-12-31", "2026-01-01", "2026-12-31", "2027-01-01"].map((date) => china.covers(day(date)))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it("knows plain weekends only outside its coverage", () => {
    expect(china.isWorkday(day("2027-01-01"))).toBe(true);
    expect(china.isWorkday(day("2027-01-02"))).toBe(false);
    expect(china.isWorkday(day("2025-12-31"))).toBe(true);
  });

  it("may have another weekend, which holds outside its coverage too", () => {
    const egypt = workCalendar({
      holidays: [],
      coverage: { from: "2026-01-01", to: "2026-12-31" },
      weekend: [5, 6],
    });
    const week = ["2026-11-19", "2026-11-20", "2026-11-21", "2026-11-22", "2027-11-19"];
    expect(week.map((date) => egypt.isWorkday(day(date)))).toEqual([true, false, false, true, false]);
  });

  it("may have no weekend at all", () => {
    const daily = workCalendar({ holidays: [], coverage: { from: "2026-01-01", to: "2026-12-31" }, weekend: [] });
    expect(daily.isWorkday(day("2026-11-22"))).toBe(true);
  });

  it("passes over dates that do not exist", () => {
    const odd = workCalendar({
      holidays: ["2026-02-30", "2026-03-02"],
      coverage: { from: "2026-01-01", to: "2026-12-32" },
    });
    expect(odd.covers(day("2026-03-02"))).toBe(false);
    expect(odd.isWorkday(day("2026-03-02"))).toBe(true);
  });

  it("that is absent means plain weekends, and leaves no day uncovered", () => {
    const plain = workCalendar(undefined);
    expect(plain).toBe(workCalendar(undefined));
    expect(plain.covers(day("2099-01-01"))).toBe(true);
    expect(["2026-11-20", "2026-11-21", "2026-11-22"].map((date) => plain.isWorkday(day(date)))).toEqual([
      true,
      false,
      false,
    ]);
  });

  it("of a promotion has no rest days", () => {
    expect(everyDayWorks.isWorkday(day("2026-11-22"))).toBe(true);
    expect(everyDayWorks.covers(day("2026-11-22"))).toBe(true);
  });
});
