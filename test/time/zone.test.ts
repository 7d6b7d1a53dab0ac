import { describe, expect, it } from "vitest";
import { zoneOf } from "../../src/time/zone";
import { instant } from "./known-instant";
import { knownZone } from "./known-zone";

const HOUR_MS = 3_600_000;

describe("a time zone", () => {
  it.each([
    "UTC",
    "Asia/Shanghai",
    "America/Argentina/Buenos_Aires",
    "America/Port-au-Prince",
    "Etc/UTC",
    "Etc/GMT+8",
    "US/Pacific",
  ])("may be called %s", (name) => {
    expect(zoneOf(name)?.name).toBe(name);
  });

  it.each([
    "",
    "CST",
    "EST",
    "GMT",
    "Japan",
    "Z",
    "UTC+8",
    "GMT+08:00",
    "+08:00",
    "-0330",
    "8",
    "Asia/",
    "/Shanghai",
    "Asia//Shanghai",
    "Asia/Atlantis",
    "Asia/Shanghai ",
    "Asia/Shanghai\n",
    "亚洲/上海",
    "constructor",
    "__proto__",
    "toString",
  ])("may not be called `%s`", (name) => {
    expect(zoneOf(name)).toBeUndefined();
  });

  it("may not have an endless name", () => {
    expect(zoneOf(`Asia/${"x".repeat(100_000)}`)).toBeUndefined();
  });

  it("keeps the caller's spelling and shares one canonical name", () => {
    expect(knownZone("asia/shanghai").name).toBe("asia/shanghai");
    expect(knownZone("asia/shanghai").canonical).toBe(knownZone("Asia/Shanghai").canonical);
    expect(knownZone("Asia/Chongqing").canonical).toBe(knownZone("Asia/Shanghai").canonical);
  });

  it("is made once for each spelling", () => {
    expect(zoneOf("Asia/Tokyo")).toBe(zoneOf("Asia/Tokyo"));
    expect(zoneOf("asia/tokyo")).not.toBe(zoneOf("Asia/Tokyo"));
  });

  it("survives more spellings than are kept", () => {
    const first = knownZone("America/New_York");
    for (let spelling = 0; spelling < 2_048; spelling += 1) {
      const name = [..."europe/berlin"].map((letter, place) =>
        spelling & (1 << place) ? letter.toUpperCase() : letter,
      );
      expect(zoneOf(name.join(""))?.offsetMsAt(instant("2026-07-01T00:00:00Z"))).toBe(2 * HOUR_MS);
    }
    expect(zoneOf("America/New_York")).not.toBe(first);
    expect(first.offsetMsAt(instant("2026-07-01T00:00:00Z"))).toBe(-4 * HOUR_MS);
  });

  it("changes its offset at the very millisecond", () => {
    const zone = knownZone("America/New_York");
    const change = instant("2026-03-08T07:00:00Z");
    expect(zone.offsetMsAt(change - 1)).toBe(-5 * HOUR_MS);
    expect(zone.offsetMsAt(change)).toBe(-4 * HOUR_MS);
    expect(zone.segmentEndAt(change - 1)).toBe(change);
    expect(zone.segmentEndAt(change)).toBeGreaterThan(change);
    expect(zone.segmentEndAt(change)).toBeLessThanOrEqual(instant("2026-11-01T06:00:00Z"));
  });

  it("leaves out a whole day where the date line moved", () => {
    const zone = knownZone("Pacific/Apia");
    const change = instant("2011-12-30T10:00:00Z");
    expect(zone.offsetMsAt(change - 1)).toBe(-10 * HOUR_MS);
    expect(zone.offsetMsAt(change)).toBe(14 * HOUR_MS);
  });
});
