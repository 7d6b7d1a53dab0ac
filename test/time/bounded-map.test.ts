import { expect, it } from "vitest";
import { rememberIn } from "../../src/time/bounded-map";

it("a full cache drops its oldest entry for a new one, and none for one that it has", () => {
  const cache = new Map<string, number>();
  rememberIn(cache, "first", 1, 2);
  rememberIn(cache, "second", 2, 2);
  rememberIn(cache, "first", 10, 2);
  expect([...cache]).toEqual([
    ["first", 10],
    ["second", 2],
  ]);
  rememberIn(cache, "third", 3, 2);
  expect([...cache]).toEqual([
    ["second", 2],
    ["third", 3],
  ]);
});
