import { describe, expect, it } from "vitest";
import type { Context } from "../../../src/contract/context";
import { defaultPolicy } from "../../../src/policy/default/default-policy";
import { at, daysLater, INQUIRED, later, type Situation, sendFor, touchOf, wordsOf } from "../orders";

const socks = { id: "socks", kind: "gift", label: "一双棉袜" } as const;
const coupon = { id: "ten", kind: "coupon", label: "满100减10券" } as const;
const inquired = (situation: Situation = {}): Situation => ({
  ...situation,
  order: { inquiry: INQUIRED, ...situation.order },
});
const again = (situation: Situation = {}): Situation => ({
  now: daysLater(at("10:30"), 1),
  ...situation,
  context: { history: [touchOf({ at: at("10:30"), channel: "note" })], ...situation.context },
});

describe("SCR-10: concessions only within margin, once per buyer", () => {
  const offered = (offer: NonNullable<Context["shop"]["offers"]>[number], situation: Situation = {}) =>
    sendFor({ ...inquired(situation), shop: { offers: [offer], ...situation.shop } }).script.category === "marketing";

  it.each([
    ["exactly the margin", 800, 10, true],
    ["more than the margin", 801, 10, false],
    ["an unknown cost", undefined, 0, true],
    ["an unknown margin", 900_000, undefined, true],
  ])("a concession that costs %s", (_, cost, marginPercent, expected) => {
    expect(offered({ ...coupon, cost }, { order: { marginPercent, inquiry: INQUIRED } })).toBe(expected);
  });

  it("in another currency than the shop's, one that costs something cannot be weighed", () => {
    const order = { currency: "USD", inquiry: INQUIRED, marginPercent: 90 };
    const shop = { currency: "CNY" };
    expect(offered({ ...coupon, cost: 1 }, { order, shop: { ...shop, offers: [{ ...coupon, cost: 1 }] } })).toBe(false);
  });

  it("one that has ended is not offered", () => {
    expect(offered({ ...coupon, endsAt: at("10:30") })).toBe(false);
    expect(offered({ ...coupon, endsAt: later(at("10:30"), 1) })).toBe(true);
  });

  it.each([
    ["on this order", { orderId: "A-1" }],
    ["on another order", { orderId: "A-0" }],
  ])("a buyer who had one %s gets no second", (_, changes) => {
    const history = [touchOf({ at: at("10:30", "2026-03-09"), channel: "sms", script: "new-offer", ...changes })];
    const order = { inquiry: INQUIRED, placedAt: at("10:20", "2026-03-09") };
    expect(offered(coupon, { now: at("11:00"), order, context: { history } })).toBe(false);
  });

  it("one that failed to reach the buyer was none", () => {
    const history = [touchOf({ at: at("10:30"), channel: "sms", script: "new-offer", outcome: "failed" })];
    expect(offered(coupon, { now: at("11:00"), context: { history } })).toBe(true);
  });

  it("is never made in exchange for a review", () => {
    expect(JSON.stringify(defaultPolicy.scripts)).not.toMatch(/好评|五星|晒单|\breview/i);
  });
});

describe("SCR-11: honest urgency", () => {
  it.each([
    [0, false],
    [1, true],
    [5, true],
    [6, false],
    [undefined, false],
  ])("a stock of %s is few left: %s", (stock, few) => {
    const plan = sendFor(again(inquired({ order: { items: [{ title: "保温杯", stock }] } })));
    expect(plan.script.id === "stock-low").toBe(few);
    expect(wordsOf(plan).includes("库存")).toBe(few);
    expect(plan.recheck.includes("stock")).toBe(few);
  });

  it("no closing time, no word of closing", () => {
    expect(wordsOf(sendFor(again(inquired())))).not.toMatch(/关闭|截止/);
  });

  it("no end of an offer, no word of it", () => {
    const text = (endsAt: string | undefined) =>
      wordsOf(sendFor(inquired({ shop: { offers: [{ ...coupon, endsAt }] } })));
    expect(text(at("21:00"))).toContain("21:00");
    expect(text(undefined)).not.toMatch(/有效|截止|\d\d:\d\d前/);
  });
});

it.each([
  ["with an offer", { offers: [coupon] }, "marketing"],
  ["without", {}, "service"],
] as const)("SCR-12: %s the message is %s", (_, shop, category) => {
  expect(sendFor(inquired({ shop })).script.category).toBe(category);
});

it("SCR-12: a marketing SMS closes with the way out, a service SMS has none", () => {
  const sms = (shop: Situation["shop"]) =>
    wordsOf(sendFor(inquired({ shop, buyer: { name: undefined, reach: { sms: "marketing" } } })));
  expect(sms({ offers: [socks] })).toMatch(/拒收请回复R$/);
  expect(sms({})).not.toContain("拒收");
});

it("SCR-18: a gift that the agent obtained opens as good news", () => {
  expect(sendFor(inquired({ shop: { offers: [socks] } })).script.id).toBe("good-news");
  expect(sendFor(inquired({ shop: { offers: [{ ...socks, kind: "sample" }] } })).script.id).toBe("good-news");
  expect(sendFor(inquired({ shop: { offers: [coupon] } })).script.id).toBe("new-offer");
});

it.each(["gift", "sample", "coupon", "next-coupon", "discount", "postage", "priority"] as const)(
  "SCR-19: a concession of kind `%s` is named in the shop's own words",
  (kind) => {
    const plan = sendFor(inquired({ shop: { offers: [{ id: "x", kind, label: "小店心意一份" }] } }));
    expect(plan.script.category).toBe("marketing");
    expect(wordsOf(plan)).toContain("小店心意一份");
  },
);

it.each([
  ["shipping-or-discount", "免运费"],
  ["haggling", "店铺券"],
  [undefined, "香包"],
] as const)(
  "SEL-05: of several concessions, the reason %s gets the one that answers it, else the first: %s",
  (reason, label) => {
    const offers = [
      { id: "gift", kind: "next-coupon", label: "香包" },
      { id: "postage", kind: "postage", label: "免运费" },
      { id: "coupon", kind: "coupon", label: "店铺券" },
    ] as const;
    expect(wordsOf(sendFor(inquired({ order: reason === undefined ? {} : { reason }, shop: { offers } })))).toContain(
      label,
    );
  },
);
