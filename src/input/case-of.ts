import { type Checked, CuifuError, issueOf } from "../contract/error";
import type { Warning } from "../contract/plan";
import type { Policy } from "../contract/policy";
import { formatInstant } from "../time/local";
import { type Zone, zoneOrElse } from "../time/zone";
import { attributeIssues } from "./attribute-issues";
import type { Case, CaseContext, CaseOrder, CaseOtherOrder, CaseTouch } from "./case";
import { currencyDigits } from "./currencies";
import { lastOfEach } from "./last-of-each";

// The clocks of the shop's machines may disagree by this much.
const CLOCK_SKEW_MS = 5 * 60_000;
const USUAL_DIGITS = 2;
const NONE: readonly never[] = [];
// Plans carry this very object, so nobody may change it.
const BUYER_TIME_ZONE_UNKNOWN: readonly Warning[] = [
  Object.freeze({
    code: "buyer-time-zone-unknown",
    message: "the buyer's time zone is not known: the shop's is taken",
  }),
];

/** Puts an order into its context: what holds between the two is checked, and only what concerns the buyer is kept. */
export function caseOf(order: CaseOrder, context: CaseContext, attributes: Policy["attributes"]): Checked<Case> {
  const error = attributeError(order, attributes) ?? clockError(order, context);
  if (error !== undefined) return { ok: false, error };
  const stated = order.buyer.timeZone;
  return {
    ok: true,
    value: {
      now: context.now,
      order,
      shop: context.shop,
      promotion: context.promotion,
      calendar: context.calendar,
      buyerZone: zoneOrElse(stated, context.shopZone),
      shopZone: context.shopZone,
      currencyDigits: currencyDigits(order.currency) ?? USUAL_DIGITS,
      touches: touchesOf(order.buyer.id, context.history),
      otherOrders: otherOrdersOf(order, context.otherOrders),
      warnings: stated === undefined ? BUYER_TIME_ZONE_UNKNOWN : NONE,
    },
  };
}

function attributeError(order: CaseOrder, declared: Policy["attributes"]): CuifuError | undefined {
  if (order.attributes === undefined) return undefined;
  const issues = attributeIssues(order.attributes, declared);
  return issues.length === 0 ? undefined : new CuifuError("invalid-order", issues);
}

function clockError(order: CaseOrder, context: CaseContext): CuifuError | undefined {
  if (context.now >= order.placedAt - CLOCK_SKEW_MS) return undefined;
  const expected = `a time no more than 5 minutes before \`order.placedAt\` (${shown(order.placedAt, context.shopZone)})`;
  const now = shown(context.now, context.shopZone);
  return new CuifuError("invalid-context", [issueOf("times-out-of-order", "context.now", expected, now)]);
}

function shown(at: number, zone: Zone): string {
  return `\`${formatInstant(at, zone)}\``;
}

function touchesOf(buyerId: string, history: readonly CaseTouch[]): readonly CaseTouch[] {
  if (history.length === 0) return NONE;
  const touches = history.filter((touch) => touch.buyerId === buyerId);
  return [...lastOfEach(touches, (touch) => touch.planId)].sort((one, other) => one.at - other.at);
}

function otherOrdersOf(order: CaseOrder, otherOrders: readonly CaseOtherOrder[]): readonly CaseOtherOrder[] {
  if (otherOrders.length === 0) return NONE;
  const { id } = order.buyer;
  const ofBuyer = otherOrders.filter(
    (other) => other.id !== order.id && (other.buyerId === undefined || other.buyerId === id),
  );
  return lastOfEach(ofBuyer, (other) => other.id);
}
