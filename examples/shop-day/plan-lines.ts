import { type Context, explainReminder, type Order, type Plan, type SendPlan } from "cuifu";
import { column, firstWords, wrapped } from "./columns";

const WIDTH = 118;
const INDENT = "        ";

/**
 * What a shop owner reads about one order: a line of columns, the first words, and why.
 *
 * @param carrier id of the order whose reminder is about this one, too
 */
export function planLines(order: Order, plan: Plan, context: Context, carrier = order.id): readonly string[] {
  const { shop, now } = context;
  const head = [
    column(order.id, 6),
    column(plan.kind, 4),
    column(plan.kind === "send" ? whenOf(plan, shop.timeZone, dayOf(now)) : plan.why, 21),
    column(plan.kind === "send" ? plan.channel : "", 5),
    column(order.buyer.name ?? order.buyer.id, 9),
    column(priceOf(order), 9),
    classOf(plan),
  ].join("  ");
  const details = plan.kind === "send" ? sendDetails(plan) : quietDetails(order, plan, context, carrier);
  return [head, ...details.flatMap((detail) => block(detail))];
}

function block(text: string): readonly string[] {
  return wrapped(text, WIDTH - INDENT.length).map((line, index) => INDENT + (index === 0 ? line : `  ${line}`));
}

function sendDetails(plan: SendPlan): readonly string[] {
  const text = plan.channel === "phone" ? plan.call.opening : plan.message.text;
  const words = firstWords(text.replaceAll("\n", " "), 84 - plan.script.id.length);
  // That nothing speaks against a reminder goes without saying.
  const steps = plan.because.filter((step) => step.stage !== "select");
  const passed = plan.passedOver.map(({ channel, why }) => `${channel} (${why})`);
  return [
    ...(plan.covers.length > 1 ? [`for ${plan.covers.join(" and ")} together`] : []),
    ...(plan.assignee === undefined ? [] : [`by ${plan.assignee}, who took the order`]),
    `${plan.script.id}: “${words}”`,
    `because ${steps.map((step) => step.because).join("; ")}`,
    ...(passed.length === 0 ? [] : [`not on ${passed.join(", ")}`]),
    ...plan.warnings.map((warning) => `warning: ${warning.message}`),
  ];
}

/** The last step decided; where no channel was left, the explanation says why each of them fell out. */
function quietDetails(
  order: Order,
  plan: Exclude<Plan, SendPlan>,
  context: Context,
  carrier: string,
): readonly string[] {
  const because = plan.because.at(-1)?.because ?? "";
  if (plan.why === "merged") return [`reminded with ${carrier}: ${because}`];
  if (plan.why !== "no-channel" && plan.why !== "no-time") return [`because ${because}`];
  const { channels } = explainReminder(order, context);
  return [`not on ${channels.map(({ channel, why }) => `${channel} (${why ?? "taken"})`).join(", ")}`];
}

/** By the buyer's clock; the place is named where that is not the shop's. */
function whenOf({ sendAt, timeZone }: SendPlan, shopZone: string, today: string): string {
  const day = sendAt.slice(0, 10) === today ? "today" : sendAt.slice(5, 10);
  const place = timeZone === shopZone ? "" : ` ${timeZone.slice(timeZone.lastIndexOf("/") + 1).replaceAll("_", " ")}`;
  return `${day} ${sendAt.slice(11, 16)}${place}`;
}

function classOf({ classification }: Plan): string {
  const { customer, segment, inquiry, amount, reason } = classification;
  const kind = segment === "none" ? customer : `${customer} (${segment})`;
  return [kind, inquiry, amount, reason.code === "unknown" ? "" : reason.code].filter((part) => part !== "").join(", ");
}

/** `orders.json` writes its instants on the shop's clock. */
function dayOf(now: Context["now"]): string {
  return (typeof now === "string" ? now : now.toISOString()).slice(0, 10);
}

function priceOf({ amount, currency }: Order): string {
  const format = new Intl.NumberFormat("en", { style: "currency", currency, currencyDisplay: "narrowSymbol" });
  return format.format(amount / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
}
