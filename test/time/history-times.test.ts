import { describe, expect, it } from "vitest";
import { afterGap, underDailyCap, underRollingCap } from "../../src/time/history-times";
import { instant } from "./known-instant";
import { knownZone } from "./known-zone";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const noon = instant("2026-11-20T12:00:00+08:00");

describe("the gap after a touch", () => {
  it("is over exactly when it has passed", () => {
    const times = afterGap(noon, 8 * HOUR_MS);
    expect(times.allows(noon + 8 * HOUR_MS - 1)).toBe(false);
    expect(times.allows(noon + 8 * HOUR_MS)).toBe(true);
    expect(times.nextBoundary(noon)).toBe(noon + 8 * HOUR_MS);
  });
});

describe("a rolling cap", () => {
  const times = underRollingCap([noon, noon + 8 * HOUR_MS], 2, DAY_MS);

  it.each([
    [-1, true, "before any touch"],
    [8 * HOUR_MS - 1, true, "one touch made"],
    [8 * HOUR_MS, false, "at the second touch"],
    [DAY_MS - 1, false, "the first still counts"],
    [DAY_MS, true, "the first is exactly a window old"],
  ])("%i ms after the first of two touches allows: %s (%s)", (afterMs, allowed) => {
    expect(times.allows(noon + afterMs)).toBe(allowed);
  });

  it("changes at a touch and when one is a window old, and then never again", () => {
    expect(times.nextBoundary(noon - 1)).toBe(noon);
    expect(times.nextBoundary(noon)).toBe(noon + 8 * HOUR_MS);
    expect(times.nextBoundary(noon + 8 * HOUR_MS)).toBe(noon + DAY_MS);
    expect(times.nextBoundary(noon + DAY_MS)).toBe(noon + DAY_MS + 8 * HOUR_MS);
    expect(times.nextBoundary(noon + 2 * DAY_MS)).toBe(Number.POSITIVE_INFINITY);
  });

  it("of none never allows, and one over no touches always does", () => {
    expect(underRollingCap([], 0, DAY_MS).allows(noon)).toBe(false);
    expect(underRollingCap([], 1, DAY_MS).allows(noon)).toBe(true);
    expect(underRollingCap([], 1, DAY_MS).nextBoundary(noon)).toBe(Number.POSITIVE_INFINITY);
  });

  it("counts two touches at one instant as two", () => {
    expect(underRollingCap([noon, noon], 2, DAY_MS).allows(noon)).toBe(false);
  });
});

describe("a daily cap", () => {
  it("begins anew at local midnight, not a day after the touch", () => {
    const times = underDailyCap([noon], 1, knownZone("Asia/Shanghai"));
    expect(times.allows(noon - 1)).toBe(true);
    expect(times.allows(noon)).toBe(false);
    expect(times.nextBoundary(noon)).toBe(noon + 12 * HOUR_MS);
    expect(times.allows(noon + 12 * HOUR_MS - 1)).toBe(false);
    expect(times.allows(noon + 12 * HOUR_MS)).toBe(true);
  });

  it("holds again when the clock goes back to the day before", () => {
    const zone = knownZone("Africa/Cairo");
    const lastMinute = instant("2026-10-29T23:59:00+03:00");
    const times = underDailyCap([lastMinute], 1, zone);
    expect(times.allows(instant("2026-10-29T23:00:00+02:00"))).toBe(false);
    expect(times.allows(instant("2026-10-30T00:00:00+02:00"))).toBe(true);
  });
});
