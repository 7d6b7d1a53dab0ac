import type { Context } from "../../contract/context";
import type { Order } from "../../contract/order";
import type { Policy } from "../../contract/policy";
import { frozenCopy } from "../frozen-copy";
import { contextsAt } from "./contexts";
import type { Arbitrary, FastCheck } from "./fast-check";
import { ordersAt } from "./orders";
import { policiesWith } from "./policies";
import { timesWith } from "./times";

/** An order in a context that goes with it: never decided about before it was placed. */
export interface Given {
  readonly order: Order;
  readonly context: Context;
}

/** Arbitraries of what the library takes; every sample is valid. */
export interface CuifuArbitraries {
  readonly given: Arbitrary<Given>;
  readonly order: Arbitrary<Order>;
  readonly context: Arbitrary<Context>;
  readonly policy: Arbitrary<Policy>;
}

/**
 * Arbitraries of valid orders, contexts and policies, rich enough to come by every class of order and every kind of
 * plan.
 *
 * @param fc fast-check, as the caller has it: the library itself loads none
 * @returns `given` draws an order and a context together; an order and a context that are drawn apart may not agree
 * about the time
 * @example
 * ```ts
 * const { given, policy } = arbitrariesWith(fc);
 * fc.assert(
 *   fc.property(given, policy, ({ order, context }, shop) => {
 *     const plan = planReminder(order, context, shop);
 *     return plan.kind !== "send" || plan.channel in order.buyer.reach;
 *   }),
 * );
 * ```
 */
export function arbitrariesWith(fc: FastCheck): CuifuArbitraries {
  const times = timesWith(fc);
  return {
    // Without its absent fields, a counterexample reads as a person would write it.
    given: times.chain((at) => fc.record({ order: ordersAt(fc, at), context: contextsAt(fc, at) })).map(frozenCopy),
    order: times.chain((at) => ordersAt(fc, at)).map(frozenCopy),
    context: times.chain((at) => contextsAt(fc, at)).map(frozenCopy),
    policy: policiesWith(fc),
  };
}
