import { describe, expect, it } from "vitest";
import { CURRENCIES, currencyDigits } from "../../src/input/currencies";

describe("currencies", () => {
  it("are three capital letters, each once", () => {
    for (const code of CURRENCIES) expect(code).toMatch(/^[A-Z]{3}$/);
    expect(new Set(CURRENCIES).size).toBe(CURRENCIES.length);
    expect(CURRENCIES.length).toBeGreaterThan(160);
  });

  it.each([
    ["JPY", 0],
    ["UYI", 0],
    ["CNY", 2],
    ["USD", 2],
    ["ZWG", 2],
    ["KWD", 3],
    ["UYW", 4],
    ["CLF", 4],
  ])("%s has %i minor digits", (code, digits) => {
    expect(currencyDigits(code)).toBe(digits);
  });

  it.each(["cny", "RMB", "XXX", "XAU", "", "constructor"])("%j is none", (code) => {
    expect(currencyDigits(code)).toBeUndefined();
  });
});
