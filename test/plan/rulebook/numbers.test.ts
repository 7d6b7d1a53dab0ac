import { describe, expect, it } from "vitest";
import { CHANNELS, SEGMENTS } from "../../../src/contract/vocabulary";
import { defaultPolicy } from "../../../src/policy/default/default-policy";
import { extendPolicy } from "../../../src/policy/extend-policy";
import { at, INQUIRED, LARGE, later, planFor, type Situation, sendFor, touchOf, verdictOf } from "../orders";

/** Each row of the rulebook's section 8 as it stands there; the tests by rule id show what follows from it. */
const { params, hours, channels, chances, dayparts, paymentMethods } = defaultPolicy;

describe("the numbers of the default policy are those of section 8", () => {
  it.each([
    ["gap, everyday", params.gapMinutes, 8 * 60],
    ["gap, promotion", params.promotionGapMinutes, 60],
    ["per 24 hours, everyday", params.perDay, 2],
    ["per 24 hours, promotion", params.promotionPerDay, 3],
    ["per order", params.perOrder, 3],
    ["last call before closing, everyday", params.lastCallMinutes, 30],
    ["last call before closing, promotion", params.promotionLastCallMinutes, 10],
    ["staleness of a send", params.stalenessMinutes, 60],
    ["lead before a top-up", params.topUpLeadMinutes, 30],
    ["`later`", params.laterMinutes, 180],
    ["follow-up after a broken promise", params.brokenPromiseMinutes, 60],
    ["few left", params.fewLeft, 5],
    ["courtesy stop", params.courtesyDays, 20],
    ["backlog limit", params.backlogDays, 7],
    ["large, as a multiple of the average order", params.largeMultiple, 3],
    ["large, without an average", params.largeAmount, 50_000],
    ["loyal from this many paid orders on", params.loyalPaidOrders, 3],
    ["loyal until", params.loyalDays, 90],
    ["active until", params.activeDays, 180],
    ["dormant until", params.dormantDays, 365],
    ["call on a promotion day", params.promotionCallMinutes, 1],
    ["superseded within hours", params.supersededHours, 24],
    ["superseded within percent", params.supersededPercent, 20],
    ["combining orders within", params.combineMinutes, 30],
    ["presence is trusted for", params.onlineMinutes, 15],
  ])("%s", (_, value, expected) => {
    expect(value).toBe(expected);
  });

  it("tonight is 20:00", () => {
    expect(params.tonightAt).toBe("20:00");
  });

  it("dayparts begin at 6, 12, 17 and 22", () => {
    expect(dayparts).toEqual({ morning: "06:00", afternoon: "12:00", evening: "17:00", night: "22:00" });
  });

  it("a touch costs 5 by SMS, 300 by phone and nothing elsewhere", () => {
    expect(CHANNELS.map((channel) => channels[channel].cost)).toEqual([0, 0, 0, 0, 5, 300]);
  });

  it("a touch is followed by a payment with 5 %, of the loyal and active with 10 %", () => {
    for (const channel of CHANNELS) {
      expect([chances[channel].none, ...SEGMENTS.map((segment) => chances[channel][segment])]).toEqual([
        5, 10, 10, 5, 5,
      ]);
    }
  });

  it.each(["boleto", "bank-transfer", "pay-at-store"])("%s takes a day by nature", (method) => {
    expect(paymentMethods[method]?.paceMinutes).toBe(24 * 60);
  });

  it("hours on working days", () => {
    expect(hours["written-everyday"]).toEqual({ days: "workdays", spans: ["10:00-12:00", "14:00-22:00"] });
    expect(hours["sms-office"]).toEqual({ days: "workdays", spans: ["12:00-13:30", "17:00-17:30"] });
    expect(hours["phone-everyday"]).toEqual({ days: "workdays", spans: ["10:00-12:00", "14:00-21:00"] });
  });

  it("marketing SMS in a promotion end at 22:00, calls at 21:00", () => {
    expect(hours).toMatchObject({
      "sms-marketing-promotion": { spans: ["10:00-12:00", "20:00-22:00"] },
      "phone-promotion": { spans: ["10:00-12:00", "20:00-21:00"] },
    });
  });
});

describe("all are data of the policy; a shop changes them", () => {
  const changed = (name: string, to: unknown) => extendPolicy(defaultPolicy, [{ set: `params/${name}`, to }]);
  const order = { inquiry: INQUIRED };

  it.each([
    [
      "gapMinutes",
      60,
      {
        now: at("14:31"),
        order: { placedAt: at("10:00"), ...order },
        context: { history: [touchOf({ at: at("14:30") })] },
      },
      at("15:30"),
    ],
    [
      "perDay",
      3,
      {
        now: at("20:31"),
        order: { placedAt: at("03:00"), ...order },
        context: { history: [touchOf({ at: at("03:30") }), touchOf({ at: at("11:40"), channel: "sms" })] },
      },
      at("20:31"),
    ],
    [
      "tonightAt",
      "19:00",
      { order: { inquiry: { messages: [{ from: "buyer", text: "今晚付", at: at("11:00") }] } } },
      at("19:00"),
    ],
    [
      "laterMinutes",
      240,
      { order: { inquiry: { messages: [{ from: "buyer", text: "晚点付", at: at("11:00") }] } } },
      at("15:00"),
    ],
    [
      "topUpLeadMinutes",
      45,
      { order: { ...order, reason: "insufficient-balance", promisedAt: at("16:00") } },
      at("15:15"),
    ],
  ] as const)("%s to %s", (name, to, situation, sendAt) => {
    expect(sendFor({ ...(situation as Situation), policy: changed(name, to) }).sendAt).toBe(sendAt);
    expect(sendFor(situation as Situation).sendAt).not.toBe(sendAt);
  });

  it("stalenessMinutes to 20", () => {
    const plan = sendFor({ order: { placedAt: at("14:30"), ...order }, policy: changed("stalenessMinutes", 20) });
    expect(plan.notAfter).toBe(later(plan.sendAt, 20));
  });

  it("largeMultiple to 4", () => {
    expect(sendFor({ order: { amount: LARGE }, policy: changed("largeMultiple", 4) }).classification.amount).toBe(
      "small",
    );
  });

  it("backlogDays to 1", () => {
    const situation: Situation = { now: at("10:21", "2026-03-11"), policy: changed("backlogDays", 1) };
    expect(verdictOf(planFor(situation))).toBe("skip backlog");
  });

  it("fewLeft to 6", () => {
    const items = [{ title: "保温杯", stock: 6 }];
    const plan = sendFor({ order: { items, amount: LARGE, ...order }, policy: changed("fewLeft", 6) });
    expect(plan.script.id).toBe("call-keep-back");
  });

  it("a call's cost to 600", () => {
    const dear = extendPolicy(defaultPolicy, [{ set: "channels/phone/cost", to: 600 }]);
    const situation: Situation = { order: { amount: LARGE, marginPercent: 40, ...order } };
    expect(sendFor(situation).channel).toBe("phone");
    expect(sendFor({ ...situation, policy: dear }).channel).toBe("im");
  });
});
