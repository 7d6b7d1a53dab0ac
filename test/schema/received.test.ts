import { describe, expect, it } from "vitest";
import { received, shortened } from "../../src/schema/received";

class Invoice {}

describe("received", () => {
  it.each([
    [undefined, "nothing"],
    [null, "`null`"],
    [263.5, "`263.5`"],
    [true, "`true`"],
    ["a\nb", '`"a\\nb"`'],
    ["\uD800", '`"\\ud800"`'],
    [5n, "`5n`"],
    [[], "an empty list"],
    [[1], "a list"],
    [Object.assign([], { 1: 1 }), "a list with holes"],
    [{ a: 1 }, "an object"],
    [Object.create(null), "an object"],
    [new Invoice(), "an instance of `Invoice`"],
    [new Date("2026-11-21T00:00:00Z"), "`2026-11-21T00:00:00.000Z`"],
    [new Date(Number.NaN), "`Invalid Date`"],
    [() => 1, "a function"],
    [Symbol("x"), "a symbol"],
  ])("shows %o as %s", (value, shown) => {
    expect(received(value)).toBe(shown);
  });

  it("shortens to 40 characters and never cuts a surrogate pair", () => {
    expect(shortened("x".repeat(40))).toBe("x".repeat(40));
    expect(shortened("x".repeat(41))).toBe(`${"x".repeat(39)}…`);
    expect(shortened(`${"x".repeat(38)}😀😀`)).toBe(`${"x".repeat(38)}…`);
  });
});
