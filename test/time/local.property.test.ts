import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { EARLIEST } from "../../src/time/instant";
import {
  formatInstant,
  formatLocalDate,
  instantOfLocal,
  isoWeekdayOf,
  localDayOf,
  minuteOfDayOf,
  parseLocalDate,
} from "../../src/time/local";
import { readWithIntl } from "./intl-clock";
import { instant } from "./known-instant";
import { knownZone } from "./known-zone";
import { NASTY_CHANGES, NASTY_ZONE_NAMES } from "./nasty-zones";

const DAY_MS = 86_400_000;
const LAST = Date.UTC(2040, 0, 1);
const anyDay = fc.integer({ min: EARLIEST / DAY_MS, max: LAST / DAY_MS });
const anyMinute = fc.integer({ min: 0, max: 1_439 });

function instantOfTemporal(day: number, minute: number, zone: string): number {
  const date = Temporal.PlainDate.from("1970-01-01").add({ days: day });
  return date
    .toPlainDateTime({ hour: Math.floor(minute / 60), minute: minute % 60 })
    .toZonedDateTime(zone, { disambiguation: "compatible" }).epochMilliseconds;
}

describe("local time", () => {
  it.each(NASTY_CHANGES)("resolves every quarter around a change of $zone as Temporal does: $what", ({ zone, at }) => {
    const middle = Math.floor(instant(at) / DAY_MS);
    for (let day = middle - 1; day <= middle + 2; day += 1) {
      for (let minute = 0; minute < 1_440; minute += 15) {
        expect(instantOfLocal(day, minute, knownZone(zone))).toBe(instantOfTemporal(day, minute, zone));
      }
    }
  });

  it("resolves any day and minute as Temporal does", () => {
    fc.assert(
      fc.property(fc.constantFrom(...NASTY_ZONE_NAMES), anyDay, anyMinute, (name, day, minute) => {
        expect(instantOfLocal(day, minute, knownZone(name))).toBe(instantOfTemporal(day, minute, name));
      }),
      { numRuns: 500 },
    );
  });

  it("shows the day, the minute and the text that Intl and Temporal show", () => {
    fc.assert(
      fc.property(fc.constantFrom(...NASTY_ZONE_NAMES), fc.integer({ min: EARLIEST, max: LAST }), (name, at) => {
        const zone = knownZone(name);
        const reading = readWithIntl(at, name);
        expect(localDayOf(at, zone)).toBe(reading.day);
        expect(minuteOfDayOf(at, zone)).toBe(reading.minute);
        const zoned = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(name);
        const digits = at % 1_000 === 0 ? 0 : 3;
        expect(formatInstant(at, zone)).toBe(zoned.toString({ fractionalSecondDigits: digits, timeZoneName: "never" }));
      }),
      { numRuns: 500 },
    );
  });

  it("gives back the date that it was given, on its weekday", () => {
    fc.assert(
      fc.property(fc.integer({ min: -719_528, max: 2_932_896 }), (day) => {
        const date = new Date(day * DAY_MS);
        expect(formatLocalDate(day)).toBe(date.toISOString().slice(0, 10));
        expect(parseLocalDate(formatLocalDate(day))).toBe(day);
        expect(isoWeekdayOf(day) % 7).toBe(date.getUTCDay());
      }),
      { numRuns: 1_000 },
    );
  });
});
