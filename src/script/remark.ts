import type { Channel } from "../contract/vocabulary";
import { languageOf } from "../text/locale";

type Remark = (attempt: number, orders: readonly string[]) => string;

const ENGLISH = "en";
const CALL: ReadonlyMap<string, Remark> = new Map(
  Object.entries({
    zh: (attempt, orders) =>
      `第${attempt}次联系，电话，订单${listed(orders, "、")}：请记下结果、对方答应的付款时间和提出的条件`,
    en: (attempt, orders) =>
      `Contact ${attempt}, by phone, about ${listed(orders, ", ")}: note the outcome, when they will pay, and any condition they named`,
  }),
);
const WRITTEN: ReadonlyMap<string, Remark> = new Map(
  Object.entries({
    zh: (attempt, orders) => `第${attempt}次联系，已发消息，订单${listed(orders, "、")}：有回复请记下结果和对方的条件`,
    en: (attempt, orders) =>
      `Contact ${attempt}, in writing, about ${listed(orders, ", ")}: if they answer, note the outcome and any condition they named`,
  }),
);

function listed(orders: readonly string[], separator: string): string {
  return orders.length === 1 ? (orders[0] ?? "") : orders.join(separator);
}

/** REC-01: what to remark right after the touch, in the language that the buyer is spoken to in. */
export function remarkFor(channel: Channel, attempt: number, orders: readonly string[], locale: string): string {
  const remarks = channel === "phone" ? CALL : WRITTEN;
  const remark = remarks.get(languageOf(locale)) ?? remarks.get(ENGLISH);
  return remark === undefined ? "" : remark(attempt, orders);
}
