import { describe, expect, it } from "vitest";
import { everyDayWorks, workCalendar } from "../../src/time/calendar";
import { type HoursPattern, parseHours } from "../../src/time/hours";
import { onDays, withinHours } from "../../src/time/hours-times";
import type { EpochMs } from "../../src/time/instant";
import { isoWeekdayOf } from "../../src/time/local";
import { firstAllowed } from "../../src/time/search";
import { instant } from "./known-instant";
import { knownZone } from "./known-zone";

const MINUTE_MS = 60_000;
const DAY_MS = 1_440 * MINUTE_MS;
const plain = workCalendar(undefined);

function hoursIn(zone: string, days: HoursPattern["days"], ...spans: readonly string[]) {
  const hours = parseHours({ days, spans });
  if (hours === undefined) throw new Error(`expected hours, received \`${spans.join()}\``);
  return withinHours(hours, knownZone(zone), plain);
}

function minutesAllowed(times: { allows(at: EpochMs): boolean }, from: EpochMs, until: EpochMs): number {
  let count = 0;
  for (let at = from; at < until; at += MINUTE_MS) if (times.allows(at)) count += 1;
  return count;
}

describe("hours on working days", () => {
  const written = hoursIn("Asia/Shanghai", "workdays", "10:00-12:00", "14:00-22:00");

  it.each([
    ["2026-11-20T09:59:59.999+08:00", false],
    ["2026-11-20T10:00:00+08:00", true],
    ["2026-11-20T11:59:59.999+08:00", true],
    ["2026-11-20T12:00:00+08:00", false],
    ["2026-11-20T14:00:00+08:00", true],
    ["2026-11-20T22:00:00+08:00", false],
    ["2026-11-21T10:00:00+08:00", false],
    ["2026-11-23T10:00:00+08:00", true],
  ])("are half-open and pause on rest days: %s is %s", (text, allowed) => {
    expect(written.allows(instant(text))).toBe(allowed);
  });

  it("open again on the next working day", () => {
    const from = instant("2026-11-20T22:00:00+08:00");
    expect(firstAllowed([{ name: "hours", times: written }], from, from + 5 * DAY_MS)).toEqual({
      at: instant("2026-11-23T10:00:00+08:00"),
      end: instant("2026-11-23T12:00:00+08:00"),
    });
  });
});

describe("a span across midnight", () => {
  it.each([
    ["2026-11-20T21:59:00+08:00", false, "Friday, before it"],
    ["2026-11-20T22:00:00+08:00", true, "Friday night"],
    ["2026-11-21T02:59:00+08:00", true, "Saturday morning, which belongs to Friday"],
    ["2026-11-21T03:00:00+08:00", false, "Saturday morning, after it"],
    ["2026-11-21T23:00:00+08:00", false, "Saturday night"],
    ["2026-11-23T01:00:00+08:00", false, "Monday morning, which belongs to Sunday"],
    ["2026-11-23T22:00:00+08:00", true, "Monday night"],
  ])("belongs to the day it began: %s is %s (%s)", (text, allowed) => {
    expect(hoursIn("Asia/Shanghai", "workdays", "22:00-03:00").allows(instant(text))).toBe(allowed);
  });

  it("joins the next day's own hours", () => {
    const night = hoursIn("Asia/Shanghai", "all", "22:00-03:00", "02:00-05:00");
    const from = instant("2026-11-20T12:00:00+08:00");
    expect(firstAllowed([{ name: "night", times: night }], from, from + DAY_MS)).toEqual({
      at: instant("2026-11-20T22:00:00+08:00"),
      end: instant("2026-11-21T05:00:00+08:00"),
    });
  });

  it("may last a whole day, even two spans of it", () => {
    const long = hoursIn("Asia/Shanghai", [5], "00:00-24:00", "23:00-22:00");
    expect(minutesAllowed(long, instant("2026-11-19T00:00:00+08:00"), instant("2026-11-23T00:00:00+08:00"))).toBe(
      46 * 60,
    );
  });
});

describe("hours where the clock changes", () => {
  it("lose an hour that the clock skips", () => {
    const early = hoursIn("America/New_York", "all", "02:00-03:00");
    const sunday = instant("2026-03-08T00:00:00-05:00");
    expect(minutesAllowed(early, sunday, sunday + 23 * 60 * MINUTE_MS)).toBe(0);
    expect(firstAllowed([{ name: "early", times: early }], sunday, sunday + 3 * DAY_MS)).toEqual({
      at: instant("2026-03-09T02:00:00-04:00"),
      end: instant("2026-03-09T03:00:00-04:00"),
    });
  });

  it("are kept in part when only their beginning is skipped", () => {
    const early = hoursIn("America/New_York", "all", "02:30-04:00");
    const sunday = instant("2026-03-08T00:00:00-05:00");
    expect(firstAllowed([{ name: "early", times: early }], sunday, sunday + DAY_MS)).toEqual({
      at: instant("2026-03-08T03:00:00-04:00"),
      end: instant("2026-03-08T04:00:00-04:00"),
    });
  });

  it("hold twice in an hour that the clock shows twice", () => {
    const early = hoursIn("America/New_York", "all", "01:00-01:30");
    const sunday = instant("2026-11-01T00:00:00-04:00");
    expect(minutesAllowed(early, sunday, sunday + DAY_MS)).toBe(60);
    const second = firstAllowed(
      [{ name: "early", times: early }],
      instant("2026-11-01T01:30:00-04:00"),
      sunday + DAY_MS,
    );
    expect(second).toEqual({ at: instant("2026-11-01T01:00:00-05:00"), end: instant("2026-11-01T01:30:00-05:00") });
  });

  it("return with the day that the clock goes back to", () => {
    const thursdays = hoursIn("Africa/Cairo", [4], "23:00-24:00");
    const from = instant("2026-10-29T12:00:00+03:00");
    expect(minutesAllowed(thursdays, from, from + DAY_MS)).toBe(120);
    const fridays = hoursIn("Africa/Cairo", [5], "00:00-01:00");
    expect(minutesAllowed(fridays, from, from + DAY_MS)).toBe(60);
  });

  it("have no part in a day that the date line leaves out", () => {
    const fridays = hoursIn("Pacific/Apia", [5], "00:00-24:00");
    const from = instant("2011-12-28T00:00:00-10:00");
    expect(minutesAllowed(fridays, from, from + 4 * DAY_MS)).toBe(0);
  });
});

describe("hours that want some minutes of a span left", () => {
  const zone = knownZone("Europe/Berlin");
  const calls = parseHours({ days: "workdays", spans: ["10:00-12:00", "14:00-18:00"], minutesLeft: 15 });
  if (calls === undefined) throw new Error("expected hours, received none");
  const times = withinHours(calls, zone, plain);

  it.each([
    ["2026-11-20T09:59:59.999+01:00", false],
    ["2026-11-20T10:00:00+01:00", true],
    ["2026-11-20T11:45:00+01:00", true],
    ["2026-11-20T11:45:00.001+01:00", false],
    ["2026-11-20T12:00:00+01:00", false],
    ["2026-11-20T17:50:00+01:00", false],
  ])("take no send that comes later in it: %s is %s", (text, allowed) => {
    expect(times.allows(instant(text))).toBe(allowed);
  });

  it("go on with the next span", () => {
    const from = instant("2026-11-20T17:46:00+01:00");
    expect(firstAllowed([{ name: "calls", times }], from, from + 5 * DAY_MS)).toEqual({
      at: instant("2026-11-23T10:00:00+01:00"),
      end: instant("2026-11-23T11:45:00.001+01:00"),
    });
  });

  it("count what is really left where the clock cuts the span short or shows it twice", () => {
    const nights = parseHours({ days: "all", spans: ["01:30-02:30"], minutesLeft: 45 });
    if (nights === undefined) throw new Error("expected hours, received none");
    const nightly = withinHours(nights, zone, plain);
    // On March 29 only 01:30 to 02:00 is there; on October 25 the clock goes from 03:00 back to 02:00.
    expect(minutesAllowed(nightly, instant("2026-03-29T00:00:00+01:00"), instant("2026-03-29T06:00:00+02:00"))).toBe(0);
    expect(nightly.allows(instant("2026-10-25T01:45:00+02:00"))).toBe(true);
    expect(nightly.allows(instant("2026-10-25T01:46:00+02:00"))).toBe(false);
  });
});

describe("hours and their calendar", () => {
  const hours = parseHours({ days: "workdays", spans: ["10:00-12:00"] });
  const saturday = instant("2026-11-21T10:00:00+08:00");

  it("count the same hours by each calendar anew", () => {
    if (hours === undefined) throw new Error("expected hours, received none");
    const zone = knownZone("Asia/Shanghai");
    expect(withinHours(hours, zone, plain).allows(saturday)).toBe(false);
    expect(withinHours(hours, zone, everyDayWorks).allows(saturday)).toBe(true);
    expect(withinHours(hours, zone, plain).allows(saturday)).toBe(false);
  });
});

describe("whole days", () => {
  it("are in or out from local midnight to local midnight", () => {
    const sundays = onDays((day) => isoWeekdayOf(day) === 7, knownZone("America/New_York"));
    const from = instant("2026-03-06T12:00:00-05:00");
    expect(firstAllowed([{ name: "sundays", times: sundays }], from, from + 9 * DAY_MS)).toEqual({
      at: instant("2026-03-08T00:00:00-05:00"),
      end: instant("2026-03-09T00:00:00-04:00"),
    });
  });
});
