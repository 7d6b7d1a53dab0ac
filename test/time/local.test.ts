import { describe, expect, it } from "vitest";
import {
  formatInstant,
  formatLocalDate,
  instantOfLocal,
  isoWeekdayOf,
  type LocalDay,
  localDayOf,
  minuteOfDayOf,
  parseClock,
  parseLocalDate,
} from "../../src/time/local";
import { instant } from "./known-instant";
import { knownZone } from "./known-zone";

const shanghai = knownZone("Asia/Shanghai");

function localDay(text: string): LocalDay {
  const day = parseLocalDate(text);
  if (day === undefined) throw new Error(`expected a date, received \`${text}\``);
  return day;
}

describe("a local day", () => {
  it("begins at the zone's own midnight", () => {
    expect(formatLocalDate(localDayOf(instant("2026-11-21T15:59:59.999Z"), shanghai))).toBe("2026-11-21");
    expect(formatLocalDate(localDayOf(instant("2026-11-21T16:00:00Z"), shanghai))).toBe("2026-11-22");
  });

  it.each([
    ["1970-01-01", 0],
    ["1969-12-31", -1],
    ["2000-02-29", 11_016],
    ["0000-01-01", -719_528],
    ["9999-12-31", 2_932_896],
  ])("is a whole number: %s is %i", (text, day) => {
    expect(parseLocalDate(text)).toBe(day);
    expect(formatLocalDate(day)).toBe(text);
  });

  it.each([
    "2026-02-29",
    "2100-02-29",
    "2026-02-30",
    "2026-06-31",
    "2026-00-01",
    "2026-13-01",
    "2026-01-00",
    "2026-1-1",
    "2026-01-1",
    "20260101",
    "2026/01/01",
    "2026-01-01T00:00",
    " 2026-01-01",
    "-026-01-01",
    "",
  ])("is not read from `%s`", (text) => {
    expect(parseLocalDate(text)).toBeUndefined();
  });

  it.each([
    ["1969-12-28", 7],
    ["1969-12-29", 1],
    ["1970-01-01", 4],
    ["2026-11-21", 6],
    ["2026-11-22", 7],
    ["2026-11-23", 1],
  ])("%s is weekday %i", (text, weekday) => {
    expect(isoWeekdayOf(localDay(text))).toBe(weekday);
  });
});

describe("a minute of the day", () => {
  it("is what the zone's clock shows, seconds dropped", () => {
    expect(minuteOfDayOf(instant("2026-11-21T21:10:59.999+08:00"), shanghai)).toBe(21 * 60 + 10);
    expect(minuteOfDayOf(instant("2026-11-21T00:00:00+08:00"), shanghai)).toBe(0);
    expect(minuteOfDayOf(instant("2026-11-21T23:59:59+08:00"), shanghai)).toBe(1_439);
    expect(minuteOfDayOf(instant("2026-11-21T00:00:00Z"), knownZone("Asia/Kathmandu"))).toBe(5 * 60 + 45);
  });

  it.each([
    ["00:00", 0],
    ["10:00", 600],
    ["23:59", 1_439],
    ["24:00", 1_440],
  ])("is read from %s as %i", (text, minute) => {
    expect(parseClock(text)).toBe(minute);
  });

  it.each(["24:01", "25:00", "10:60", "9:00", "1000", "10:0", "10-00", "10:00:00", "", "ab:cd", "-1:00"])(
    "is not read from `%s`",
    (text) => {
      expect(parseClock(text)).toBeUndefined();
    },
  );
});

describe("the instant of a local time", () => {
  it.each([
    ["Asia/Shanghai", "2026-11-21", "09:30", "2026-11-21T09:30:00+08:00"],
    ["Asia/Shanghai", "2026-11-21", "24:00", "2026-11-22T00:00:00+08:00"],
    ["America/New_York", "2026-03-08", "02:30", "2026-03-08T03:30:00-04:00"],
    ["America/New_York", "2026-11-01", "01:30", "2026-11-01T01:30:00-04:00"],
    ["Australia/Lord_Howe", "2026-10-04", "02:15", "2026-10-04T02:45:00+11:00"],
    ["Australia/Lord_Howe", "2026-04-05", "01:45", "2026-04-05T01:45:00+11:00"],
    ["Africa/Cairo", "2026-04-24", "00:00", "2026-04-24T01:00:00+03:00"],
    ["Pacific/Apia", "2011-12-30", "12:00", "2011-12-31T12:00:00+14:00"],
  ])("in %s on %s at %s is %s: later in a gap, earlier in a fold", (name, date, clock, expected) => {
    const at = instantOfLocal(localDay(date), parseClock(clock) ?? Number.NaN, knownZone(name));
    expect(formatInstant(at, knownZone(name))).toBe(expected);
  });
});

describe("an instant as text", () => {
  it.each([
    ["Asia/Shanghai", "2026-11-21T13:10:00Z", "2026-11-21T21:10:00+08:00"],
    ["Asia/Shanghai", "2026-11-21T16:00:00.007Z", "2026-11-22T00:00:00.007+08:00"],
    ["UTC", "2026-11-21T13:10:09Z", "2026-11-21T13:10:09+00:00"],
    ["Europe/London", "2026-01-05T09:00:00Z", "2026-01-05T09:00:00+00:00"],
    ["America/St_Johns", "2026-01-01T00:00:00Z", "2025-12-31T20:30:00-03:30"],
    ["Asia/Kathmandu", "2026-01-01T00:00:00.120Z", "2026-01-01T05:45:00.120+05:45"],
  ])("in %s writes %s as %s", (name, text, expected) => {
    expect(formatInstant(instant(text), knownZone(name))).toBe(expected);
  });
});
