import { type CuifuError, type Order, type Plan, safePlanReminder } from "cuifu";
import { readShopDay } from "./read-shop-day";
import { planLines } from "./shop-day/plan-lines";

const LEGEND = [
  "Each line ends with how the order was read: new or returning buyer (and the kind of customer); inquired, having talked",
  "to an agent, or silent; large or small for this shop; and why it is not paid, where that is known.",
];

// `npm start` shows the day as a shop owner reads it, `npm start --silent -- --json` the plans as they are.
const { context, orders } = readShopDay();
const planned: { readonly order: Order; readonly plan: Plan }[] = [];
const invalid: { readonly order: Order; readonly error: CuifuError }[] = [];
for (const order of orders) {
  const result = safePlanReminder(order, context);
  if (result.ok) planned.push({ order, plan: result.plan });
  else invalid.push({ order, error: result.error });
}

if (process.argv.includes("--json")) showJson();
else showDay();

function showJson(): void {
  const plans = planned.map(({ plan }) => plan);
  console.log(JSON.stringify(plans, undefined, 2));
  for (const { order, error } of invalid) console.error(`${order.id}: ${error.message}`);
}

function showDay(): void {
  console.log(`${context.shop.name}, ${context.now}: ${orders.length} open orders, ${invalid.length} of them invalid`);
  for (const line of LEGEND) console.log(line);
  console.log();
  const carriers = new Map(planned.flatMap(({ plan }) => carriedBy(plan)));
  for (const { order, plan } of [...planned].sort((one, other) => rankOf(one.plan) - rankOf(other.plan))) {
    for (const line of planLines(order, plan, context, carriers.get(order.id))) console.log(line);
    console.log();
  }
  for (const { order, error } of invalid) {
    console.log(`${order.id}  invalid`);
    for (const issue of error.issues) console.log(`        ${issue.message}`);
    console.log();
  }
  const counts = (["send", "hold", "skip"] as const).map((kind) => `${countOf(kind)} ${kind}`);
  console.log(`${counts.join(", ")}, ${invalid.length} invalid`);
  console.log(`by channel: ${channelCounts()}`);
}

/** The orders that a reminder is about, with the one that it is made for. */
function carriedBy(plan: Plan): readonly (readonly [id: string, carrier: string])[] {
  return plan.kind === "send" ? plan.covers.map((id) => [id, plan.orderId] as const) : [];
}

/** Sends by their time, then holds, then skips. */
function rankOf(plan: Plan): number {
  if (plan.kind === "send") return Date.parse(plan.sendAt);
  return plan.kind === "hold" ? Number.MAX_SAFE_INTEGER - 1 : Number.MAX_SAFE_INTEGER;
}

function countOf(kind: Plan["kind"]): number {
  return planned.filter(({ plan }) => plan.kind === kind).length;
}

function channelCounts(): string {
  const counts = new Map<string, number>();
  for (const { plan } of planned) {
    if (plan.kind === "send") counts.set(plan.channel, (counts.get(plan.channel) ?? 0) + 1);
  }
  return [...counts].map(([channel, count]) => `${count} ${channel}`).join(", ");
}
