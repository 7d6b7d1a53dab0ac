import type { Touch } from "../../contract/touch";
import { frozenCopy } from "../frozen-copy";

const TOUCH: Touch = {
  orderId: "A-1",
  buyerId: "B-1",
  at: "2026-03-10T10:30:00+08:00",
  channel: "im",
  attempt: 1,
  outcome: "delivered",
};

/**
 * A touch of the order that `buildOrder` makes, for the `history` of a context; but for what the layers say.
 *
 * @returns a frozen touch
 * @example
 * ```ts
 * const called = buildTouch({ channel: "phone", outcome: "no-answer" });
 * buildContext({ now: "2026-03-11T10:00:00+08:00", history: [called] }).history?.length; // => 1
 * ```
 */
export function buildTouch(...layers: readonly Partial<Touch>[]): Touch {
  let touch = TOUCH;
  for (const layer of layers) touch = { ...touch, ...layer };
  return frozenCopy(touch);
}
