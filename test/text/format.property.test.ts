import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatAmount, formatClock, formatDay } from "../../src/text/format";

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
