import type { Context, OtherOrder, Shop } from "../../contract/context";
import type { CompiledPolicy } from "../../policy/compiled-policy";
import type { Amounts } from "./amounts";
import { historyFor } from "./history";
import { type OrderTimes, withoutAbsent } from "./order";
import { instantText, ZONE } from "./times";
import type { Wanted } from "./wanted";

const DAY = 1_440;

export function contextFor(wanted: Wanted, policy: CompiledPolicy, times: OrderTimes, amounts: Amounts): Context {
  const history = historyFor(wanted, policy, times, times.promised);
  const otherOrders = othersFor(wanted, policy, times, amounts);
  return withoutAbsent({
    now: instantText(times.now),
    shop: shopFor(wanted, times, amounts),
    history: history.length === 0 ? undefined : history,
    otherOrders: otherOrders.length === 0 ? undefined : otherOrders,
    promotion: promotionFor(wanted, times),
  });
}

function shopFor({ facts }: Wanted, { now }: OrderTimes, { averageOrder }: Amounts): Shop {
  const services = withoutAbsent({
    cashOnDelivery: facts.cashOnDelivery ? true : undefined,
    friendPay: facts.friendPay ? true : undefined,
    instalments: facts.instalments ? true : undefined,
    corporateTransfer: facts.corporateTransfer ? true : undefined,
    returnsDays: facts.returns ? 7 : undefined,
    freightInsurance: facts.freightInsurance ? true : undefined,
  });
  const offer = withoutAbsent({
    id: "o-1",
    kind: facts.gift ? ("gift" as const) : ("coupon" as const),
    label: facts.gift ? "一双棉袜" : "满减券",
    endsAt: facts.offerEnds ? instantText(now + 20 * DAY) : undefined,
  });
  return withoutAbsent({
    name: "暖物小店",
    timeZone: ZONE,
    averageOrder,
    services: Object.keys(services).length === 0 ? undefined : services,
    offers: facts.offer ? [offer] : undefined,
    dispatch:
      facts.shipsToday || facts.arrival
        ? withoutAbsent({
            cutOff: facts.shipsToday ? "23:59" : "00:00",
            transitDays: facts.arrival ? 2 : undefined,
          })
        : undefined,
  });
}

function othersFor(
  { facts }: Wanted,
  policy: CompiledPolicy,
  { placed }: OrderTimes,
  amounts: Amounts,
): readonly OtherOrder[] {
  const others: OtherOrder[] = [];
  if (facts.bundle !== "single") {
    // Placed about the same time, they would show a reason by themselves.
    const apart = facts.reasonEvidence === "behaviour" ? 1 : policy.params.combineMinutes + 1;
    others.push({
      id: "A-2",
      status: "unpaid",
      placedAt: instantText(facts.leads ? placed + apart : placed - apart),
      amount: amounts.other,
      titles: facts.bundle === "copies" ? ["保温杯"] : ["羊毛围巾"],
    });
  }
  if (facts.superseded) {
    others.push({ id: "A-3", status: "paid", placedAt: instantText(placed + 1), amount: amounts.own });
  }
  return others;
}

function promotionFor({ facts }: Wanted, { now }: OrderTimes): Context["promotion"] {
  if (facts.season === "everyday" && facts.seasonAtSend === "everyday") return undefined;
  return withoutAbsent({
    name: "年中大促",
    startsAt: instantText(facts.season === "promotion" ? now - DAY : now + 1),
    endsAt: instantText(facts.seasonAtSend === "promotion" ? now + 25 * DAY : now + 1),
    offer: facts.eventOffer ? "满300减50" : undefined,
  });
}
