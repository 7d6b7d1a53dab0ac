import type { Context } from "../contract/context";
import type { Checked, CuifuError } from "../contract/error";
import type { Order } from "../contract/order";
import type { Plan } from "../contract/plan";
import type { Policy } from "../contract/policy";
import type { Case } from "../input/case";
import { caseOf } from "../input/case-of";
import { parseContext } from "../input/parse-context";
import { parseOrder } from "../input/parse-order";
import type { CompiledPolicy } from "../policy/compiled-policy";
import { compiledPolicyOrThrow } from "./compiled-policies";
import { decide } from "./decide";
import { type Explanation, explanationOf } from "./explain";
import { planOf } from "./plan-of";

/** A plan, or the error that says what is wrong with the input. */
export type SafePlan = { readonly ok: true; readonly plan: Plan } | { readonly ok: false; readonly error: CuifuError };

/** A policy, checked and compiled once, ready for any number of orders. */
export interface Planner {
  /** `planReminder` under this policy. */
  plan(order: Order, context: Context): Plan;
  /** `safePlanReminder` under this policy. */
  safePlan(order: Order, context: Context): SafePlan;
  /** `explainReminder` under this policy. */
  explain(order: Order, context: Context): Explanation;
  /** The policy as it was checked: a frozen copy. */
  readonly policy: Policy;
  /** 64-bit digest of the policy's text; part of every plan. */
  readonly digest: string;
}

/**
 * Checks and compiles a policy once, for callers that plan many orders.
 *
 * @param policy the rules, for example `defaultPolicy` or the result of `extendPolicy`
 * @returns a planner without state: the same input gives the same plan, byte for byte
 * @throws CuifuError with code `invalid-policy` and one issue for each thing that is wrong
 * @example
 * ```ts
 * const planner = createPlanner(extendPolicy(defaultPolicy, [{ set: "params/gapMinutes", to: 600 }]));
 * const plans = orders.map((order) => planner.plan(order, context));
 * ```
 */
export function createPlanner(policy: Policy): Planner {
  return plannerOf(compiledPolicyOrThrow(policy));
}

export function plannerOf(policy: CompiledPolicy): Planner {
  return {
    plan: (order, context) => {
      const one = checkedCase(order, context, policy);
      if (!one.ok) throw one.error;
      return planOf(one.value, decide(one.value, policy), policy);
    },
    safePlan: (order, context) => {
      const one = checkedCase(order, context, policy);
      return one.ok ? { ok: true, plan: planOf(one.value, decide(one.value, policy), policy) } : one;
    },
    explain: (order, context) => {
      const one = checkedCase(order, context, policy);
      if (!one.ok) throw one.error;
      return explanationOf(one.value, decide(one.value, policy), policy);
    },
    policy: policy.policy,
    digest: policy.digest,
  };
}

function checkedCase(order: unknown, context: unknown, policy: CompiledPolicy): Checked<Case> {
  const readOrder = parseOrder(order);
  if (!readOrder.ok) return readOrder;
  const readContext = parseContext(context);
  if (!readContext.ok) return readContext;
  return caseOf(readOrder.value, readContext.value, policy.policy.attributes);
}
