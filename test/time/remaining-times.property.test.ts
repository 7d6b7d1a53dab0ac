import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { always, between, never, union } from "../../src/time/allowed-times";
import { withMinimumRemaining } from "../../src/time/remaining-times";

const MINUTE_MS = 60_000;

describe("a least rest of the span", () => {
  it("is met up to exactly that long before its end", () => {
    const times = withMinimumRemaining(between(0, 120 * MINUTE_MS), 30);
    expect(times.allows(-1)).toBe(false);
    expect(times.allows(0)).toBe(true);
    expect(times.allows(90 * MINUTE_MS)).toBe(true);
    expect(times.allows(90 * MINUTE_MS + 1)).toBe(false);
    expect(times.nextBoundary(0)).toBe(90 * MINUTE_MS + 1);
    expect(times.nextBoundary(90 * MINUTE_MS + 1)).toBe(120 * MINUTE_MS);
  });

  it("is always met where all is allowed, never where nothing is", () => {
    expect(withMinimumRemaining(always, 30).allows(0)).toBe(true);
    expect(withMinimumRemaining(always, 30).nextBoundary(0)).toBe(Number.POSITIVE_INFINITY);
    expect(withMinimumRemaining(never, 0).allows(0)).toBe(false);
  });

  it("is counted minute by minute over spans that touch, overlap or stand apart, and no boundary passes a change", () => {
    const span = fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 30 }));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 5 }), fc.nat(20), (spans, leastMinutes) => {
        const isIn = (minute: number) => spans.some(([start, length]) => minute >= start && minute < start + length);
        const expected = (at: number) => {
          if (!isIn(Math.floor(at / MINUTE_MS))) return false;
          let end = Math.floor(at / MINUTE_MS);
          while (isIn(end)) end += 1;
          return end * MINUTE_MS - at >= leastMinutes * MINUTE_MS;
        };
        const parts = spans.map(([start, length]) => between(start * MINUTE_MS, (start + length) * MINUTE_MS));
        const times = withMinimumRemaining(union(...parts), leastMinutes);
        for (let minute = -1; minute < 95; minute += 1) {
          for (const at of [minute * MINUTE_MS, minute * MINUTE_MS + 1, minute * MINUTE_MS + 59_999]) {
            const allowed = expected(at);
            const boundary = times.nextBoundary(at);
            const isRight = times.allows(at) === allowed && boundary > at;
            if (!isRight) throw new Error(`expected ${allowed} and a later boundary at ${at}`);
            for (let later = at + 1; later < Math.min(boundary, 95 * MINUTE_MS); later += 59_999) {
              if (expected(later) !== allowed) throw new Error(`the boundary after ${at} passes a change`);
            }
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});
