import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EARLIEST, LATEST, parseInstant } from "../../src/time/instant";
import { formatInstant } from "../../src/time/local";
import { knownZone } from "./known-zone";
import { NASTY_ZONE_NAMES } from "./nasty-zones";

const twoDigits = (most: number) => fc.nat(most).map((value) => String(value).padStart(2, "0"));
const isoText = fc
  .tuple(
    fc.integer({ min: 1990, max: 2110 }),
    twoDigits(14),
    twoDigits(33),
    twoDigits(25),
    twoDigits(61),
    fc.option(twoDigits(61), { nil: undefined }),
    fc.option(fc.stringMatching(/^[0-9]{1,3}$/), { nil: undefined }),
    fc.oneof(fc.constant("Z"), fc.tuple(fc.constantFrom("+", "-"), twoDigits(13), twoDigits(59))),
  )
  .map(([year, month, day, hour, minute, second, fraction, offset]) => {
    const seconds = second === undefined ? "" : `:${second}${fraction === undefined ? "" : `.${fraction}`}`;
    const suffix = typeof offset === "string" ? offset : `${offset[0]}${offset[1]}:${offset[2]}`;
    return { text: `${year}-${month}-${day}T${hour}:${minute}${seconds}${suffix}`, year, month, day, hour };
  });

describe("reading instants", () => {
  it("agrees with Date.parse on every text whose date exists, and refuses the others", () => {
    fc.assert(
      fc.property(isoText, ({ text, year, month, day, hour }) => {
        const midnight = new Date(Date.UTC(year, Number(month) - 1, Number(day)));
        const exists =
          midnight.getUTCMonth() === Number(month) - 1 && midnight.getUTCDate() === Number(day) && hour !== "24";
        const parsed = exists ? Date.parse(text) : Number.NaN;
        const inRange = parsed >= EARLIEST && parsed <= LATEST;
        const refusal = Number.isNaN(parsed) ? "invalid-date" : "out-of-range";
        expect(parseInstant(text)).toBe(inRange ? parsed : refusal);
      }),
      { numRuns: 2_000 },
    );
  });

  it("never throws, and gives back a whole millisecond within the range or a problem", () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.string(), fc.date({ noInvalidDate: false })), (value) => {
        const result = parseInstant(value);
        if (typeof result === "number") expect(Number.isInteger(result) && result >= EARLIEST).toBe(true);
        else expect(["not-an-instant", "missing-offset", "invalid-date", "out-of-range"]).toContain(result);
      }),
    );
  });

  it("reads back what formatting wrote, in every zone", () => {
    fc.assert(
      fc.property(fc.integer({ min: EARLIEST, max: LATEST }), fc.constantFrom(...NASTY_ZONE_NAMES), (at, name) => {
        expect(parseInstant(formatInstant(at, knownZone(name)))).toBe(at);
      }),
    );
  });
});
