import type { PolicyParams } from "../contract/policy";
import type { Case, CaseTouch } from "../input/case";
import { DAY_MS, MINUTE_MS } from "../time/duration";
import type { EpochMs } from "../time/instant";
import type { Clock } from "./clock";
import { isAbout, mayHaveReached } from "./touch-record";

/** An open order as the bundle sees it. */
export interface OpenOrder {
  readonly id: string;
  readonly placedAt: EpochMs;
  readonly amount: number;
  readonly closesAt: EpochMs | undefined;
  /** Undefined: not told. */
  readonly titles: readonly string[] | undefined;
}

/** SEL-08: the open orders of a buyer that one reminder is about. */
export interface Bundle {
  readonly kind: "single" | "several" | "copies";
  readonly leads: boolean;
  /** Oldest first; the order alone when it does not take part. */
  readonly orders: readonly OpenOrder[];
  readonly amountMinor: number;
  /** The earliest closing rules. */
  readonly closesAt: EpochMs | undefined;
  /** Two of the open orders were placed shortly after each other (SEL-05, behaviour). */
  readonly placedTogether: boolean;
}

export function bundleOf(one: Case, params: PolicyParams, clock: Clock): Bundle {
  const own: OpenOrder = {
    id: one.order.id,
    placedAt: one.order.placedAt,
    amount: one.order.amount,
    closesAt: one.order.closesAt,
    titles: one.order.items.map((item) => item.title),
  };
  if (one.otherOrders.length === 0) return alone(own);
  const takesPart = (order: OpenOrder) =>
    !(order.closesAt !== undefined && clock.reached(order.closesAt)) &&
    !clock.reached(order.placedAt + params.backlogDays * DAY_MS + 1) &&
    isOpenToTouches(one.touches, order.id, params);
  const others = one.otherOrders
    .filter((other) => other.status === "unpaid")
    .map(({ id, placedAt, amount, closesAt, titles }): OpenOrder => ({ id, placedAt, amount, closesAt, titles }))
    .filter(takesPart);
  if (others.length === 0 || (one.order.status ?? "unpaid") !== "unpaid" || !takesPart(own)) return alone(own);

  const orders = [own, ...others].sort((a, b) => a.placedAt - b.placedAt || (a.id < b.id ? -1 : 1));
  const closings = orders.flatMap((order) => order.closesAt ?? []);
  return {
    kind: sameGoods(orders) ? "copies" : "several",
    leads: orders[0]?.id === own.id,
    orders,
    amountMinor: orders.reduce((sum, order) => sum + order.amount, 0),
    closesAt: closings.length === 0 ? undefined : Math.min(...closings),
    placedTogether: orders.some((order, index) => {
      const before = orders[index - 1];
      return before !== undefined && order.placedAt - before.placedAt <= params.combineMinutes * MINUTE_MS;
    }),
  };
}

function alone(own: OpenOrder): Bundle {
  const { amount, closesAt } = own;
  return { kind: "single", leads: true, orders: [own], amountMinor: amount, closesAt, placedTogether: false };
}

function isOpenToTouches(touches: readonly CaseTouch[], orderId: string, params: PolicyParams): boolean {
  let reached = 0;
  for (const touch of touches) {
    if (!isAbout(touch, orderId)) continue;
    if (touch.outcome === "declined") return false;
    if (mayHaveReached(touch)) reached += 1;
  }
  return reached < params.perOrder;
}

function sameGoods(orders: readonly OpenOrder[]): boolean {
  const first = goodsOf(orders[0]);
  return first !== undefined && orders.every((order) => goodsOf(order) === first);
}

function goodsOf(order: OpenOrder | undefined): string | undefined {
  if (order?.titles === undefined || order.titles.length === 0) return undefined;
  return JSON.stringify(order.titles.map((title) => title.normalize("NFC").trim()).sort());
}
