import type { Reading } from "../facts/derive-facts";
import type { Case, CaseTouch } from "../input/case";
import type { ScheduleSubject } from "../schedule/schedule-subject";

/** What schedule/ needs to know of a case and its reading. */
export function scheduleSubjectOf(one: Case, reading: Reading): ScheduleSubject {
  const { ofBuyer } = reading.record;
  return {
    orderId: one.order.id,
    now: one.now,
    buyerZone: one.buyerZone,
    shopZone: one.shopZone,
    calendar: one.calendar,
    promotion: one.promotion,
    placedAt: one.order.placedAt,
    payableAt: reading.payableAt,
    paceMinutes: reading.paceMinutes,
    promisedAt: reading.promised?.at,
    closesAt: reading.bundle.closesAt,
    touchedAt: ofBuyer.map((touch) => touch.at),
    touches: ofBuyer,
    regionLimits: reading.regionLimits,
    gapWaived: broughtAnAnswer(ofBuyer.at(-1)),
    office: one.order.buyer.rhythm === "office",
    online: reading.facts.online,
    onDuty: one.shop.onDuty,
  };
}

/** TIM-08: a promise or a request for help waives the gap after the touch that brought it. */
function broughtAnAnswer(touch: CaseTouch | undefined): boolean {
  if (touch === undefined) return false;
  return touch.outcome === "will-pay" || touch.outcome === "needs-help" || touch.promisedAt !== undefined;
}
