import type { Arbitrary, FastCheck } from "./fast-check";

/** The value in so many of a hundred cases, otherwise none. */
export function sometimes<Value>(
  fc: FastCheck,
  percent: number,
  arbitrary: Arbitrary<Value>,
): Arbitrary<Value | undefined> {
  return fc.oneof(
    { withCrossShrink: true },
    { weight: 100 - percent, arbitrary: fc.constant(undefined) },
    { weight: percent, arbitrary },
  );
}
