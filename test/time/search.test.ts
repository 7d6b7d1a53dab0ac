import { describe, expect, it } from "vitest";
import { type AllowedTimes, always, between, complement, fromInstant, never } from "../../src/time/allowed-times";
import { firstAllowed, lastSpan, type NamedTimes } from "../../src/time/search";

const DAY_MS = 86_400_000;
const named = (name: string, times: AllowedTimes): NamedTimes => ({ name, times });

describe("the first allowed instant", () => {
  it("is the beginning itself when nothing stands in the way", () => {
    expect(firstAllowed([], 10, 20)).toEqual({ at: 10, end: 20 });
    expect(firstAllowed([named("all", always)], 10, 20)).toEqual({ at: 10, end: 20 });
  });

  it("is where all parts agree, up to where the first of them ends", () => {
    const parts = [named("hours", between(15, 40)), named("gap", fromInstant(18)), named("promotion", between(5, 30))];
    expect(firstAllowed(parts, 10, 100)).toEqual({ at: 18, end: 30 });
  });

  it("asks the earlier parts again after a later one has moved it", () => {
    const parts = [named("gap", complement(between(14, 16))), named("hours", complement(between(10, 15)))];
    expect(firstAllowed(parts, 10, 100)).toEqual({ at: 16, end: 100 });
  });

  it("lies before the limit, which also ends its span", () => {
    expect(firstAllowed([named("late", fromInstant(19))], 10, 20)).toEqual({ at: 19, end: 20 });
    expect(firstAllowed([named("late", fromInstant(20))], 10, 20)).toEqual({ blockedBy: ["late"] });
  });

  it("ends its span where a change is real, not at every boundary", () => {
    const restless: AllowedTimes = { allows: (at) => at < 17, nextBoundary: (at) => at + 1 };
    expect(firstAllowed([named("restless", restless)], 10, 20)).toEqual({ at: 10, end: 17 });
  });
});

describe("what is to blame when no instant is allowed", () => {
  it("is the one part without which there would be one", () => {
    const parts = [named("hours", between(12, 14)), named("gap", fromInstant(30)), named("duty", between(0, 18))];
    expect(firstAllowed(parts, 10, 20)).toEqual({ blockedBy: ["gap"] });
  });

  it("is each part that alone decides", () => {
    const parts = [named("morning", between(10, 12)), named("consent", always), named("evening", between(16, 18))];
    expect(firstAllowed(parts, 10, 20)).toEqual({ blockedBy: ["morning", "evening"] });
  });

  it("is every part that refuses something when none alone decides", () => {
    const parts = [
      named("closed", never),
      named("all", always),
      named("off", never),
      named("early", between(0, 15)),
      named("far", between(0, 25)),
    ];
    expect(firstAllowed(parts, 10, 20)).toEqual({ blockedBy: ["closed", "off", "early"] });
  });

  it("is nobody when the period is empty", () => {
    expect(firstAllowed([named("closed", never)], 20, 20)).toEqual({ blockedBy: [] });
    expect(firstAllowed([named("all", always)], 21, 20)).toEqual({ blockedBy: [] });
  });
});

describe("the last allowed span", () => {
  it("is cut at the edges of the period", () => {
    expect(lastSpan([], 10, 20)).toEqual({ start: 10, end: 20 });
    expect(lastSpan([named("mid", between(12, 30))], 10, 20)).toEqual({ start: 12, end: 20 });
    expect(lastSpan([named("early", between(0, 15))], 10, 20)).toEqual({ start: 10, end: 15 });
  });

  it("is none when nothing is allowed or the period is empty", () => {
    expect(lastSpan([named("closed", never)], 10, 20)).toBeUndefined();
    expect(lastSpan([named("all", always)], 20, 20)).toBeUndefined();
    expect(lastSpan([named("all", always)], 30, 20)).toBeUndefined();
  });

  it("is found whole, however far back it begins", () => {
    const until = 400 * DAY_MS;
    expect(lastSpan([named("old", between(1, 3))], 0, until)).toEqual({ start: 1, end: 3 });
    expect(lastSpan([named("long", fromInstant(5))], 0, until)).toEqual({ start: 5, end: until });
    const parts = [named("first", complement(between(7, until - 2 * DAY_MS)))];
    expect(lastSpan(parts, 0, until)).toEqual({ start: until - 2 * DAY_MS, end: until });
  });
});
