import type { SendPlan } from "../contract/plan";
import type { Touch } from "../contract/touch";
import { parseTouchResult } from "../input/touch-result-schema";
import { type TouchResult, touchOfPlan } from "./touch-of-plan";

/**
 * The touch to store once a plan was sent, and again when its outcome is known: touches with one `planId` are one
 * touch, and the last wins (REC-01).
 *
 * @param plan a plan of kind `send`
 * @param result when it was sent, and what came of it
 * @throws CuifuError with code `invalid-context`; the arguments are named `context.plan` and `context.result`
 * @example
 * ```ts
 * const touch = recordTouch(plan, { at: plan.sendAt, outcome: "will-pay", promisedAt: "2026-03-11T15:00:00+08:00" });
 * touch.attempt; // => 1
 * ```
 */
export function recordTouch(plan: SendPlan, result: TouchResult): Touch {
  const read = parseTouchResult({ plan, result });
  if (!read.ok) throw read.error;
  return touchOfPlan(plan, result);
}
