import { describe, expect, it } from "vitest";
import { CLAIM_NAMES, FACT_NAMES, FACT_TABLE } from "../../src/contract/fact-table";
import type { Channel } from "../../src/contract/vocabulary";
import { sendFacts, sendFactsHoldUntil } from "../../src/facts/send-facts";
import { at, daysLater, later, SATURDAY, type Situation, touchOf } from "../plan/orders";
import { readOf } from "./reading";

function sendFactsOf(situation: Situation, instant: string, channel: Channel = "im") {
  const { one, reading, policy } = readOf(situation);
  return sendFacts(one, reading, policy, channel, Date.parse(instant));
}
function holdUntil(situation: Situation, instant: string) {
  const { one, reading, policy } = readOf(situation);
  return sendFactsHoldUntil(one, reading, policy, Date.parse(instant));
}

const noon = at("12:00");
const offer = { id: "o", kind: "coupon", label: "满100减10券" } as const;
const promotion = { name: "年货节", startsAt: at("11:00"), endsAt: at("14:00") };
const withServices = (services: NonNullable<Situation["shop"]>["services"]): Situation => ({ shop: { services } });
const withStock = (...stock: readonly (number | undefined)[]): Situation => ({
  order: { items: stock.map((one, index) => ({ title: `item ${index}`, stock: one })) },
});
const afterWillPay = (promisedAt?: string): Situation => ({
  context: { history: [touchOf({ at: at("11:00"), outcome: "will-pay", promisedAt })] },
});

describe("a claim holds only where a fact of order or context backs it (SCR-11)", () => {
  it("nothing can be claimed of an order that says nothing", () => {
    const facts = sendFactsOf({}, noon);
    expect(CLAIM_NAMES.filter((name) => facts[name])).toEqual([]);
  });

  it.each<[string, Situation]>([
    ["closingKnown", { order: { closesAt: at("20:00") } }],
    ["fewLeft", withStock(1)],
    ["fewLeft", withStock(5)],
    ["offer", { shop: { offers: [offer] } }],
    ["gift", { shop: { offers: [{ ...offer, kind: "gift" }] } }],
    ["gift", { shop: { offers: [{ ...offer, kind: "sample" }] } }],
    ["offerEnds", { shop: { offers: [{ ...offer, endsAt: at("18:00") }] } }],
    ["event", { context: { promotion } }],
    ["eventOffer", { context: { promotion: { ...promotion, offer: "满300减50" } } }],
    ["shipsToday", { shop: { dispatch: { cutOff: "12:01" } } }],
    ["shipsToday", { shop: { dispatch: { cutOff: "24:00" } } }],
    ["shipsToday", { shop: { timeZone: "Asia/Tokyo", dispatch: { cutOff: "16:00" } } }],
    ["arrival", { shop: { dispatch: { cutOff: "09:00", transitDays: 2 } } }],
    ["returns", withServices({ returnsDays: 7 })],
    ["freightInsurance", withServices({ freightInsurance: true })],
    ["cashOnDelivery", withServices({ cashOnDelivery: true })],
    ["friendPay", withServices({ friendPay: true })],
    ["instalments", withServices({ instalments: true })],
    ["corporateTransfer", withServices({ corporateTransfer: true })],
    ["sellingPoint", { order: { items: [{ title: "a" }, { title: "b", sellingPoints: ["c"] }] } }],
    ["promisedTime", { order: { promisedAt: at("18:00") } }],
    ["promisedTime", afterWillPay(at("18:00"))],
  ])("%s", (claim, situation) => {
    expect(sendFactsOf(situation, noon)).toMatchObject({ [claim]: true });
  });

  it.each<[string, Situation]>([
    ["fewLeft", withStock(0)],
    ["fewLeft", withStock(100, 2)],
    ["fewLeft", withStock(2, 2)],
    ["fewLeft", withStock(6)],
    ["fewLeft", withStock(undefined)],
    ["offer", { shop: { offers: [] } }],
    ["offer", { shop: { offers: [{ ...offer, endsAt: noon }] } }],
    ["offer", { order: { marginPercent: 1 }, shop: { offers: [{ ...offer, cost: 81 }] } }],
    ["gift", { shop: { offers: [offer] } }],
    ["offerEnds", { shop: { offers: [offer] } }],
    ["event", { context: { promotion: { ...promotion, startsAt: later(noon, 0, 1) } } }],
    ["event", { context: { promotion: { ...promotion, endsAt: noon } } }],
    ["eventOffer", { context: { promotion } }],
    ["shipsToday", { shop: { dispatch: { cutOff: "12:00" } } }],
    ["arrival", { shop: { dispatch: { cutOff: "09:00" } } }],
    ["returns", withServices({ returnsDays: 0 })],
    ["cashOnDelivery", withServices({ cashOnDelivery: false })],
    ["sellingPoint", { order: { items: [{ title: "a", sellingPoints: [] }] } }],
    // 13:00 in Shanghai is one in the morning in New York, whose cut-off is tomorrow on the buyer's clock.
    [
      "shipsToday",
      { buyer: { timeZone: "Asia/Shanghai" }, shop: { timeZone: "America/New_York", dispatch: { cutOff: "16:00" } } },
    ],
    // TIM-08 has a time for these, but no buyer has named it.
    ["promisedTime", afterWillPay()],
    ["promisedTime", { order: { inquiry: { messages: [{ from: "buyer", text: "晚点付", at: at("11:00") }] } } }],
    [
      "promisedTime",
      { order: { inquiry: { messages: [{ from: "buyer", text: "I'll pay tonight", at: at("11:00") }] } } },
    ],
  ])("not %s", (claim, situation) => {
    expect(sendFactsOf(situation, noon)).toMatchObject({ [claim]: false });
  });

  it("of several concessions the first that has not ended counts", () => {
    const offers = [{ ...offer, kind: "gift" as const, endsAt: noon }, offer];
    expect(sendFactsOf({ shop: { offers } }, noon)).toMatchObject({ offer: true, gift: false });
    expect(sendFactsOf({ shop: { offers } }, later(noon, 0, -1))).toMatchObject({ gift: true });
  });

  it("nothing leaves the shop on a rest day", () => {
    const shop = { dispatch: { cutOff: "16:00" } };
    expect(sendFactsOf({ shop }, at("12:00", SATURDAY)).shipsToday).toBe(false);
  });
});

describe("what depends on the closing time", () => {
  const closing = { order: { closesAt: at("20:00") } };
  it.each([
    [at("19:30"), 30],
    [later(at("19:30"), 0, 1), 30],
    [later(at("19:30"), 0, -1), 31],
    [at("20:00"), 0],
  ])("minutes to closing at %s: %i", (instant, minutes) => {
    expect(sendFactsOf(closing, instant).minutesToClosing).toBe(minutes);
  });

  it("is absent without one", () => {
    expect(sendFactsOf({}, noon).minutesToClosing).toBeNull();
  });

  it.each([
    [at("12:00"), true],
    [later(at("12:00"), 0, -1), false],
  ])("at %s the gap of eight hours leaves no second touch: %s", (instant, only) => {
    expect(sendFactsOf(closing, instant).onlyTouch).toBe(only);
  });

  it("a second touch is not the only one", () => {
    const context = { history: [touchOf({ at: at("10:30") })] };
    expect(sendFactsOf({ ...closing, now: at("19:00"), context }, at("19:00")).onlyTouch).toBe(false);
  });

  it("in a promotion the gap is an hour", () => {
    const context = { promotion: { ...promotion, endsAt: at("23:00") } };
    expect(sendFactsOf({ ...closing, context }, at("18:59")).onlyTouch).toBe(false);
    expect(sendFactsOf({ ...closing, context }, at("19:00")).onlyTouch).toBe(true);
  });
});

describe("until when these facts hold", () => {
  it("for ever, where nothing in them moves", () => {
    expect(holdUntil({}, noon)).toBe(Number.POSITIVE_INFINITY);
  });

  const situation: Situation = {
    order: { closesAt: at("20:00") },
    shop: { offers: [{ ...offer, endsAt: at("18:10") }], dispatch: { cutOff: "16:00" } },
    context: { promotion },
  };
  it("nothing changes before the instant that is named", () => {
    let instant = Date.parse(at("10:30"));
    const end = Date.parse(daysLater(at("10:30"), 1));
    const edges: number[] = [];
    while (instant < end) {
      const { one, reading, policy } = readOf(situation);
      const until = Math.min(sendFactsHoldUntil(one, reading, policy, instant), end);
      expect(until).toBeGreaterThan(instant);
      const withoutMinutes = (at: number) => ({ ...sendFacts(one, reading, policy, "im", at), minutesToClosing: 0 });
      expect(withoutMinutes(until - 1)).toEqual(withoutMinutes(instant));
      edges.push(until);
      instant = until;
    }
    for (const edge of [at("11:00"), at("14:00"), at("16:00"), at("18:10"), at("20:00")]) {
      expect(edges).toContain(Date.parse(edge));
    }
  });
});

it("every fact of the table that holds at the send is derived, with the season", () => {
  const declared = FACT_NAMES.filter((name) => FACT_TABLE[name].when === "send");
  expect(Object.keys(sendFactsOf({}, noon)).sort()).toEqual([...declared, "season"].sort());
});
