import { describe, expect, it } from "vitest";
import { calendarFromHolidayCn } from "../../../src/input/calendars/from-holiday-cn";
import { issuesOf } from "./issues-of";

const days = [
  { name: "元旦", date: "2026-01-04", isOffDay: false },
  { name: "元旦", date: "2026-01-02", isOffDay: true },
  { name: "元旦", date: "2026-01-01", isOffDay: true },
];
const file = { $schema: "https://example.com/schema.json", $id: "2026.json", year: 2026, papers: [], days };

/** What a host that parses JSON may hand over, whatever it holds. */
const read = (data: unknown) => issuesOf(() => Reflect.apply(calendarFromHolidayCn, undefined, [data]));

describe("a file of holiday-cn", () => {
  it("becomes a calendar of its year, days off and worked weekend days apart and sorted", () => {
    expect(calendarFromHolidayCn(file)).toEqual({
      holidays: ["2026-01-01", "2026-01-02"],
      workdays: ["2026-01-04"],
      coverage: { from: "2026-01-01", to: "2026-12-31" },
    });
  });

  it("keeps a day that it moves in the year before", () => {
    const moved = { ...file, days: [...days, { name: "元旦", date: "2025-12-31", isOffDay: true }] };
    expect(calendarFromHolidayCn(moved).holidays[0]).toBe("2025-12-31");
  });

  it("is refused while its year is not announced: without days it would claim a year without holidays", () => {
    expect(read({ ...file, days: [] })).toEqual([
      "empty context.calendar.days: expected the days of a year whose arrangement is published, at least 1, received an empty list",
    ]);
  });

  it.each([
    [{ holidays: {}, workdays: {} }, "missing context.calendar.year: expected a year, received nothing"],
    ["2026.json", 'wrong-type context.calendar: expected a year of `holiday-cn`, received `"2026.json"`'],
    [undefined, "missing context.calendar: expected a year of `holiday-cn`, received nothing"],
    [
      { year: 2026, days: [{ date: "2026-02-30", isOffDay: true }] },
      'invalid-date context.calendar.days[0].date: expected a date that exists, such as `2026-11-21`, received `"2026-02-30"`',
    ],
    [
      { year: 2026, days: [{ date: "2026-02-20", isOffDay: "yes" }] },
      'wrong-type context.calendar.days[0].isOffDay: expected true or false, received `"yes"`',
    ],
  ])("of another shape is refused, and the error says where: %j", (data, issue) => {
    expect(read(data)[0]).toBe(issue);
  });
});
