import { describe, expect, it } from "vitest";
import { defaultPolicy } from "../../../src/policy/default/default-policy";
import { at, INQUIRED, LARGE, type Situation, sendFor, wordsOf } from "../orders";

const event = { name: "年货节", startsAt: at("00:00"), endsAt: at("23:59") };
const inquired = (situation: Situation = {}): Situation => ({
  ...situation,
  order: { inquiry: INQUIRED, ...situation.order },
});

describe("SCR-07: SMS", () => {
  const sms = (situation: Situation = {}) => {
    const plan = sendFor({ ...situation, buyer: { reach: { sms: "service" }, ...situation.buyer } });
    if (plan.channel === "phone") throw new Error("expected a message, received a call");
    return plan.message;
  };

  it.each(Object.keys(defaultPolicy.chances.sms))(
    "names the buyer within the first seven characters (%s)",
    (segment) => {
      const buyer = segment === "none" ? {} : { paidOrders: 3, segment: segment as "loyal" };
      expect(sms({ buyer }).text.slice("【暖物小店】".length, "【暖物小店】".length + 7)).toContain("王敏");
    },
  );

  it.each([undefined, "王**", "tb12345678"])("names the shop first where the name is unknown (%s)", (name) => {
    expect(sms({ buyer: { name } }).text.startsWith("【暖物小店】")).toBe(true);
  });

  it("fits one part, however long name and title are", () => {
    const items = [{ title: "特大号加厚保温不锈钢真空旅行杯".repeat(5) }];
    const message = sms({ order: { items }, buyer: { name: "欧阳娜娜女士".repeat(6) } });
    expect(message.parts).toBe(1);
    expect(message.text.length).toBeLessThanOrEqual(70);
  });

  it("has no emoji", () => {
    expect(sms().text).not.toMatch(/\p{Extended_Pictographic}/u);
  });
});

it("SCR-08: IM welcomes emoji and names what speaks for the goods", () => {
  const items = [{ title: "保温杯", sellingPoints: ["12小时保温"] }];
  const plan = sendFor(inquired({ order: { items, reason: "quality-doubt" } }));
  expect(wordsOf(plan)).toContain("12小时保温");
  expect(wordsOf(sendFor())).toMatch(/\p{Extended_Pictographic}/u);
});

describe("SCR-09: the call script", () => {
  const plan = sendFor(inquired({ order: { amount: LARGE } }));
  const call = plan.channel === "phone" ? plan.call : undefined;

  it("introduces, tells what was ordered and when, says why, asks what stands in the way, closes warmly", () => {
    expect(call?.opening).toMatch(/暖物小店.*小雨/);
    expect(call?.purpose).toMatch(/10:20.*保温杯/);
    expect(call?.question).toMatch(/[?？]/);
    expect(call?.closing).toContain("谢谢");
  });

  it.each([
    ["does-not-remember", "needs-help"],
    ["someone-else", "wrong-person"],
    ["will-pay", "will-pay"],
    ["declined", "declined"],
    ["do-not-contact", "do-not-contact"],
  ])("has a branch `%s`, to be noted as %s", (id, outcome) => {
    expect(call?.branches.find((branch) => branch.id === id)).toMatchObject({ outcome });
  });

  it("tells nothing to anyone but the buyer", () => {
    const stranger = call?.branches.find((branch) => branch.id === "someone-else");
    expect(call?.opening).not.toContain("保温杯");
    expect(stranger?.say).not.toMatch(/保温杯|订单|付款|263/);
  });

  it("accepts a no, offers one alternative and stops", () => {
    const no = call?.branches.find((branch) => branch.id === "declined");
    expect(no?.say).toMatch(/没关系/);
    expect(no?.say).toMatch(/换/);
    expect(no?.say).toMatch(/不打扰/);
  });
});

it("SCR-13: several open orders make one message about all of them", () => {
  const otherOrders = [{ id: "A-2", status: "unpaid" as const, placedAt: at("10:25"), amount: 100, titles: ["围巾"] }];
  const plan = sendFor({ now: at("10:30"), context: { otherOrders } });
  expect(plan.covers).toEqual(["A-1", "A-2"]);
  expect(wordsOf(plan)).toMatch(/保温杯等2件|2笔|2单|两/);
});

it("SCR-20: a large order's call is a courtesy visit, with truly short stock it asks whether to keep the goods back", () => {
  const call = (stock: number | undefined) =>
    sendFor(inquired({ order: { amount: LARGE, items: [{ title: "保温杯", stock }] }, buyer: { paidOrders: 1 } }))
      .script.id;
  expect(call(undefined)).toBe("call-courtesy");
  expect(call(6)).toBe("call-courtesy");
  expect(call(5)).toBe("call-keep-back");
});

it("SCR-21: the agent reads how to sound", () => {
  const plan = sendFor(inquired({ order: { amount: LARGE } }));
  const voice = plan.channel === "phone" ? plan.call.voice.join("") : "";
  expect(voice).toMatch(/普通话/);
  expect(voice).toMatch(/微笑/);
  expect(voice).toMatch(/语速/);
  expect(voice).toMatch(/不要电视购物/);
});

it("SCR-22: in an event the catch is congratulated on, and no demand is claimed", () => {
  const text = wordsOf(sendFor({ buyer: { online: true }, context: { promotion: event } }));
  expect(text).toContain("恭喜");
  expect(text).not.toMatch(/热销|抢手|很多人|爆款/);
});

it("SCR-24: no default words sound like a debt collector", () => {
  expect(JSON.stringify(defaultPolicy.scripts)).not.toMatch(/欠款|逾期|催|必须付|后果|overdue|debt|final notice/i);
});
