import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { calendarFromHolidayCn } from "../../src/input/calendars/from-holiday-cn";
import { runExample } from "./run-example";

const file = JSON.parse(readFileSync(new URL("../../examples/holiday-cn-2026.json", import.meta.url), "utf8"));
const { status, stdout } = runExample("chinese-calendar");
const lineOf = (date: string) => stdout.split("\n").find((line) => line.startsWith(date));

/** The arrangement as the State Council published it on 2025-11-04: first and last day off, and the weekend days worked. */
const PUBLISHED = [
  ["元旦", "2026-01-01", 3, ["2026-01-04"]],
  ["春节", "2026-02-15", 9, ["2026-02-14", "2026-02-28"]],
  ["清明节", "2026-04-04", 3, []],
  ["劳动节", "2026-05-01", 5, ["2026-05-09"]],
  ["端午节", "2026-06-19", 3, []],
  ["中秋节", "2026-09-25", 3, []],
  ["国庆节", "2026-10-01", 7, ["2026-09-20", "2026-10-10"]],
] as const;

test("the calendar of 2026 is the one that the State Council published", () => {
  const calendar = calendarFromHolidayCn(file);
  const daysOff = PUBLISHED.flatMap(([, first, count]) =>
    Array.from({ length: count }, (_, day) =>
      new Date(Date.parse(first) + day * 86_400_000).toISOString().slice(0, 10),
    ),
  );
  expect(calendar.holidays).toEqual(daysOff);
  expect(calendar.workdays).toEqual(PUBLISHED.flatMap(([, , , worked]) => worked).sort());
  expect(calendar.coverage).toEqual({ from: "2026-01-01", to: "2026-12-31" });
});

test("each evening's order is reminded on the next day that is worked", () => {
  expect(status).toBe(0);
  expect(stdout).toMatch(/^34 days off, 6 weekend days worked$/m);
  expect(lineOf("2026-02-13")).toContain("reminded 2026-02-14 10:00,");
  expect(lineOf("2026-02-14")).toContain("reminded 2026-02-24 10:00,");
  expect(lineOf("2026-04-30")).toContain("reminded 2026-05-06 10:00,");
  expect(lineOf("2026-05-08")).toContain("reminded 2026-05-09 10:00,");
  expect(lineOf("2026-05-13")).toContain("reminded 2026-05-15 10:00,");
});

test("beyond the published year the plan says that it knows no holidays", () => {
  expect(lineOf("2026-12-31")).toContain("reminded 2027-01-01 10:00 (calendar-not-covered)");
});
