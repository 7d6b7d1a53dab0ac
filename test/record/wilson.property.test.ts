import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wilson } from "../../src/record/wilson";

describe("wilson", () => {
  it("holds the observed share, within 0 and 1, for every count", () => {
    const counts = fc.nat({ max: 5_000 }).chain((trials) => fc.tuple(fc.nat({ max: trials }), fc.constant(trials)));
    fc.assert(
      fc.property(counts, ([successes, trials]) => {
        const share = wilson(successes, trials);
        if (share === undefined) return;
        expect(share.low).toBeGreaterThanOrEqual(0);
        expect(share.low).toBeLessThanOrEqual(share.rate);
        expect(share.high).toBeGreaterThanOrEqual(share.rate);
        expect(share.high).toBeLessThanOrEqual(1);
      }),
    );
  });
});
