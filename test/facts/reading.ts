import { deriveFacts, type Reading } from "../../src/facts/derive-facts";
import type { Case } from "../../src/input/case";
import { caseOf } from "../../src/input/case-of";
import { parseContext } from "../../src/input/parse-context";
import { parseOrder } from "../../src/input/parse-order";
import { compiledPolicyOrThrow } from "../../src/plan/compiled-policies";
import type { CompiledPolicy } from "../../src/policy/compiled-policy";
import { defaultPolicy } from "../../src/policy/default/default-policy";
import { contextOf, orderOf, type Situation } from "../plan/orders";

export interface Read {
  readonly one: Case;
  readonly policy: CompiledPolicy;
  readonly reading: Reading;
}

/** A situation as the facts see it. */
export function readOf(situation: Situation = {}): Read {
  const policy = compiledPolicyOrThrow(situation.policy ?? defaultPolicy);
  const order = parseOrder(orderOf(situation));
  const context = parseContext(contextOf(situation));
  if (!order.ok) throw order.error;
  if (!context.ok) throw context.error;
  const one = caseOf(order.value, context.value, policy.policy.attributes);
  if (!one.ok) throw one.error;
  return { one: one.value, policy, reading: deriveFacts(one.value, policy) };
}

export function factsOf(situation: Situation = {}): Reading["facts"] {
  return readOf(situation).reading.facts;
}
