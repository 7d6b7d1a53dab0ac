import type fc from "fast-check";

/** fast-check as the caller loaded it: this library loads it for nobody. */
export type FastCheck = typeof fc;
/** What fast-check draws values from. */
export type Arbitrary<Value> = fc.Arbitrary<Value>;
