import { describe, expect, it } from "vitest";
import type { Context } from "../../src/contract/context";
import type { Order } from "../../src/contract/order";
import type { Touch } from "../../src/contract/touch";
import { explainReminder, planReminder } from "../../src/plan/plan-reminder";
import { defaultPolicy } from "../../src/policy/default/default-policy";
import { extendPolicy } from "../../src/policy/extend-policy";
import { regionPatches } from "../../src/policy/regions/region-patches";

const regional = extendPolicy(defaultPolicy, regionPatches());

/** A large order that only a call may follow. */
function orderFrom(country: string | undefined, timeZone: string, placedAt: string): Order {
  return {
    id: "A-1",
    placedAt,
    amount: 90_000,
    currency: "EUR",
    items: [{ title: "wool coat" }],
    buyer: { id: "b-1", timeZone, country, reach: { phone: "service" } },
  };
}

const contextAt = (now: string, more: Partial<Context> = {}): Context => ({
  now,
  shop: { name: "Leaf", timeZone: "Europe/Paris", averageOrder: 10_000 },
  ...more,
});

function sendAtOf(order: Order, context: Context, policy = regional): string {
  const plan = planReminder(order, context, policy);
  return plan.kind === "send" ? plan.sendAt : `${plan.kind} ${plan.why}`;
}

const evening = "2026-03-11T20:05:00+01:00";
const friday = "2026-05-08T10:00:00+02:00";

describe("the contact hours of a region", () => {
  it("end a French calling day at 20:00, where the policy alone would call until 21:00", () => {
    const order = orderFrom("FR", "Europe/Paris", evening);
    expect(sendAtOf(order, contextAt(evening), defaultPolicy)).toBe("2026-03-11T20:15:00+01:00");
    expect(sendAtOf(order, contextAt(evening))).toBe("2026-03-12T10:00:00+01:00");
  });

  it("close a public holiday of the calendar, also where the policy's hours do not ask for one", () => {
    const open = extendPolicy(regional, [
      { replace: "hours/phone-everyday", with: { days: "all", spans: ["10:00-12:00", "14:00-21:00"] } },
    ]);
    const calendar = { holidays: ["2026-05-08"], coverage: { from: "2026-01-01", to: "2026-12-31" } };
    const order = orderFrom("FR", "Europe/Paris", friday);
    expect(sendAtOf(order, contextAt(friday, { calendar }), open)).toBe("2026-05-11T10:00:00+02:00");
    expect(sendAtOf(order, contextAt(friday), open)).toBe("2026-05-08T10:10:00+02:00");
  });

  it("hold for buyers of the country alone", () => {
    for (const country of [undefined, "DE"]) {
      expect(sendAtOf(orderFrom(country, "Europe/Paris", evening), contextAt(evening))).toBe(
        "2026-03-11T20:15:00+01:00",
      );
    }
  });

  it("of a state come on top of its country's", () => {
    const placedAt = "2026-03-11T19:55:00-05:00";
    const sendAt = (country: string) => sendAtOf(orderFrom(country, "America/Lima", placedAt), contextAt(placedAt));
    expect(sendAt("US-NY")).toBe("2026-03-11T20:05:00-05:00");
    expect(sendAt("US-FL")).toBe("2026-03-12T10:00:00-05:00");
  });

  it("count the calls of 30 days over all orders, and name what stood in the way", () => {
    const called = (day: number): Touch => ({
      orderId: `A-${day}`,
      buyerId: "b-1",
      at: `2026-03-0${day}T11:00:00+01:00`,
      channel: "phone",
      attempt: 1,
      outcome: "paid",
    });
    const now = "2026-03-11T10:00:00+01:00";
    const order = orderFrom("FR", "Europe/Paris", now);
    const history = [2, 3, 4, 5].map(called);
    expect(sendAtOf(order, contextAt(now, { history }), defaultPolicy)).toBe("2026-03-11T10:10:00+01:00");
    expect(sendAtOf(order, contextAt(now, { history: history.slice(1) }))).toBe("2026-03-11T10:10:00+01:00");
    // The fourth call back was on March 2 at 11:00 (+01:00): 30 days later it no longer counts.
    expect(sendAtOf(order, contextAt(now, { history }))).toBe("2026-04-01T14:00:00+02:00");
    const closing = { ...order, closesAt: "2026-03-13T10:00:00+01:00" };
    const { channels } = explainReminder(closing, contextAt(now, { history }), regional);
    expect(channels).toContainEqual(expect.objectContaining({ channel: "phone", blockedBy: ["region"] }));
  });

  it("do not limit a text without an offer", () => {
    const now = "2026-03-14T11:00:00+01:00";
    const open = extendPolicy(regional, [
      { replace: "hours/written-everyday", with: { days: "all", spans: ["00:00-24:00"] } },
    ]);
    const sunday = { ...orderFrom("FR", "Europe/Paris", now), placedAt: "2026-03-15T11:00:00+01:00" };
    const byText: Order = { ...sunday, buyer: { ...sunday.buyer, reach: { sms: "service" } } };
    expect(sendAtOf(byText, contextAt("2026-03-15T11:00:00+01:00"), open)).toBe("2026-03-15T11:10:00+01:00");
  });
});

describe("an entry of a region that is older than a year", () => {
  const old = extendPolicy(defaultPolicy, regionPatches(["US", "US-TX", "FR"], { asOf: "2025-03-10" }));
  const warningsOf = (now: string, country: string) =>
    planReminder(orderFrom(country, "Europe/Paris", now), contextAt(now), old).warnings.filter(
      ({ code }) => code === "region-data-old",
    );

  it("is told on the plans of its buyers", () => {
    expect(warningsOf("2026-03-11T12:00:00Z", "US-TX")).toEqual([
      {
        code: "region-data-old",
        message:
          "the limits of `US` and `US-TX` were last compared with their sources on 2025-03-10, more than a year ago",
      },
    ]);
    expect(warningsOf("2026-03-11T12:00:00Z", "DE")).toEqual([]);
  });

  it("is not told before a year and a day have passed", () => {
    expect(warningsOf("2026-03-10T23:59:59Z", "FR")).toEqual([]);
    expect(warningsOf("2026-03-11T00:00:00Z", "FR")).toHaveLength(1);
  });
});
