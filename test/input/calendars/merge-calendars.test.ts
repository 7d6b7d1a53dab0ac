import { describe, expect, it } from "vitest";
import type { Calendar } from "../../../src/contract/context";
import { mergeCalendars } from "../../../src/input/calendars/merge-calendars";
import { issuesOf } from "./issues-of";

const of2026: Calendar = {
  holidays: ["2026-10-01", "2026-10-02"],
  workdays: ["2026-10-10"],
  coverage: { from: "2026-01-01", to: "2026-12-31" },
};
const of2027: Calendar = { holidays: ["2026-12-31"], coverage: { from: "2027-01-01", to: "2027-12-31" } };

describe("mergeCalendars", () => {
  it("adds a shop's closing days to the country's calendar, and the coverage stays the country's", () => {
    expect(mergeCalendars(of2026, { holidays: ["2026-10-12", "2026-10-10"] })).toEqual({
      holidays: ["2026-10-01", "2026-10-02", "2026-10-10", "2026-10-12"],
      workdays: [],
      coverage: of2026.coverage,
    });
  });

  it("lets a shop work on a holiday", () => {
    const { holidays, workdays } = mergeCalendars(of2026, { holidays: [], workdays: ["2026-10-02"] });
    expect(holidays).toEqual(["2026-10-01"]);
    expect(workdays).toEqual(["2026-10-02", "2026-10-10"]);
  });

  it("joins the years, and the later one may move a day of the earlier", () => {
    const { holidays, coverage } = mergeCalendars(of2026, of2027);
    expect(holidays).toContain("2026-12-31");
    expect(coverage).toEqual({ from: "2026-01-01", to: "2027-12-31" });
    expect(mergeCalendars(of2027, of2026).coverage).toEqual(coverage);
  });

  it("keeps the last weekend that is stated", () => {
    expect(mergeCalendars({ ...of2026, weekend: [7] }, { holidays: [] }).weekend).toEqual([7]);
    expect(mergeCalendars({ ...of2026, weekend: [7] }, { ...of2027, weekend: [5, 6] }).weekend).toEqual([5, 6]);
  });

  it("refuses to cover days that no calendar covers", () => {
    const of2028 = { holidays: [], coverage: { from: "2028-01-01", to: "2028-12-31" } };
    expect(issuesOf(() => mergeCalendars(of2026, of2028))).toEqual([
      "times-out-of-order context.calendar.coverage.from: expected a date not after `2027-01-01`, as no calendar covers the days between, received `2028-01-01`",
    ]);
  });

  it("refuses what is no calendar and no list of days", () => {
    const merge = (...calendars: readonly unknown[]) =>
      issuesOf(() => Reflect.apply(mergeCalendars, undefined, calendars))[0];
    expect(merge({ holidays: [] })).toContain("missing context.calendar.coverage: expected");
    expect(merge(of2026, { closed: [] })).toContain("context.calendar");
    expect(merge(of2026, { holidays: ["2026-02-29"] })).toContain("invalid-date context.calendar.holidays[0]");
  });
});
