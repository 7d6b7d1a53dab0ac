import type { Daypart } from "../contract/vocabulary";
import type { Case } from "../input/case";
import type { CompiledPolicy } from "../policy/compiled-policy";
import { minuteOfDayOf } from "../time/local";
import type { Clock } from "./clock";

/** What order and buyer say by themselves. */
export function stateFacts(one: Case, policy: CompiledPolicy, clock: Clock) {
  const { order } = one;
  const { buyer, inquiry } = order;
  return {
    status: paidByTouch(one) ? "paid" : (order.status ?? "unpaid"),
    pastClosing: order.closesAt !== undefined && clock.reached(order.closesAt),
    optedOut: buyer.optedOut === true,
    doNotContact: one.touches.some((touch) => touch.outcome === "do-not-contact"),
    dispute: order.dispute === true,
    unavailable: order.unavailable ?? "none",
    agentTalking: inquiry?.open === true,
    awaitingShop: inquiry?.awaitingShop === true,
    inquiry: inquiry === undefined ? "silent" : "inquired",
    rhythm: buyer.rhythm ?? "unknown",
    online: presenceOf(buyer.online),
    discreet: order.items.some((item) => item.discreet === true),
    deposit: order.payableFrom !== undefined,
    daypart: daypartOf(minuteOfDayOf(order.placedAt, one.buyerZone), policy.dayparts),
  } as const;
}

/** REC-02: a payment that came in with a touch of this order is known before the host's own books show it. */
function paidByTouch({ order, touches }: Case): boolean {
  return touches.some((touch) => touch.outcome === "paid" && touch.orderId === order.id);
}

function presenceOf(online: boolean | undefined) {
  if (online === undefined) return "unknown";
  return online ? "online" : "offline";
}

/** TIM-02. Before the first daypart of the day begins, the last one of the day before still goes on. */
function daypartOf(minute: number, dayparts: CompiledPolicy["dayparts"]): Daypart {
  const begun = dayparts.findLast(({ from }) => from <= minute) ?? dayparts.at(-1);
  return begun?.part ?? "night";
}
