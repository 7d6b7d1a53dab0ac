import { describe, expect, it } from "vitest";
import type { Zone } from "../../src/time/zone";
import { knownZone } from "./known-zone";
import { ALL_ZONES, sweepZone } from "./zone-sweep";

// The full sweep is `npm run test:zones`; these come from all parts of the alphabet, and so of the world.
const SAMPLE = ALL_ZONES.filter((_, place) => place % 42 === 21);

describe("a sample of all zones", () => {
  it("changes its offsets from 2000 to 2040 at the very milliseconds of Intl", () => {
    const sweeps = SAMPLE.map((name) => ({ name, ...sweepZone(knownZone(name)) }));
    expect(sweeps.filter(({ differences }) => differences.length > 0)).toEqual([]);
    expect(sweeps.length).toBeGreaterThanOrEqual(9);
    expect(sweeps.filter(({ transitions }) => transitions > 20).length).toBeGreaterThan(2);
  });
});

describe("the sweep", () => {
  it("finds changes that come a minute late", () => {
    const berlin = knownZone("Europe/Berlin");
    const late: Zone = { ...berlin, offsetMsAt: (at) => berlin.offsetMsAt(at - 60_000) };
    expect(sweepZone(late).differences.length).toBeGreaterThanOrEqual(80);
  });
});
