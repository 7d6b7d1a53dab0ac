import { describe, expect, it } from "vitest";
import { difference, wilson } from "../../src/record/wilson";

describe("wilson", () => {
  it.each([
    // Newcombe 1998 (two-sided 95 %, score method), rounded to four decimals.
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])("%i of %i lie between %f and %f", (successes, trials, low, high) => {
    expect(wilson(successes, trials)).toMatchObject({ low, high });
  });

  it("says nothing of no trials", () => {
    expect(wilson(0, 0)).toBeUndefined();
  });
});

describe("difference", () => {
  it("is that of Newcombe's tenth method", () => {
    expect(difference(56, 70, 48, 80)).toEqual({ rate: 0.2, low: 0.0524, high: 0.3339 });
  });

  it("turns its sign with the groups", () => {
    expect(difference(48, 80, 56, 70)).toEqual({ rate: -0.2, low: -0.3339, high: -0.0524 });
  });

  it("says nothing where a group is empty", () => {
    expect(difference(1, 2, 0, 0)).toBeUndefined();
  });
});
