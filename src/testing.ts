export { arbitrariesWith, type CuifuArbitraries, type Given } from "./testing/arbitraries/arbitraries-with";
export type { Arbitrary, FastCheck } from "./testing/arbitraries/fast-check";
export { buildContext, type ContextOverrides } from "./testing/builders/build-context";
export { buildOrder, type OrderOverrides } from "./testing/builders/build-order";
export { buildTouch } from "./testing/builders/build-touch";
export { type CuifuMatchers, cuifuMatchers } from "./testing/matchers/cuifu-matchers";
export type { HoldExpectation, SendExpectation, SkipExpectation } from "./testing/matchers/expectations";
