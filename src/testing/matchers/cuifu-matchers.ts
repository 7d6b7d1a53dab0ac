// Names the module that is added to below; the build of the declarations looks for it nowhere else.
import type {} from "vitest";
import { checkedExpectation } from "./checked-expectation";
import type { HoldExpectation, SendExpectation, SkipExpectation, Verdict } from "./expectations";
import { matchPlan } from "./match-plan";
import { matchProof } from "./match-proof";

/**
 * Matchers for plans and proofs, for `expect.extend` of vitest, or of another runner with the same contract. Nothing of
 * a runner is loaded; vitest completes and checks their arguments. An expectation that no plan can meet, such as one with
 * a misspelt name, is an error, also behind `not`.
 *
 * @example
 * ```ts
 * expect.extend(cuifuMatchers);
 * expect(planReminder(order, context)).toPlanSend({ channel: "sms", script: { tone: "plain" } });
 * expect(planReminder(paid, context)).toPlanSkip({ why: "paid", final: true });
 * expect(policy).toBeProved();
 * ```
 */
export const cuifuMatchers = {
  toPlanSend(received: unknown, expected: SendExpectation = {}): Verdict {
    return matchPlan(received, checkedExpectation("send", expected));
  },
  toPlanHold(received: unknown, expected: HoldExpectation = {}): Verdict {
    return matchPlan(received, checkedExpectation("hold", expected));
  },
  toPlanSkip(received: unknown, expected: SkipExpectation = {}): Verdict {
    return matchPlan(received, checkedExpectation("skip", expected));
  },
  toBeProved(received: unknown): Verdict {
    return matchProof(received);
  },
} as const;

/** The matchers as a test sees them; merged into vitest's own. */
export interface CuifuMatchers<Result = void> {
  /** The plan sends, and shows all that is named. */
  toPlanSend(expected?: SendExpectation): Result;
  /** The plan waits for a fact or a person. */
  toPlanHold(expected?: HoldExpectation): Result;
  /** The plan sends nothing. */
  toPlanSkip(expected?: SkipExpectation): Result;
  /** Every claim of the policy, or of the results of `proveClaims`, is proved. */
  toBeProved(): Result;
}

declare module "vitest" {
  interface Matchers<T> extends CuifuMatchers {}
}
