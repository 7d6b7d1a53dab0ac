import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatAmount, formatClock, formatDay, formatMoment } from "../../src/text/format";

const instant = fc.integer({ min: Date.UTC(2000, 0), max: Date.UTC(2100, 0) });
const offset = fc.integer({ min: -14 * 60, max: 14 * 60 }).map((minutes) => minutes * 60_000);

describe("clock and day", () => {
  it("are what Intl says of the shifted instant in UTC", () => {
    const clock = new Intl.DateTimeFormat("en-GB", {
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
      timeZone: "UTC",
    });
    const day = new Intl.DateTimeFormat("zh-CN", { month: "short", day: "numeric", timeZone: "UTC" });
    fc.assert(
      fc.property(instant, offset, (at, offsetMs) => {
        expect(formatClock(at, offsetMs)).toBe(clock.format(at + offsetMs));
        expect(formatDay(at, offsetMs, "zh-CN")).toBe(day.format(at + offsetMs));
      }),
      { numRuns: 1000 },
    );
  });
});

describe("a midnight to come", () => {
  const minuteMs = 60_000;
  const dayMs = 1_440 * minuteMs;
  const days = fc.integer({ min: 1, max: 400 });
  const sinceMidnight = fc.integer({ min: 0, max: dayMs - 1 });

  it("is the end of the day that its last minute is told of", () => {
    fc.assert(
      fc.property(instant, offset, days, sinceMidnight, (at, offsetMs, daysAhead, clock) => {
        const today = Math.floor((at + offsetMs) / dayMs) * dayMs - offsetMs;
        const midnight = today + daysAhead * dayMs;
        const told = (moment: number, locale: string) =>
          formatMoment(moment, offsetMs, today + clock, offsetMs, locale);
        for (const locale of ["zh-CN", "ja", "de", "ko"]) {
          expect(told(midnight, locale)).toBe(told(midnight - minuteMs, locale).replace("23:59", "24:00"));
        }
        const lastMinute = told(midnight - minuteMs, "en");
        const end = lastMinute === "23:59" ? "midnight" : `the end of ${lastMinute.replace(" 23:59", "")}`;
        expect(told(midnight, "en")).toBe(end);
      }),
      { numRuns: 500 },
    );
  });
});

describe("an amount", () => {
  it("has exactly the digits of its minor units", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e13 }), (amount) => {
        const digits = formatAmount(amount, "CNY", "zh-CN").replace(/\D/g, "");
        expect(digits).toBe(String(amount).padStart(3, "0"));
      }),
      { numRuns: 1000 },
    );
  });
});
