import type { Arbitrary, FastCheck } from "./fast-check";

/** The instants that a case is told from, in epoch milliseconds. */
export interface Times {
  readonly zone: string;
  readonly placedAt: number;
  readonly now: number;
  readonly closesAt: number | undefined;
}

export const MINUTE_MS = 60_000;
export const DAY_MINUTES = 1_440;

/** Zones with and without changes of the clock, near and far from the shop's day. */
const ZONES = ["Asia/Shanghai", "Asia/Shanghai", "America/New_York", "Europe/Berlin", "Asia/Kathmandu"] as const;
/** A Tuesday in China, and days around which clocks change in America and Europe. */
const DAYS = ["2026-03-10T00:00:00Z", "2026-03-08T00:00:00Z", "2026-03-29T00:00:00Z", "2026-11-01T00:00:00Z"] as const;
const CLOSING_MINUTES = [20, 30, 60, DAY_MINUTES, 2 * DAY_MINUTES, 3 * DAY_MINUTES] as const;

export function timesWith(fc: FastCheck): Arbitrary<Times> {
  const age = fc.oneof(
    { weight: 1, arbitrary: fc.integer({ min: -5, max: 0 }) },
    { weight: 4, arbitrary: fc.integer({ min: 0, max: 90 }) },
    { weight: 4, arbitrary: fc.integer({ min: 0, max: 2 * DAY_MINUTES }) },
    { weight: 2, arbitrary: fc.integer({ min: 0, max: 12 * DAY_MINUTES }) },
  );
  return fc
    .record({
      zone: fc.constantFrom(...ZONES),
      day: fc.constantFrom(...DAYS),
      minute: fc.integer({ min: 0, max: 3 * DAY_MINUTES }),
      age,
      closing: fc.constantFrom("none", "none", "from-placing", "from-now"),
      closesAfter: fc.oneof(fc.constantFrom(...CLOSING_MINUTES), fc.integer({ min: 1, max: 6 * DAY_MINUTES })),
    })
    .map(({ zone, day, minute, age: minutes, closing, closesAfter }) => {
      const placedAt = Date.parse(day) + minute * MINUTE_MS;
      const now = placedAt + minutes * MINUTE_MS;
      const closings = {
        none: undefined,
        "from-placing": placedAt + closesAfter * MINUTE_MS,
        "from-now": Math.max(placedAt, now) + closesAfter * MINUTE_MS,
      };
      return { zone, placedAt, now, closesAt: closings[closing] };
    });
}

/** An instant some minutes from another, as text. */
export function around(fc: FastCheck, at: number, least: number, most: number): Arbitrary<string> {
  return fc.integer({ min: least, max: most }).map((minutes) => instantText(at + minutes * MINUTE_MS));
}

export function instantText(at: number): string {
  return new Date(at).toISOString();
}
