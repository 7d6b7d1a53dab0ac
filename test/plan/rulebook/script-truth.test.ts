import { describe, expect, it } from "vitest";
import { at, INQUIRED, LARGE, planFor, SATURDAY, type Situation, sendFor, wordsOf } from "../orders";

const LINK = "https://trade.example/pay?id=A-1";
const messageOf = (situation: Situation) => {
  const plan = sendFor(situation);
  if (plan.channel === "phone") throw new Error("expected a message, received a call");
  return plan.message;
};
const sms = (situation: Situation = {}) =>
  messageOf({ ...situation, buyer: { reach: { sms: "service" }, ...situation.buyer } });

describe("SCR-14: SMS in mainland China and elsewhere", () => {
  it.each([
    ["CN", "【暖物小店】"],
    ["CN-44", "【暖物小店】"],
    [undefined, "【暖物小店】"],
    ["US", "暖物小店: "],
  ])("country %s: the signature is `%s`", (country, opening) => {
    expect(sms({ buyer: { country, reach: { sms: "service" } } }).text.startsWith(opening)).toBe(true);
  });

  it("the shop's own signature is taken, and 【】 stands nowhere else", () => {
    const { text } = sms({ shop: { signature: "暖物" }, order: { items: [{ title: "【新款】杯子" }] } });
    expect(text.startsWith("【暖物】")).toBe(true);
    expect(text.match(/[【】]/g)).toHaveLength(2);
  });

  it("one part holds 70 characters with signature and link", () => {
    const { text, parts } = sms({ order: { payUrl: LINK, items: [{ title: "杯".repeat(60) }] } });
    expect([...text].length).toBeLessThanOrEqual(70);
    expect(parts).toBe(1);
  });
});

describe("SCR-15: a friend paying, instalments and corporate transfer are offered where the shop has them", () => {
  it.each([
    ["insufficient-balance", { friendPay: true }, /代付/],
    ["insufficient-balance", { instalments: true }, /分期/],
    ["payment-limit", { instalments: true }, /分期/],
    ["payment-limit", { corporateTransfer: true }, /对公/],
    ["forgot-password", { friendPay: true }, /代付/],
    ["missing-certificate", { friendPay: true }, /代付/],
    ["slow-network", { friendPay: true }, /代付/],
  ] as const)("%s with %j", (reason, services, words) => {
    const situation = { order: { reason, inquiry: INQUIRED }, buyer: { reach: { im: "service" as const } } };
    expect(wordsOf(sendFor({ ...situation, shop: { services } }))).toMatch(words);
    expect(wordsOf(sendFor(situation))).not.toMatch(words);
  });

  it.each([
    [{ cashOnDelivery: true }, true],
    [{}, false],
  ])("cash on delivery is named in a call where the shop has it: %j", (services, named) => {
    const plan = sendFor({ order: { reason: "payment-limit", amount: LARGE, inquiry: INQUIRED }, shop: { services } });
    expect(wordsOf(plan).includes("货到付款")).toBe(named);
  });
});

describe("SCR-16: a written reminder leads to the order", () => {
  it("by a link in SMS, whole and at the end", () => {
    expect(sms({ order: { payUrl: LINK } }).text.endsWith(LINK)).toBe(true);
  });

  it("with a signature of six and a link of forty characters every text still fits one part", () => {
    const payUrl = `https://t.example/${"x".repeat(22)}`;
    expect(payUrl).toHaveLength(40);
    const message = sms({ shop: { signature: "暖物小店旗舰" }, order: { payUrl } });
    expect(message.text.endsWith(payUrl)).toBe(true);
    expect(message.parts).toBe(1);
  });

  it("IM has the order card and no link", () => {
    expect(messageOf({ order: { payUrl: LINK } }).text).not.toContain("http");
  });

  it("the agent never asks for codes or passwords", () => {
    const plan = sendFor({ order: { reason: "forgot-password", amount: LARGE, inquiry: INQUIRED } });
    expect(wordsOf(plan)).toMatch(/密码和验证码.*不用告诉我/);
  });
});

describe("SCR-17: `ships today` where cut-off and day make it true", () => {
  const ships = (placedAt: string, shop: Situation["shop"] = { dispatch: { cutOff: "16:00" } }) =>
    sendFor({ order: { placedAt, inquiry: INQUIRED }, shop }).script.id;
  it.each([
    [at("15:49"), "ships-today"],
    [at("15:50"), "new-delivery"],
  ])("placed at %s: %s", (placedAt, script) => {
    expect(ships(placedAt)).toBe(script);
  });

  it("not without a cut-off", () => {
    expect(ships(at("15:00"), {})).toBe("new-delivery");
  });

  it("not on a rest day, even if the buyer is online then", () => {
    const situation: Situation = {
      now: at("15:00", SATURDAY),
      order: { placedAt: at("13:00", SATURDAY), inquiry: INQUIRED, reason: "distracted" },
      buyer: { online: true, reach: { im: "service" } },
      shop: { dispatch: { cutOff: "16:00" } },
    };
    expect(wordsOf(sendFor(situation))).not.toMatch(/今天|今日/);
  });

  it("the cut-off is by the shop's clock", () => {
    expect(ships(at("14:55"), { timeZone: "Asia/Tokyo", dispatch: { cutOff: "16:00" } })).toBe("new-delivery");
    expect(ships(at("14:45"), { timeZone: "Asia/Tokyo", dispatch: { cutOff: "16:00" } })).toBe("ships-today");
  });

  it("the day of arrival counts from the dispatch", () => {
    const shop = { dispatch: { cutOff: "16:00", transitDays: 2 } };
    const text = wordsOf(sendFor({ order: { placedAt: at("10:20"), inquiry: INQUIRED }, shop }));
    expect(text).toContain("3月12日");
  });
});

describe("SCR-27: discreet goods", () => {
  const items = [{ title: "某药膏", discreet: true, sellingPoints: ["止痒"] }];
  it.each([
    ["sms", false],
    ["push", false],
    ["phone", false],
    ["im", true],
  ] as const)("%s names them: %s", (channel, named) => {
    const plan = sendFor({
      order: { items, amount: LARGE, inquiry: INQUIRED },
      buyer: { reach: { [channel]: "service" } },
    });
    const spoken = plan.channel === "phone" ? JSON.stringify(plan.call) : JSON.stringify(plan.message);
    expect(spoken.includes("药膏")).toBe(named);
  });

  it.each(["sms", "push", "phone"] as const)("%s does not hint at them by what speaks for them", (channel) => {
    const plan = sendFor({
      order: { items, amount: LARGE, inquiry: INQUIRED, reason: "quality-doubt" },
      buyer: { reach: { [channel]: "service" } },
    });
    expect(JSON.stringify(plan)).not.toContain("止痒");
  });

  it("one discreet item among others hides them all", () => {
    const plan = planFor({
      order: { items: [{ title: "毛巾" }, ...items], inquiry: INQUIRED },
      buyer: { reach: { sms: "service" } },
    });
    expect(JSON.stringify(plan)).not.toMatch(/毛巾|药膏/);
  });

  it("an e-mail's subject never names the goods", () => {
    const { subject } = messageOf({ order: { inquiry: INQUIRED }, buyer: { reach: { email: "service" } } });
    expect(subject).toContain("暖物小店");
    expect(subject).not.toContain("保温杯");
  });
});
