import { describe, expect, it } from "vitest";
import { parseHours, parseSpan } from "../../src/time/hours";

describe("a span of the clock", () => {
  it.each([
    ["10:00-12:00", 600, 720],
    ["00:00-24:00", 0, 1_440],
    ["20:00-24:00", 1_200, 1_440],
    ["22:00-03:00", 1_320, 1_620],
    ["22:00-00:00", 1_320, 1_440],
    ["00:01-00:00", 1, 1_440],
    ["23:59-23:58", 1_439, 2_878],
  ])("is read from %s as %i to %i", (text, start, end) => {
    expect(parseSpan(text)).toEqual({ start, end });
  });

  it.each([
    "25:00-26:00",
    "10:00-25:00",
    "12:00-12:00",
    "00:00-00:00",
    "24:00-03:00",
    "24:00-24:00",
    "9-10",
    "9:00-10:00",
    "10:00–12:00",
    "10:00 - 12:00",
    "10:00-12:00 ",
    "10:00-12:60",
    "",
  ])("is not read from `%s`", (text) => {
    expect(parseSpan(text)).toBeUndefined();
  });
});

describe("hours", () => {
  it("sort their spans and join those that overlap or touch", () => {
    const hours = parseHours({
      days: "workdays",
      spans: ["22:00-03:00", "14:00-16:00", "10:00-12:00", "15:00-18:00", "18:00-19:00", "14:30-15:00"],
    });
    expect(hours).toEqual({
      days: "workdays",
      spans: [
        { start: 600, end: 720 },
        { start: 840, end: 1_140 },
        { start: 1_320, end: 1_620 },
      ],
    });
  });

  it("may have no span", () => {
    expect(parseHours({ days: "all", spans: [] })).toEqual({ days: "all", spans: [] });
  });

  it("do not change what they are read from", () => {
    const spans = ["14:00-16:00", "10:00-12:00"];
    parseHours({ days: [1, 2], spans });
    expect(spans).toEqual(["14:00-16:00", "10:00-12:00"]);
  });

  it.each([
    { days: "all" as const, spans: ["10:00-12:00", "25:00-26:00"] },
    { days: [0], spans: ["10:00-12:00"] },
    { days: [1, 8], spans: ["10:00-12:00"] },
    { days: [1.5], spans: ["10:00-12:00"] },
  ])("with a bad span or weekday are refused: $days $spans", (pattern) => {
    expect(parseHours(pattern)).toBeUndefined();
  });
});
