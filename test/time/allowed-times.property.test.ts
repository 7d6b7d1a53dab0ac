import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type AllowedTimes,
  always,
  between,
  complement,
  fromInstant,
  intersection,
  never,
  switched,
  union,
} from "../../src/time/allowed-times";
import { afterGap, underRollingCap } from "../../src/time/history-times";

const LAST = 60;
const NEVER_AGAIN = Number.POSITIVE_INFINITY;

/** Allowed times beside the plainest statement of what they mean. */
interface Stated {
  readonly times: AllowedTimes;
  readonly meaning: (at: number) => boolean;
}

const at = fc.integer({ min: 0, max: LAST });
const simple: fc.Arbitrary<Stated> = fc.oneof(
  fc.constant({ times: always, meaning: () => true }),
  fc.constant({ times: never, meaning: () => false }),
  at.map((start) => ({ times: fromInstant(start), meaning: (now: number) => now >= start })),
  at.map((end) => ({ times: complement(fromInstant(end)), meaning: (now: number) => now < end })),
  fc.tuple(at, at).map(([start, end]) => ({
    times: between(start, end),
    meaning: (now: number) => start <= now && now < end,
  })),
  fc.tuple(at, fc.nat(20)).map(([last, gap]) => ({
    times: afterGap(last, gap),
    meaning: (now: number) => now - last >= gap,
  })),
  fc
    .tuple(fc.array(at, { maxLength: 6 }), fc.nat(3), fc.integer({ min: 1, max: 20 }))
    .map(([touches, most, window]) => ({
      times: underRollingCap(
        [...touches].sort((one, other) => one - other),
        most,
        window,
      ),
      meaning: (now: number) => touches.filter((touch) => now - window < touch && touch <= now).length < most,
    })),
);

const { anyTimes } = fc.letrec<{ anyTimes: Stated }>((tie) => {
  const parts = fc.array(tie("anyTimes"), { maxLength: 3 });
  return {
    anyTimes: fc.oneof(
      { maxDepth: 3 },
      simple,
      parts.map((all) => ({
        times: union(...all.map(({ times }) => times)),
        meaning: (now: number) => all.some(({ meaning }) => meaning(now)),
      })),
      parts.map((all) => ({
        times: intersection(...all.map(({ times }) => times)),
        meaning: (now: number) => all.every(({ meaning }) => meaning(now)),
      })),
      tie("anyTimes").map(({ times, meaning }) => ({
        times: complement(times),
        meaning: (now: number) => !meaning(now),
      })),
      fc.tuple(tie("anyTimes"), tie("anyTimes"), tie("anyTimes")).map(([season, whenIn, whenOut]) => ({
        times: switched(season.times, whenIn.times, whenOut.times),
        meaning: (now: number) => (season.meaning(now) ? whenIn.meaning(now) : whenOut.meaning(now)),
      })),
    ),
  };
});

const moments = Array.from({ length: LAST + 30 }, (_, index) => index - 5);
const allowedMoments = (times: AllowedTimes) => moments.filter((moment) => times.allows(moment));

describe("allowed times", () => {
  it("mean what they say, and no boundary lies at the instant or passes a change", () => {
    fc.assert(
      fc.property(anyTimes, ({ times, meaning }) => {
        for (const moment of moments) {
          const allowed = meaning(moment);
          const boundary = times.nextBoundary(moment);
          const isRight = times.allows(moment) === allowed && boundary > moment;
          if (!isRight) throw new Error(`expected ${allowed} and a later boundary at ${moment}`);
          const isSteady = moments.every((later) => later <= moment || later >= boundary || meaning(later) === allowed);
          if (!isSteady) throw new Error(`the boundary after ${moment} passes a change`);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("obey the laws of sets", () => {
    fc.assert(
      fc.property(anyTimes, anyTimes, anyTimes, ({ times: a }, { times: b }, { times: c }) => {
        const same = (one: AllowedTimes, other: AllowedTimes) =>
          expect(allowedMoments(one)).toEqual(allowedMoments(other));
        same(complement(complement(a)), a);
        same(complement(union(a, b)), intersection(complement(a), complement(b)));
        same(complement(intersection(a, b)), union(complement(a), complement(b)));
        same(union(a, b), union(b, a));
        same(intersection(a, union(b, c)), union(intersection(a, b), intersection(a, c)));
        same(union(a, complement(a)), always);
        same(intersection(a, complement(a)), never);
        same(union(a, never), a);
        same(intersection(a, always), a);
        same(switched(c, a, b), union(intersection(c, a), intersection(complement(c), b)));
      }),
      { numRuns: 200 },
    );
  });

  it("without parts are nothing together and everything in common", () => {
    expect(union().allows(0)).toBe(false);
    expect(intersection().allows(0)).toBe(true);
    expect([union().nextBoundary(0), intersection().nextBoundary(0)]).toEqual([NEVER_AGAIN, NEVER_AGAIN]);
  });

  it("never change again once one part has settled it", () => {
    const ticking: AllowedTimes = { allows: (now) => now % 2 === 0, nextBoundary: (now) => now + 1 };
    expect(union(ticking, always).nextBoundary(0)).toBe(NEVER_AGAIN);
    expect(intersection(ticking, never).nextBoundary(0)).toBe(NEVER_AGAIN);
    expect(between(5, 5)).toBe(never);
    expect(between(6, 5)).toBe(never);
  });
});
