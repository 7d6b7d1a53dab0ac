import type { ClaimName } from "../../src/contract/fact-table";
import type { Order } from "../../src/contract/order";
import type { SendPlan } from "../../src/contract/plan";
import type { Policy } from "../../src/contract/policy";
import { readWithIntl } from "../time/intl-clock";
import type { Given } from "./arbitraries";
import { isAbout, mayHaveReached, touchesOf } from "./history-oracle";
import { isWorkday } from "./hours-oracle";
import { instantOf, maybeInstantOf } from "./instants";

/** What a text may say at an instant, told from order and context alone (SCR-11). */
export function backedClaims(plan: SendPlan, given: Given, at: number, policy: Policy): ReadonlySet<ClaimName> {
  const { shop, promotion } = given.context;
  const { items } = given.order;
  const offers = (shop.offers ?? []).filter((offer) => offer.endsAt === undefined || at < instantOf(offer.endsAt));
  const { endsAt } = promotion ?? {};
  const isEvent =
    promotion !== undefined && instantOf(promotion.startsAt) <= at && endsAt !== undefined && at < instantOf(endsAt);
  const fewLeft = items.some(({ stock = 0 }) => stock > 0 && stock <= policy.params.fewLeft);
  const { services } = shop;
  const closesAt = closingOf(plan, given);
  const { promotionGapMinutes, gapMinutes } = policy.params;
  const gapEnd = at + (isEvent ? promotionGapMinutes : gapMinutes) * 60_000;
  const isFirst = !touchesOf(given).some((touch) => isAbout(touch, given.order.id) && mayHaveReached(touch));
  const holds: Readonly<Record<ClaimName, boolean>> = {
    onlyTouch: isFirst && closesAt !== undefined && gapEnd >= closesAt,
    closingKnown: closesAt !== undefined,
    fewLeft,
    offer: offers.length > 0,
    gift: offers.some((offer) => offer.kind === "gift" || offer.kind === "sample"),
    offerEnds: offers.some((offer) => offer.endsAt !== undefined),
    event: isEvent,
    eventOffer: isEvent && promotion.offer !== undefined,
    shipsToday: isBeforeCutOff(given, at),
    arrival: shop.dispatch?.transitDays !== undefined,
    returns: (services?.returnsDays ?? 0) > 0,
    freightInsurance: services?.freightInsurance === true,
    cashOnDelivery: services?.cashOnDelivery === true,
    friendPay: services?.friendPay === true,
    instalments: services?.instalments === true,
    corporateTransfer: services?.corporateTransfer === true,
    sellingPoint: items.some((item) => (item.sellingPoints ?? []).length > 0),
    promisedTime: mayNameATime(given),
  };
  const names = Object.keys(holds) as readonly ClaimName[];
  return new Set(names.filter((name) => holds[name]));
}

/** The earliest closing of the orders that the message is about. */
export function closingOf(plan: SendPlan, { order, context }: Given): number | undefined {
  const covered = coveredOrders(plan, { order, context });
  const closings = covered.flatMap((one) => maybeInstantOf(one.closesAt) ?? []);
  return closings.length === 0 ? undefined : Math.min(...closings);
}

function coveredOrders(plan: SendPlan, { order, context }: Given): readonly Pick<Order, "id" | "closesAt">[] {
  const isOfBuyer = (buyerId: string | undefined) => buyerId === undefined || buyerId === order.buyer.id;
  const others = (context.otherOrders ?? []).filter(({ id, buyerId }) => id !== order.id && isOfBuyer(buyerId));
  const latest = new Map(others.map((other) => [other.id, other]));
  return [order, ...latest.values()].filter(({ id }) => plan.covers.includes(id));
}

function isBeforeCutOff({ context }: Given, at: number): boolean {
  const { dispatch, timeZone } = context.shop;
  if (dispatch === undefined) return false;
  const { day, minute } = readWithIntl(at, timeZone);
  const [hours = 0, minutes = 0] = dispatch.cutOff.split(":").map(Number);
  return minute < hours * 60 + minutes && isWorkday(day, context.calendar);
}

/** A promised time may come from the host or a touch; what a vague word stands for is nobody's word. */
function mayNameATime({ order, context }: Given): boolean {
  return order.promisedAt !== undefined || (context.history ?? []).some((touch) => touch.promisedAt !== undefined);
}
