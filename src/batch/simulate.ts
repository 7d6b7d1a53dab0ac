import { CuifuError, issueOf } from "../contract/error";
import type { Policy } from "../contract/policy";
import type { CaseContext } from "../input/case";
import { type CasePlanner, casePlannerOf } from "../plan/case-planner";
import type { Planner } from "../plan/planner";
import { MINUTE_MS } from "../time/duration";
import { type EpochMs, parseInstant } from "../time/instant";
import { grouped } from "./grouped";
import { ordersOf } from "./orders-of";
import { replay } from "./replay";
import type { SimulatedBuyer, SimulatedOrder } from "./simulated-order";
import type { RecordedOrder, Simulation, SimulationContext, SimulationOptions } from "./simulation";
import { simulationResult } from "./simulation-result";

const USUAL_STEP_MINUTES = 10;
const MOST_STEP_MINUTES = 1_440;
// The instant is replaced at every look; some instant is needed to read the rest.
const ANY_INSTANT = "2000-01-01T00:00:00Z";
const CANNOT_MEASURE: readonly string[] = Object.freeze([
  "uplift: the record says who paid without these reminders, not who would have paid because of them; that takes a holdout",
  "answers: nobody answers in the simulation, so promises, refusals and requests for help change nothing",
  "presence, open conversations and consent as they were at each moment: the order as recorded is taken to stay as it is, and presence to be known on the day of the order only",
]);

/**
 * Replays recorded orders through time under a policy, or under two side by side: who would have been reminded, when and
 * where, who paid before it or anyway, who could not be reached in time and why, and how many calls it would have taken.
 *
 * @param orders orders of the past with their payment times
 * @param context the shop, and a calendar and a promotion where there were any
 * @param policies a policy or planner, or several to compare; `defaultPolicy` when left out
 * @param options how often the shop looks at its orders
 * @returns one result per policy, and what a replay cannot tell
 * @throws CuifuError with code `invalid-context` or `invalid-policy`, and with `invalid-order` for what is no list;
 * an invalid order is counted as such
 * @example
 * ```ts
 * const { results } = simulate(recorded, { shop }, [defaultPolicy, extendPolicy(defaultPolicy, presets["early-calls"])]);
 * results.map((result) => result.touches);
 * ```
 */
export function simulate(
  orders: Iterable<RecordedOrder>,
  context: SimulationContext,
  policies?: Policy | Planner | readonly (Policy | Planner)[],
  options: SimulationOptions = {},
): Simulation {
  const stepMs = stepMinutesOf(options) * MINUTE_MS;
  const recorded = [...ordersOf(orders)];
  const planners = isList(policies) ? policies.map((policy) => casePlannerOf(policy)) : [casePlannerOf(policies)];
  const results = planners.map((planner) => {
    const read = planner.readContext({ ...context, now: ANY_INSTANT });
    const { simulated, invalid } = simulatedOrders(recorded, planner, read);
    const sends = replay(simulated, planner, read, stepMs);
    return simulationResult(planner.mark, simulated, sends, invalid, read.shopZone);
  });
  return { results, cannotMeasure: CANNOT_MEASURE };
}

function isList<One>(value: One | readonly One[] | undefined): value is readonly One[] {
  return Array.isArray(value);
}

function stepMinutesOf({ stepMinutes = USUAL_STEP_MINUTES }: SimulationOptions): number {
  if (Number.isInteger(stepMinutes) && stepMinutes >= 1 && stepMinutes <= MOST_STEP_MINUTES) return stepMinutes;
  const expected = `a whole number of minutes from 1 to ${MOST_STEP_MINUTES}`;
  const issue = issueOf("out-of-range", "context.stepMinutes", expected, `\`${String(stepMinutes)}\``);
  throw new CuifuError("invalid-context", [issue]);
}

/** Read anew for each policy, as a replay writes into them what became of each. */
function simulatedOrders(recorded: readonly RecordedOrder[], planner: CasePlanner, context: CaseContext) {
  const read = recorded.flatMap((entry) => {
    if (!isRecord(entry)) return [];
    const { order, paidAt } = entry;
    const status = planner.readOrder({ ...order, status: "unpaid" });
    const at = paidAt === undefined ? undefined : parseInstant(paidAt);
    if (!status.ok || typeof at === "string") return [];
    // Whether the policy knows the order's attributes shows only in a context; the instant of placing is always valid.
    const one = planner.caseOf(status.value, { ...context, now: status.value.placedAt, history: [], otherOrders: [] });
    return one.ok ? [{ order: status.value, paidAt: at }] : [];
  });
  // What happens at one instant happens in the order of the queue, which must not go by how the orders were handed in.
  read.sort((one, other) => one.order.placedAt - other.order.placedAt || compared(one.order.id, other.order.id));
  const simulated: SimulatedOrder[] = [];
  for (const group of grouped(read, ({ order }) => order.buyer.id).values()) {
    const buyer: SimulatedBuyer = { orders: [], touches: [] };
    for (const { order, paidAt } of group) buyer.orders.push(atRest(order, paidAt, buyer));
    simulated.push(...buyer.orders);
  }
  return { simulated, invalid: recorded.length - simulated.length };
}

/** Code unit by code unit: a comparison that asks the host's language would differ from host to host. */
function compared(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

const KEYS: ReadonlySet<string> = new Set(["order", "paidAt"]);

/** A misspelt `paidAt` would make an order that was paid look as if it never was. */
function isRecord(entry: unknown): boolean {
  return typeof entry === "object" && entry !== null && Object.keys(entry).every((key) => KEYS.has(key));
}

function atRest(order: SimulatedOrder["order"], paidAt: EpochMs | undefined, buyer: SimulatedBuyer): SimulatedOrder {
  return { order, paidAt, buyer, nextAt: undefined, isPlanned: false, isReminded: false, last: undefined };
}
