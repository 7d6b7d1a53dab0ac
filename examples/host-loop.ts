import {
  type Context,
  createPlanner,
  defaultPolicy,
  type Order,
  type Plan,
  recordTouch,
  type SendPlan,
  type Touch,
} from "cuifu";
import { ANSWERS, END, ORDERS, SHOP, START } from "./host-loop/story";
import { firstWords } from "./shop-day/columns";

// The part that the library leaves to its host: a clock, a store, a sender. Here all three are simulated.
const planner = createPlanner(defaultPolicy);
const history: Touch[] = [];
const paid = new Set<string>();
const lastSaid = new Map<string, string>();
const events: { readonly at: number; readonly happen: () => void }[] = [];

let now = START;
while (now < END) {
  for (const event of events.splice(0).sort((one, other) => one.at - other.at)) {
    if (event.at > now) events.push(event);
    else event.happen();
  }
  const wakeUps = ORDERS.flatMap((order) => look(order));
  const next = Math.min(END, ...wakeUps, ...events.map((event) => event.at));
  if (next === END && wakeUps.length === 0) break;
  now = next;
}
const touches = new Set(history.map((touch) => touch.planId));
console.log(`\n${touches.size} touches, ${paid.size} of ${ORDERS.length} orders paid`);

/** Plans an order, sends what is due, and says when to look again. */
function look(order: Order): readonly number[] {
  const context: Context = { now: new Date(now), shop: SHOP, history };
  const plan = planner.plan({ ...order, status: paid.has(order.id) ? "paid" : "unpaid" }, context);
  tell(order, plan);
  const again = plan.recheckAt === undefined ? [] : [Date.parse(plan.recheckAt)];
  if (plan.kind !== "send") return again;
  if (Date.parse(plan.sendAt) > now) return [Date.parse(plan.sendAt), ...again];
  send(plan);
  return [now];
}

/** Sending means recording: first that it went out, later what came of it, under the same plan id. */
function send(plan: SendPlan): void {
  const text = plan.channel === "phone" ? plan.call.purpose : plan.message.text;
  say(plan.orderId, `${plan.channel === "phone" ? "CALL" : "SENT"} “${firstWords(text, 80)}”`);
  history.push(recordTouch(plan, { at: new Date(now) }));
  const answer = ANSWERS[plan.orderId]?.[plan.attempt - 1];
  if (answer === undefined) return;
  const { afterMinutes, ...result } = answer;
  const sentAt = new Date(now);
  events.push({
    at: now + afterMinutes * 60_000,
    happen: () => {
      const until = result.promisedAt === undefined ? "" : ` at ${result.promisedAt.slice(11, 16)}`;
      say(plan.orderId, `ANSWER ${result.outcome}${until}`);
      history.push(recordTouch(plan, { at: sentAt, ...result }));
      if (result.outcome === "paid") paid.add(plan.orderId);
      if (result.promisedAt !== undefined) payAt(plan.orderId, Date.parse(result.promisedAt) - 120_000);
    },
  });
}

/** This buyer keeps the promise, two minutes early. */
function payAt(orderId: string, at: number): void {
  events.push({
    at,
    happen: () => {
      say(orderId, "PAID as promised");
      paid.add(orderId);
    },
  });
}

function tell(order: Order, plan: Plan): void {
  const words =
    plan.kind === "send"
      ? `plan: ${plan.channel} at ${plan.sendAt.slice(5, 16).replace("T", " ")}, ${plan.script.id}`
      : `plan: ${plan.kind}, ${plan.because.at(-1)?.because}`;
  if (lastSaid.get(order.id) === words) return;
  lastSaid.set(order.id, words);
  say(order.id, words);
}

function say(orderId: string, words: string): void {
  const clock = new Intl.DateTimeFormat("sv-SE", { timeZone: SHOP.timeZone, dateStyle: "short", timeStyle: "short" });
  console.log(`${clock.format(now).slice(5)}  ${orderId}  ${words}`);
}
