import { describe, expect, it } from "vitest";
import { recordTouch } from "../../src/record/record-touch";
import { at, INQUIRED, planFor, type Situation, sendFor, THURSDAY, TUESDAY, WEDNESDAY, wordsOf } from "./orders";

describe("exercise 1: a mother-and-baby shop, an order placed at 21:00", () => {
  const placedAt = at("21:00");
  const shop = { name: "小象母婴" };
  const order = { placedAt, items: [{ title: "婴儿连体衣" }] };
  const online: Situation = { order, shop, buyer: { online: true } };
  const silent: Situation = { order, shop };
  const awayWithImOnly: Situation = { order, shop, buyer: { online: false, reach: { im: "service" } } };

  it("reminds a buyer who is online at 21:10 that evening on IM", () => {
    expect(sendFor(online)).toMatchObject({ channel: "im", sendAt: at("21:10") });
  });

  it("opens with an address check for a buyer who is online, and does not ask for payment", () => {
    const plan = sendFor(online);
    expect(plan.script).toMatchObject({ id: "address-check", appeal: "address" });
    expect(wordsOf(plan)).toContain("地址");
    expect(wordsOf(plan)).toMatch(/[?？]/);
  });

  it("says the same to an online buyer who had talked to an agent", () => {
    expect(sendFor({ ...online, order: { ...order, inquiry: INQUIRED } })).toMatchObject({
      channel: "im",
      sendAt: at("21:10"),
      script: { id: "address-check" },
    });
  });

  it("reminds a silent buyer of unknown presence that evening before 22:00 on IM", () => {
    const plan = sendFor(silent);
    expect(plan).toMatchObject({ channel: "im", sendAt: at("21:10"), script: { appeal: "address" } });
    expect(Date.parse(plan.notAfter)).toBeLessThanOrEqual(Date.parse(at("22:00")));
  });

  it("waits until the next working morning after 10:00 for a buyer known to be offline with IM only", () => {
    expect(sendFor(awayWithImOnly)).toMatchObject({
      channel: "im",
      sendAt: at("10:00", WEDNESDAY),
      script: { appeal: "address" },
    });
  });

  it("does not wait for a rest day: after Friday evening comes Monday morning", () => {
    const onFriday = { ...awayWithImOnly, order: { ...order, placedAt: at("21:00", "2026-03-13") } };
    expect(sendFor(onFriday).sendAt).toBe(at("10:00", "2026-03-16"));
  });

  it.each([
    ["online", online],
    ["silent", silent],
    ["offline with IM only", awayWithImOnly],
    ["large and online", { ...online, order: { ...order, amount: 90_000 } }],
  ])("never begins with a call or an SMS: %s", (_, situation) => {
    expect(["phone", "sms"]).not.toContain(sendFor(situation).channel);
  });

  it("does not call a buyer who is online even where nothing but a call is possible", () => {
    expect(planFor({ ...online, buyer: { online: true, reach: { phone: "marketing" } } })).toMatchObject({
      kind: "skip",
      why: "no-channel",
      final: false,
    });
  });

  it.each([
    ["online", online],
    ["silent", silent],
  ])("lets nothing go out after 22:00: %s", (_, situation) => {
    const { sendAt, notAfter } = sendFor(situation);
    expect(Date.parse(sendAt)).toBeLessThan(Date.parse(at("22:00")));
    expect(Date.parse(notAfter)).toBeLessThanOrEqual(Date.parse(at("22:00")));
  });

  it.each([
    ["online", online],
    ["silent", silent],
  ])("moves to the next morning when the plan is made only at 22:00: %s", (_, situation) => {
    expect(sendFor({ ...situation, now: at("22:00") }).sendAt).toBe(at("10:00", WEDNESDAY));
  });
});

describe("exercise 2: women's wear, a returning customer, ¥263 against an average of ¥80, unpaid after 3 hours", () => {
  const situation: Situation = {
    now: at("17:00"),
    order: {
      placedAt: at("14:00"),
      amount: 26_300,
      items: [{ title: "亚麻连衣裙" }],
      inquiry: { agent: "小雨" },
    },
    buyer: { paidOrders: 1, lastPaidAt: at("12:00", "2026-01-10") },
    shop: {
      name: "衣见女装",
      averageOrder: 8_000,
      offers: [{ id: "socks", kind: "gift", label: "一双棉袜" }],
    },
  };

  it("counts 3.29 times the average as large, and the customer as returning", () => {
    expect(sendFor(situation).classification).toMatchObject({ amount: "large", customer: "returning" });
  });

  it("calls at once, within call hours that day", () => {
    expect(sendFor(situation)).toMatchObject({ channel: "phone", sendAt: at("17:00", TUESDAY), passedOver: [] });
  });

  it("has the agent call who took the order", () => {
    expect(sendFor(situation).assignee).toBe("小雨");
    expect(wordsOf(sendFor(situation))).toContain("小雨");
  });

  it("is glad to have the buyer back, asks how the last purchase was, and whether anything is in the way", () => {
    const plan = sendFor(situation);
    expect(plan.script).toMatchObject({ appeal: "relationship" });
    expect(wordsOf(plan)).toContain("很高兴又见到您");
    expect(wordsOf(plan)).toContain("上次买的");
    expect(wordsOf(plan)).toContain("有没有什么不方便");
  });

  it("makes no offer first and exerts no pressure", () => {
    const plan = sendFor(situation);
    expect(plan.script.category).toBe("service");
    expect(wordsOf(plan)).not.toContain("棉袜");
    expect(wordsOf(plan)).not.toMatch(/赶紧|尽快|马上|最后|付款/);
  });

  it("asks for a note at once", () => {
    expect(sendFor(situation).note).toMatch(/电话.*请记下结果/);
  });

  it("takes another channel when nobody answers, not a second call", () => {
    const call = sendFor(situation);
    const touch = recordTouch(call, { at: call.sendAt, outcome: "no-answer" });
    const next = sendFor({ ...situation, now: at("17:05"), context: { history: [touch] } });
    expect(next).toMatchObject({ attempt: 2, channel: "im" });
    expect(next.script.id).not.toBe(call.script.id);
    expect(next.passedOver.map(({ channel }) => channel)).not.toContain("phone");
  });

  it("goes without a second call even if a call is all there is", () => {
    const phoneOnly = { ...situation, buyer: { ...situation.buyer, reach: { phone: "service" as const } } };
    const call = sendFor(phoneOnly);
    const touch = recordTouch(call, { at: call.sendAt, outcome: "no-answer" });
    const next = planFor({ ...phoneOnly, now: at("10:00", THURSDAY), context: { history: [touch] } });
    expect(next).toMatchObject({ kind: "skip", why: "no-channel" });
  });

  it("calls the next morning when the three hours are over only in the evening", () => {
    const evening = { ...situation, now: at("21:00"), order: { ...situation.order, placedAt: at("18:00") } };
    expect(sendFor(evening)).toMatchObject({ channel: "phone", sendAt: at("10:00", WEDNESDAY) });
  });
});
