import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bucketOf } from "../../src/text/bucket";

describe("a bucket", () => {
  // Published: another system that knows buyer and salt can tell the same bucket.
  it.each([
    ["", "", 5278],
    ["b-1", "holdout-2026", 5998],
    ["b-2", "holdout-2026", 717],
    ["b-1", "holdout-2027", 3246],
    ["10000001", "tone", 5065],
    ["王敏", "tone", 3339],
    ["👨‍👩‍👧", "tone", 6115],
    ["abcdefghij".repeat(10), "tone", 5330],
  ])("of `%s` under salt `%s` is %i", (buyer, salt, bucket) => {
    expect(bucketOf(buyer, salt)).toBe(bucket);
  });

  it("is a whole number from 0 to 9999", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string(), (buyer, salt) => {
        const bucket = bucketOf(buyer, salt);
        expect(Number.isInteger(bucket) && bucket >= 0 && bucket < 10_000).toBe(true);
      }),
    );
  });

  it("stays with the buyer when an arm is widened", () => {
    const buyers = Array.from({ length: 5_000 }, (_, index) => `b-${index}`);
    const inArm = (to: number) => new Set(buyers.filter((buyer) => bucketOf(buyer, "widen") < to));
    const [narrow, wide] = [inArm(1_000), inArm(1_700)];
    expect(narrow.size).toBeGreaterThan(400);
    expect(wide.size).toBeGreaterThan(narrow.size);
    for (const buyer of narrow) expect(wide).toContain(buyer);
  });

  // The 99.9 % point of χ² with 99 degrees of freedom; the inputs are fixed, so the test cannot fail by chance.
  it.each([
    ["counted ids", (index: number) => `${index}`],
    [
      "long ids that differ in their last digits",
      (index: number) => `tb_buyer_2026_${String(index).padStart(12, "0")}`,
    ],
    ["ids that differ in their first digits", (index: number) => `${index}@shop.example`],
  ])("is spread evenly over %s", (_, idOf) => {
    const buyers = 100_000;
    for (const salt of ["a", "holdout-2026", "盐"]) {
      const counts = Array.from({ length: 100 }, () => 0);
      for (let index = 0; index < buyers; index += 1) {
        const cell = Math.floor(bucketOf(idOf(index), salt) / 100);
        counts[cell] = (counts[cell] ?? 0) + 1;
      }
      const expected = buyers / 100;
      const chiSquare = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
      expect(chiSquare).toBeLessThan(148.2);
    }
  });

  it("in one experiment says nothing of the bucket in another", () => {
    const quarters = Array.from({ length: 16 }, () => 0);
    const buyers = 40_000;
    for (let index = 0; index < buyers; index += 1) {
      const first = Math.floor(bucketOf(`b-${index}`, "first") / 2_500);
      const second = Math.floor(bucketOf(`b-${index}`, "second") / 2_500);
      quarters[first * 4 + second] = (quarters[first * 4 + second] ?? 0) + 1;
    }
    const expected = buyers / 16;
    const chiSquare = quarters.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    // 99.9 % with 15 degrees of freedom.
    expect(chiSquare).toBeLessThan(37.7);
  });
});
