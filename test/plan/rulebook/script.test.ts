import { describe, expect, it } from "vitest";
import { at, daysLater, INQUIRED, LARGE, type Situation, sendFor, touchOf, wordsOf } from "../orders";

const event = { name: "年货节", startsAt: at("00:00"), endsAt: at("23:59") };
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

it.each(["im", "note", "push", "email", "sms"] as const)(
  "SCR-01: a reminder by %s says who speaks, what was ordered, why now and what to do",
  (channel) => {
    const plan = sendFor(inquired({ buyer: { reach: { [channel]: "service" } } }));
    const text = wordsOf(plan);
    expect(text).toContain("暖物小店");
    expect(text).toContain("王敏");
    expect(text).toContain("保温杯");
    expect(text).toMatch(/发货|寄出/);
    expect(text).toMatch(/付款|请看|详情|订单/);
  },
);

describe("SCR-02: new customers the offer, returning ones the relationship first", () => {
  const shop = { offers: [coupon] };
  it.each([
    ["a new customer", inquired({ shop }), "new-offer", "marketing"],
    ["a returning customer", inquired({ shop, buyer: { paidOrders: 1 } }), "welcome-back", "service"],
    [
      "a returning customer's second touch",
      again(inquired({ shop, buyer: { paidOrders: 1 } })),
      "returning-offer",
      "marketing",
    ],
  ])("%s", (_, situation, id, category) => {
    expect(sendFor(situation).script).toMatchObject({ id, category });
  });

  it("glad to see them again, and softly", () => {
    const text = wordsOf(sendFor(inquired({ buyer: { paidOrders: 1 } })));
    expect(text).toMatch(/又见|再次|回来/);
  });
});

describe("SCR-03: never playful for complaints, discreet goods or business buyers", () => {
  const second = (order: Situation["order"], buyer: Situation["buyer"] = {}) =>
    sendFor(
      again({
        order: { inquiry: INQUIRED, ...order },
        buyer: { reach: { im: "service" }, ...buyer },
        context: {
          history: [
            touchOf({ at: at("10:30"), script: order?.reason === "service-complaint" ? "apology" : "help-corporate" }),
          ],
        },
      }),
    ).script.tone;

  it.each([
    ["a small order of a new buyer", {}, {}, "playful"],
    ["a complaint, though its own script was used last time", { reason: "service-complaint" as const }, {}, "plain"],
    ["a business buyer, likewise", { reason: "corporate-payment" as const }, {}, "plain"],
    ["discreet goods", { items: [{ title: "保温杯", discreet: true }] }, {}, "plain"],
    ["a buyer who went quiet", { intent: "weak" as const }, {}, "plain"],
    ["a returning buyer", {}, { paidOrders: 1 }, "plain"],
    ["a large order", { amount: LARGE }, { reach: { sms: "service" as const } }, "plain"],
  ])("%s", (_, order, buyer, tone) => {
    expect(second(order, buyer)).toBe(tone);
  });
});

describe("SCR-06: who asked for help without saying with what is asked", () => {
  const asked = (situation: Situation) =>
    sendFor({
      now: at("10:40"),
      ...situation,
      order: { inquiry: INQUIRED, ...situation.order },
      buyer: { reach: { im: "service", sms: "service" }, ...situation.buyer },
      context: { history: [touchOf({ at: at("10:30"), outcome: "needs-help" })], ...situation.context },
    }).script;

  it.each<[string, Situation]>([
    ["a new buyer", {}],
    ["a returning buyer", { buyer: { paidOrders: 1 } }],
    ["a large order", { order: { amount: LARGE } }],
    ["an order that closes in an hour", { order: { closesAt: at("11:40") } }],
    ["a promotion", { context: { promotion: event, history: [touchOf({ at: at("10:30"), outcome: "needs-help" })] } }],
  ])("%s", (_, situation) => {
    expect(asked(situation)).toMatchObject({ id: "ask-help", tone: "plain" });
  });

  it("never playfully, even where the question was put last time", () => {
    const history = [touchOf({ at: at("10:30"), channel: "im", script: "ask-help", outcome: "needs-help" })];
    expect(asked({ context: { history } })).not.toMatchObject({ tone: "playful" });
    expect(asked({ buyer: { reach: { im: "service" } }, context: { history } })).not.toMatchObject({ tone: "playful" });
  });

  it("by the script of the reason where they said with what", () => {
    const history = [touchOf({ at: at("10:30"), outcome: "needs-help", reason: "payment-limit" })];
    expect(asked({ context: { history } })).toMatchObject({ id: "help-limit" });
  });
});

describe("SCR-04: delivery first, stock, guarantee, offer, closing time", () => {
  const low = [{ title: "保温杯", stock: 3 }];
  it.each([
    ["delivery", inquired(), "delivery"],
    ["stock, where it is short", again(inquired({ order: { items: low } })), "stock"],
    ["guarantee, where there is one", again(inquired({ shop: { services: { returnsDays: 7 } } })), "guarantee"],
    ["offer, where there is one", inquired({ shop: { offers: [coupon] } }), "offer"],
    ["closing time, where it is near", inquired({ order: { closesAt: at("11:00") } }), "help"],
    [
      "stock on promotion days",
      again(
        inquired({
          now: at("11:35"),
          order: { items: low },
          context: { promotion: event, history: [touchOf({ at: at("10:30"), channel: "im" })] },
        }),
      ),
      "stock",
    ],
  ])("%s", (_, situation, appeal) => {
    expect(sendFor(situation).script.appeal).toBe(appeal);
  });

  it("on promotion days the end of the event", () => {
    const text = wordsOf(sendFor(inquired({ buyer: { online: true }, context: { promotion: event } })));
    expect(text).toContain("年货节");
    expect(text).toContain("23:59");
  });
});

it("SCR-23: the one is written to by an agent with a name, the many by the shop", () => {
  const by = (channel: "im" | "sms") =>
    wordsOf(sendFor(inquired({ buyer: { paidOrders: 1, reach: { [channel]: "service" } } })));
  expect(by("im")).toContain("小雨");
  expect(by("sms")).not.toContain("小雨");
});

it.each(["comparing-prices", "haggling", "shipping-or-discount", "waiting-for-concession"] as const)(
  "SCR-25: to a buyer who minds the price (%s) no other goods are proposed",
  (reason) => {
    expect(wordsOf(sendFor(inquired({ order: { reason } })))).not.toMatch(/另一款|别的款|换一款|升级/);
  },
);

it("SCR-26: urgency about stock names the goods ordered, whose own stock counts", () => {
  const items = [{ title: "保温杯 蓝色 500ml", stock: 3 }];
  const text = wordsOf(sendFor(again(inquired({ order: { items }, buyer: { reach: { im: "service" } } }))));
  expect(text).toContain("保温杯 蓝色 500ml");
  expect(text).toContain("3件");
});
