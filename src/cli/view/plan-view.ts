import type { Context } from "../../contract/context";
import type { Order } from "../../contract/order";
import type { Plan, SendPlan } from "../../contract/plan";
import { beginning, block, padded } from "./columns";
import { printable } from "./printable";
import type { View } from "./view";

const KIND_COLORS = { send: "green", hold: "yellow", skip: "dim" } as const;

/** What a person reads about one order: a line of columns, the first words, and why. */
export function planLines(order: Order, plan: Plan, context: Context, view: View): readonly string[] {
  const { paint } = view;
  const head = [
    paint("bold", padded(printable(order.id), 8)),
    paint(KIND_COLORS[plan.kind], padded(plan.kind, 4)),
    plan.kind === "send"
      ? `${paint("bold", padded(plan.channel, 5))}  ${padded(whenOf(plan, context), 17)}`
      : padded(plan.why, 24),
    padded(printable(order.buyer.name ?? order.buyer.id), 8),
    padded(priceOf(order), 9),
    paint("dim", classOf(plan)),
  ].join("  ");
  return [head.trimEnd(), ...detailsOf(plan, view)];
}

function detailsOf(plan: Plan, view: View): readonly string[] {
  const dim = (text: string) => block(text, view.width).map((line) => view.paint("dim", line));
  const warnings = plan.warnings.flatMap(({ message }) => block(`warning: ${message}`, view.width));
  if (plan.kind !== "send") {
    const passed = plan.kind === "skip" ? passedWords(plan.passedOver ?? []) : [];
    const until = plan.kind === "hold" && plan.until !== undefined ? [`until ${minuteOf(plan.until)}`] : [];
    const because = `because ${plan.because.at(-1)?.because ?? ""}`;
    return [...[because, ...until, ...passed].flatMap(dim), ...warnings];
  }
  const text = plan.channel === "phone" ? plan.call.opening : plan.message.text;
  const words = `“${beginning(printable(text.replaceAll("\n", " ")), view.width - plan.script.id.length - 12)}”`;
  // That nothing speaks against a reminder goes without saying.
  const steps = plan.because.filter(({ stage }) => stage !== "select" && stage !== "locked");
  return [
    `    ${view.paint("cyan", plan.script.id)}  ${words}`,
    ...(plan.covers.length > 1 ? dim(`for ${printable(plan.covers.join(" and "))} together`) : []),
    ...(plan.assignee === undefined ? [] : dim(`by ${printable(plan.assignee)}, who took the order`)),
    ...dim(`because ${steps.map(({ because }) => because).join("; ")}`),
    ...passedWords(plan.passedOver).flatMap(dim),
    ...warnings,
  ];
}

function passedWords(passedOver: readonly { readonly channel: string; readonly why: string }[]): readonly string[] {
  if (passedOver.length === 0) return [];
  return [`not on ${passedOver.map(({ channel, why }) => `${channel} (${why})`).join(", ")}`];
}

/** By the buyer's clock; the place is named where that is not the shop's. */
export function whenOf({ sendAt, notAfter, timeZone }: SendPlan, { now, shop }: Context): string {
  const today = (typeof now === "string" ? now : now.toISOString()).slice(0, 10);
  const day = sendAt.slice(0, 10) === today ? "today" : sendAt.slice(5, 10);
  const place =
    timeZone === shop.timeZone ? "" : ` ${timeZone.slice(timeZone.lastIndexOf("/") + 1).replaceAll("_", " ")}`;
  return `${day} ${sendAt.slice(11, 16)}–${notAfter.slice(11, 16)}${place}`;
}

function minuteOf(instant: string): string {
  return instant.slice(0, 16).replace("T", " ");
}

function classOf({ classification }: Plan): string {
  const { customer, segment, inquiry, amount, reason } = classification;
  const kind = segment === "none" ? customer : `${customer} (${segment})`;
  return [kind, inquiry, amount, ...(reason.code === "unknown" ? [] : [reason.code])].join(", ");
}

export function priceOf({ amount, currency }: Order): string {
  const format = new Intl.NumberFormat("en", { style: "currency", currency, currencyDisplay: "narrowSymbol" });
  return format.format(amount / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
}
