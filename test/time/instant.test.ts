import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { EARLIEST, LATEST, parseInstant } from "../../src/time/instant";

describe("an instant", () => {
  it.each([
    ["2026-11-21T21:10:00+08:00", Date.UTC(2026, 10, 21, 13, 10)],
    ["2026-11-21T13:10:00Z", Date.UTC(2026, 10, 21, 13, 10)],
    ["2026-11-21T13:10Z", Date.UTC(2026, 10, 21, 13, 10)],
    ["2026-11-21T21:10+08:00", Date.UTC(2026, 10, 21, 13, 10)],
    ["2026-11-21T09:40:30-03:30", Date.UTC(2026, 10, 21, 13, 10, 30)],
    ["2026-11-21T13:10:00.5Z", Date.UTC(2026, 10, 21, 13, 10, 0, 500)],
    ["2026-11-21T13:10:00.05+00:00", Date.UTC(2026, 10, 21, 13, 10, 0, 50)],
    ["2026-11-21T13:10:00.123-00:00", Date.UTC(2026, 10, 21, 13, 10, 0, 123)],
    ["2024-02-29T00:00:00Z", Date.UTC(2024, 1, 29)],
    ["2026-01-01T00:00:00+14:00", Date.UTC(2025, 11, 31, 10)],
    ["2025-12-31T23:59:59.999-14:00", Date.UTC(2026, 0, 1, 13, 59, 59, 999)],
  ])("is read from %s", (text, expected) => {
    expect(parseInstant(text)).toBe(expected);
  });

  it("drops what is finer than a millisecond", () => {
    expect(parseInstant("2026-11-21T13:10:00.123999999Z")).toBe(Date.UTC(2026, 10, 21, 13, 10, 0, 123));
  });

  it("is taken from a Date, of another realm too, without changing it", () => {
    const date = new Date(Date.UTC(2026, 10, 21));
    expect(parseInstant(date)).toBe(Date.UTC(2026, 10, 21));
    expect(date.getTime()).toBe(Date.UTC(2026, 10, 21));
    expect(parseInstant(runInNewContext("new Date(Date.UTC(2026, 10, 21))"))).toBe(Date.UTC(2026, 10, 21));
  });

  it.each(["2026-11-21T21:10:00", "2026-11-21T21:10", "2026-11-21T21:10:00.123"])(
    "needs an offset, which %s lacks",
    (text) => {
      expect(parseInstant(text)).toBe("missing-offset");
    },
  );

  it.each([
    "2026-02-29T10:00:00Z",
    "2026-02-30T10:00:00Z",
    "2100-02-29T10:00:00Z",
    "2026-04-31T10:00:00Z",
    "2026-00-10T10:00:00Z",
    "2026-13-10T10:00:00Z",
    "2026-01-00T10:00:00Z",
    "2026-01-32T10:00:00Z",
    "2026-01-01T24:00:00Z",
    "2026-01-01T23:60:00Z",
    "2026-01-01T23:59:60Z",
    "2026-01-01T10:00:00+14:01",
    "2026-01-01T10:00:00-15:00",
    "2026-01-01T10:00:00+05:60",
  ])("must name a real date, time and offset, unlike %s", (text) => {
    expect(parseInstant(text)).toBe("invalid-date");
  });

  it.each([
    "",
    "tomorrow",
    "2026-11-21",
    "20261121T211000Z",
    "2026-11-21 21:10:00Z",
    "2026-11-21t21:10:00Z",
    "2026-11-21T21:10:00z",
    "2026/11/21T21:10:00Z",
    "2026-11-21T21:10:00+08",
    "2026-11-21T21:10:00+0800",
    "2026-11-21T21:10:00+08:00 ",
    "2026-11-21T21:10:00Z[UTC]",
    "2026-11-21T21:10:00 Asia/Shanghai",
    " 2026-11-21T21:10:00Z",
    "2026-11-21T21Z",
    "2026-11-21T21:1Z",
    "2026-11-21T21:10:0Z",
    "2026-11-21T21:10:00.Z",
    "2026-11-21T21:10:00,5Z",
    "2026-11-21T21:10.5Z",
    "2026-11-21T21:10:00.1234567890Z",
    "+02026-11-21T21:10:00Z",
    "2026-11-21T21:10:00−08:00",
    "2026-1１-21T21:10:00Z",
  ])("is written in one way only, which `%s` is not", (text) => {
    expect(parseInstant(text)).toBe("not-an-instant");
  });

  it.each([[undefined], [null], [1_795_266_600_000], [true], [[]], [{}], [Object.create(Date.prototype)], [() => 0]])(
    "is a text or a Date, which %o is not",
    (value) => {
      expect(parseInstant(value)).toBe("not-an-instant");
    },
  );

  it("is not a Date that holds no time", () => {
    expect(parseInstant(new Date(Number.NaN))).toBe("invalid-date");
  });

  it("lies between 2000 and 2100, both ends included", () => {
    expect(parseInstant("2000-01-01T00:00:00Z")).toBe(EARLIEST);
    expect(parseInstant("2100-01-01T00:00:00Z")).toBe(LATEST);
    expect(parseInstant("1999-12-31T23:59:59.999Z")).toBe("out-of-range");
    expect(parseInstant("2100-01-01T00:00:00.001Z")).toBe("out-of-range");
    expect(parseInstant("2000-01-01T00:00:00+00:01")).toBe("out-of-range");
    expect(parseInstant("0000-01-01T00:00:00Z")).toBe("out-of-range");
    expect(parseInstant(new Date(EARLIEST - 1))).toBe("out-of-range");
  });
});
