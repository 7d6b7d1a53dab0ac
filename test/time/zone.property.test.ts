import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EARLIEST } from "../../src/time/instant";
import { readWithIntl } from "./intl-clock";
import { instant } from "./known-instant";
import { knownZone } from "./known-zone";
import { NASTY_CHANGES, NASTY_ZONE_NAMES } from "./nasty-zones";

const DAY_MS = 86_400_000;
const LAST = Date.UTC(2040, 0, 1);

describe("the offset of a zone", () => {
  it.each(NASTY_CHANGES)("is that of Intl around a change of $zone: $what", ({ zone, at }) => {
    const change = instant(at);
    const steps = [-DAY_MS, -3_600_000, -60_000, -1_000, -1, 0, 1, 1_000, 60_000, 3_600_000, DAY_MS];
    const offsets = steps.map((step) => knownZone(zone).offsetMsAt(change + step));
    expect(offsets).toEqual(steps.map((step) => readWithIntl(change + step, zone).offsetMs));
    expect(new Set(offsets).size).toBe(2);
  });

  it.each(NASTY_ZONE_NAMES)("is that of Intl on both sides of every change in %s until 2040", (name) => {
    const zone = knownZone(name);
    let changes = 0;
    for (let at = EARLIEST; at < LAST; at = zone.segmentEndAt(at)) {
      expect(zone.offsetMsAt(at)).toBe(readWithIntl(at, name).offsetMs);
      expect(zone.offsetMsAt(at - 1)).toBe(readWithIntl(at - 1, name).offsetMs);
      if (zone.offsetMsAt(at - 1) !== zone.offsetMsAt(at)) changes += 1;
    }
    let changesOfIntl = 0;
    let offset = readWithIntl(EARLIEST, name).offsetMs;
    for (let at = EARLIEST; at < LAST; at += 5 * DAY_MS) {
      const next = readWithIntl(at, name).offsetMs;
      if (next !== offset) changesOfIntl += 1;
      offset = next;
    }
    expect(changes).toBe(changesOfIntl);
  });

  it("is that of Intl at any instant", () => {
    fc.assert(
      fc.property(fc.constantFrom(...NASTY_ZONE_NAMES), fc.integer({ min: EARLIEST, max: LAST }), (name, at) => {
        expect(knownZone(name).offsetMsAt(at)).toBe(readWithIntl(at, name).offsetMs);
      }),
      { numRuns: 2_000 },
    );
  });

  it("does not change before the end of its segment", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...NASTY_ZONE_NAMES),
        fc.integer({ min: EARLIEST, max: LAST }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (name, at, share) => {
          const zone = knownZone(name);
          const end = zone.segmentEndAt(at);
          expect(end).toBeGreaterThan(at);
          const inside = at + Math.floor(share * (end - at - 1));
          expect(readWithIntl(inside, name).offsetMs).toBe(readWithIntl(at, name).offsetMs);
        },
      ),
      { numRuns: 500 },
    );
  });
});
