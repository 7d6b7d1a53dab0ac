import type { Context } from "../../contract/context";
import type { Order } from "../../contract/order";
import type { Plan } from "../../contract/plan";
import { sendFacts } from "../../facts/send-facts";
import type { Case } from "../../input/case";
import { caseOf } from "../../input/case-of";
import { parseContext } from "../../input/parse-context";
import { parseOrder } from "../../input/parse-order";
import { type Decision, decide } from "../../plan/decide";
import { planOf } from "../../plan/plan-of";
import type { FactValue } from "../../policy/compile/dimensions";
import type { CompiledPolicy } from "../../policy/compiled-policy";
import { atomOf } from "../../rules/atom";
import type { Point } from "../diagram/questions";
import type { FactSpace } from "../space/fact-space";

/** An order put to the planner: what it decided, and by which facts. */
export interface Trial {
  readonly one: Case;
  readonly decision: Decision;
  readonly plan: Plan;
  /** The facts that were derived, as one combination; facts of the send only where there is one. */
  readonly point: Point;
}

/** Undefined: the input is not valid. */
export function tryOut(space: FactSpace, policy: CompiledPolicy, order: Order, context: Context): Trial | undefined {
  const readOrder = parseOrder(order);
  const readContext = parseContext(context);
  if (!readOrder.ok || !readContext.ok) return undefined;
  const one = caseOf(readOrder.value, readContext.value, policy.policy.attributes);
  if (!one.ok) return undefined;
  const decision = decide(one.value, policy);
  const plan = planOf(one.value, decision, policy);
  return { one: one.value, decision, plan, point: pointOf(space, one.value, decision, policy) };
}

function pointOf(space: FactSpace, one: Case, { reading, route }: Decision, policy: CompiledPolicy): Point {
  const taken = route?.walk.taken;
  const send = taken === undefined ? undefined : sendFacts(one, reading, policy, taken.channel, taken.opening.at);
  const values: Record<string, FactValue | undefined> = { ...reading.declared };
  for (const [fact, value] of Object.entries(send ?? {})) values[fact] = value;
  for (const [fact, value] of Object.entries(reading.facts)) values[fact] = value;
  values.seasonAtSend = send?.season;
  values.moment = route?.moment.then.name;
  return space.variables.map(({ dimension }) => {
    const value = values[dimension.fact];
    if (value === undefined) return 0;
    return Math.max(0, atomOf(dimension, value));
  });
}
