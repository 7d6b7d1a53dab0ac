import { describe, expect, it } from "vitest";
import { defaultPolicy } from "../../src/policy/default/default-policy";
import { extendPolicy } from "../../src/policy/extend-policy";
import { readWithIntl } from "../time/intl-clock";
import { closingOf } from "./claims-oracle";
import { broughtAnAnswer, isAbout, mayHaveReached, touchesOf } from "./history-oracle";
import { isAnswered, permissionOf } from "./hours-oracle";
import { instantOf } from "./instants";
import { forSends, planFor } from "./laws";

const MINUTE_MS = 60_000;
const DAY_MS = 1_440 * MINUTE_MS;
const { params } = defaultPolicy;
const restDaysKept = extendPolicy(defaultPolicy, [{ set: "params/restDayFallback", to: false }]);

describe("a send", () => {
  it("lies in the hours of its channel, by another reading of the clock", () => {
    forSends(500, (plan, one) => {
      expect(permissionOf(plan, one, defaultPolicy), plan.sendAt).toBeDefined();
    });
  });

  it("goes out on a rest day only where without that nothing could go out before closing", () => {
    forSends(500, (plan, one) => {
      if (permissionOf(plan, one, defaultPolicy) !== "rest-day") return;
      expect(closingOf(plan, one)).toBeDefined();
      expect(planFor(one, restDaysKept)).toMatchObject({ kind: "skip", why: "no-time" });
    });
  });

  it("is written in the buyer's zone, with its offset at that instant", () => {
    forSends(300, (plan, { order, context }) => {
      const zone = order.buyer.timeZone ?? context.shop.timeZone;
      expect(plan.timeZone).toBe(zone);
      for (const text of [plan.sendAt, plan.notAfter, plan.recheckAt ?? plan.sendAt]) {
        const sign = text.at(-6) === "-" ? -1 : 1;
        const offset = sign * (Number(text.slice(-5, -3)) * 60 + Number(text.slice(-2))) * MINUTE_MS;
        expect(offset).toBe(readWithIntl(Date.parse(text), zone).offsetMs);
      }
    });
  });

  it("comes neither before now nor after its own end, and that end not after closing nor staleness", () => {
    forSends(500, (plan, one) => {
      const sendAt = instantOf(plan.sendAt);
      const notAfter = instantOf(plan.notAfter);
      expect(sendAt).toBeGreaterThanOrEqual(instantOf(one.context.now));
      expect(notAfter).toBeGreaterThan(sendAt);
      expect(notAfter).toBeLessThanOrEqual(closingOf(plan, one) ?? Number.POSITIVE_INFINITY);
      expect(notAfter).toBeLessThanOrEqual(sendAt + params.stalenessMinutes * MINUTE_MS);
    });
  });

  it("is still allowed by the hours at its last millisecond", () => {
    forSends(300, (plan, one) => {
      const last = new Date(instantOf(plan.notAfter) - 1).toISOString();
      expect(permissionOf({ ...plan, sendAt: last }, one, defaultPolicy), last).toBeDefined();
    });
  });

  it("never comes before the order, or the balance of a deposit, can be paid", () => {
    forSends(500, (plan, { order }) => {
      expect(instantOf(plan.sendAt)).toBeGreaterThanOrEqual(instantOf(order.payableFrom ?? order.placedAt));
    });
  });

  it("that comes first leaves buyers with a firm need ten minutes, unless they named a time themselves", () => {
    forSends(300, (plan, one) => {
      const { order } = one;
      const moment = plan.because.find((step) => step.stage === "moment")?.rule ?? "";
      if (["moment.promised", "moment.before-top-up", "moment.broken-promise"].includes(moment)) return;
      if (touchesOf(one).some((touch) => isAbout(touch, order.id) && mayHaveReached(touch))) return;
      expect(instantOf(plan.sendAt)).toBeGreaterThanOrEqual(instantOf(order.placedAt) + 10 * MINUTE_MS);
    });
  });

  it("keeps the gap after the last touch that brought no answer, and the cap of any 24 hours, over all orders", () => {
    forSends(500, (plan, one) => {
      const sendAt = instantOf(plan.sendAt);
      const touches = touchesOf(one).filter(mayHaveReached);
      const promoted = plan.classification.season === "promotion";
      const last = touches.at(-1);
      if (last !== undefined && !broughtAnAnswer(last)) {
        const gap = promoted ? params.promotionGapMinutes : params.gapMinutes;
        expect(sendAt - instantOf(last.at)).toBeGreaterThanOrEqual(gap * MINUTE_MS);
      }
      const recent = touches.filter((touch) => instantOf(touch.at) > sendAt - DAY_MS && instantOf(touch.at) <= sendAt);
      expect(recent.length).toBeLessThan(promoted ? params.promotionPerDay : params.perDay);
    });
  });

  it("goes to no order that has had all its touches, nor to one that was declined", () => {
    forSends(300, (plan, one) => {
      for (const id of plan.covers) {
        const touches = touchesOf(one).filter((touch) => isAbout(touch, id));
        expect(touches.filter(mayHaveReached).length).toBeLessThan(params.perOrder);
        expect(touches.map((touch) => touch.outcome)).not.toContain("declined");
      }
    });
  });

  it("that invites an answer goes out while somebody is on duty", () => {
    forSends(300, (plan, one) => expect(isAnswered(plan, one, defaultPolicy), plan.sendAt).toBe(true));
  });

  it("on IM to a buyer who is known to be offline waits for another day", () => {
    forSends(300, (plan, { order, context }) => {
      if (plan.channel !== "im" || order.buyer.online !== false) return;
      const dayOf = (at: number) => readWithIntl(at, plan.timeZone).day;
      expect(dayOf(instantOf(plan.sendAt))).toBeGreaterThan(dayOf(instantOf(context.now)));
    });
  });
});
