import { describe, expect, it } from "vitest";
import { didYouMean, suggestionFor } from "../../src/schema/suggestion";

const keys = ["amount", "placedAt", "closesAt", "items", "id", "payUrl"];

describe("suggestionFor", () => {
  it.each([
    ["amonut", "amount"],
    ["amout", "amount"],
    ["ammount", "amount"],
    ["placed_at", "placedAt"],
    ["PLACEDAT", "placedAt"],
    ["closes-at", "closesAt"],
    ["item", "items"],
    ["ids", "id"],
    ["payURL", "payUrl"],
  ])("finds for %s the key %s", (word, meant) => {
    expect(suggestionFor(word, keys)).toBe(meant);
  });

  it.each(["colour", "x", "", "zz", "a".repeat(100_000)])("finds nothing for what is like no other (%#)", (word) => {
    expect(suggestionFor(word, keys)).toBeUndefined();
  });

  it("takes the nearest, and of equals the first", () => {
    expect(suggestionFor("clot", ["coat", "slot", "clog"])).toBe("slot");
  });

  it("has nothing to suggest without candidates", () => {
    expect(suggestionFor("amount", [])).toBeUndefined();
    expect(didYouMean("amount", [])).toBeUndefined();
  });

  it("makes a question of it", () => {
    expect(didYouMean("itmes", keys)).toBe("did you mean `items`?");
  });
});
