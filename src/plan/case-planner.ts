import type { Checked } from "../contract/error";
import type { Plan } from "../contract/plan";
import type { Policy } from "../contract/policy";
import type { Case, CaseContext, CaseOrder } from "../input/case";
import { caseOf } from "../input/case-of";
import { parseContext } from "../input/parse-context";
import { parseOrder } from "../input/parse-order";
import { defaultPolicy } from "../policy/default/default-policy";
import { compiledPolicyOrThrow } from "./compiled-policies";
import { decide } from "./decide";
import { type Limits, NO_LIMITS } from "./limits";
import { planOf } from "./plan-of";
import { policyMark } from "./plan-parts";
import type { Planner } from "./planner";

/** The steps of `planner.plan` one by one, for the rooms that plan many cases and read each input only once. */
export interface CasePlanner {
  /** @throws CuifuError with code `invalid-context` */
  readContext(context: unknown): CaseContext;
  readOrder(order: unknown): Checked<CaseOrder>;
  caseOf(order: CaseOrder, context: CaseContext): Checked<Case>;
  plan(one: Case, limits?: Limits): Plan;
  /** How plans name the policy. */
  readonly mark: Plan["policy"];
}

/** A policy is checked and compiled once per object, and a planner's own is known already. */
export function casePlannerOf(policy: Policy | Planner = defaultPolicy): CasePlanner {
  const compiled = compiledPolicyOrThrow(isPlanner(policy) ? policy.policy : policy);
  return {
    readContext: (context) => {
      const read = parseContext(context);
      if (!read.ok) throw read.error;
      return read.value;
    },
    readOrder: parseOrder,
    caseOf: (order, context) => caseOf(order, context, compiled.policy.attributes),
    plan: (one, limits = NO_LIMITS) => planOf(one, decide(one, compiled, limits), compiled, limits),
    mark: policyMark(compiled),
  };
}

function isPlanner(policy: Policy | Planner): policy is Planner {
  return typeof policy === "object" && policy !== null && "safePlan" in policy;
}
