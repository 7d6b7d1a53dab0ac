import type { Context } from "../contract/context";
import type { Order } from "../contract/order";
import type { Plan } from "../contract/plan";
import type { Policy } from "../contract/policy";
import type { CompiledPolicy } from "../policy/compiled-policy";
import { defaultPolicy } from "../policy/default/default-policy";
import { compiledPolicyOf, compiledPolicyOrThrow } from "./compiled-policies";
import type { Explanation } from "./explain";
import { type Planner, plannerOf, type SafePlan } from "./planner";

const planners = new WeakMap<CompiledPolicy, Planner>();

/**
 * Decides whether, when, on which channel and with which words the buyer of an unpaid order is reminded.
 *
 * A policy object is checked and compiled the first time it is used; after that it must not be changed. Policies from
 * `definePolicy`, `extendPolicy` and `parsePolicy` are frozen.
 *
 * @param order the order as the shop's backend knows it; amounts in whole minor units (fen, cents)
 * @param context the instant of the decision, the shop, and what is known about the buyer's other orders and touches
 * @param policy the rules; `defaultPolicy` when left out
 * @returns a plan of kind `send`, `hold` or `skip`, with its reasons; plain JSON
 * @throws CuifuError with code `invalid-order`, `invalid-context` or `invalid-policy`
 * @example
 * ```ts
 * const plan = planReminder(
 *   {
 *     id: "A-1001",
 *     placedAt: "2026-03-10T19:20:00+08:00",
 *     amount: 12_800,
 *     currency: "CNY",
 *     items: [{ title: "保温杯" }],
 *     buyer: { id: "B-7", name: "王敏", reach: { im: "service" } },
 *   },
 *   { now: "2026-03-10T19:25:00+08:00", shop: { name: "暖物小店", timeZone: "Asia/Shanghai" } },
 * );
 * plan.kind; // => "send"
 * ```
 *
 * *Gotchas*: hours are the buyer's; without `buyer.timeZone` the shop's zone is used, with a warning.
 */
export function planReminder(order: Order, context: Context, policy: Policy = defaultPolicy): Plan {
  return plannerFor(compiledPolicyOrThrow(policy)).plan(order, context);
}

/**
 * `planReminder` for callers to whom bad input is a value, not an exception.
 *
 * @returns `{ ok: true, plan }`, or `{ ok: false, error }` with every issue that was found
 * @example
 * ```ts
 * const result = safePlanReminder(order, context);
 * if (!result.ok) console.error(result.error.issues);
 * ```
 */
export function safePlanReminder(order: Order, context: Context, policy: Policy = defaultPolicy): SafePlan {
  const compiled = compiledPolicyOf(policy);
  return compiled.ok ? plannerFor(compiled.value).safePlan(order, context) : compiled;
}

/**
 * The plan together with how it came about: every rule looked at with the first test that failed and the value that
 * made it fail, every channel walked with the reason why it fell out, and the near misses: the rules that one fact kept
 * from deciding, with the exact values that would have let them.
 *
 * *Gotchas*: a near miss tells what its stage would choose. Whether that can be sent is for consent, hours and cost to
 * say, and a fact may turn several stages at once. The script is asked for the channel and the instant that were taken.
 *
 * @throws CuifuError as `planReminder` does
 * @example
 * ```ts
 * const { channels, nearMisses } = explainReminder(order, context);
 * channels.map(({ channel, why }) => `${channel}: ${why ?? "taken"}`);
 * nearMisses.map(({ then, fact, expected }) => `${then} if ${fact} ${expected}`); // "phone, im, … if amountMinor ≥ 24000"
 * ```
 */
export function explainReminder(order: Order, context: Context, policy: Policy = defaultPolicy): Explanation {
  return plannerFor(compiledPolicyOrThrow(policy)).explain(order, context);
}

function plannerFor(compiled: CompiledPolicy): Planner {
  const known = planners.get(compiled);
  if (known !== undefined) return known;
  const planner = plannerOf(compiled);
  planners.set(compiled, planner);
  return planner;
}
