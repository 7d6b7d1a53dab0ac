import { describe, expect, it } from "vitest";
import type { Shop } from "../../src/contract/context";
import type { Buyer, Order } from "../../src/contract/order";
import type { WrittenPlan } from "../../src/contract/plan";
import type { WrittenChannel } from "../../src/contract/vocabulary";
import { defaultPolicy } from "../../src/policy/default/default-policy";
import { extendPolicy } from "../../src/policy/extend-policy";
import { sendFor } from "../plan/orders";

interface Told {
  readonly order?: Partial<Omit<Order, "buyer">>;
  readonly buyer?: Partial<Buyer>;
  readonly shop?: Partial<Shop>;
  readonly policy?: typeof defaultPolicy;
}

function messageOn(channel: WrittenChannel, { order, buyer, shop, policy }: Told = {}): WrittenPlan["message"] {
  const reach = { [channel]: "service" } as const;
  const plan = sendFor({ now: "2026-03-10T10:40:00+08:00", order, buyer: { reach, ...buyer }, shop, policy });
  if (plan.channel !== channel) throw new Error(`expected ${channel}, received ${plan.channel}`);
  return plan.message;
}

const abroad = { locale: "en", country: "GB", name: "Marie" };

describe("what was ordered", () => {
  it.each([
    ["one thing", [{ title: "保温杯" }], "保温杯", "保温杯"],
    ["several of one", [{ title: "保温杯", quantity: 3 }], "3件保温杯", "3 x 保温杯"],
    ["several things", [{ title: "保温杯" }, { title: "棉袜" }, { title: "围巾" }], "保温杯等3件", "保温杯 and 2 more"],
    ["several of several", [{ title: "保温杯", quantity: 2 }, { title: "棉袜" }], "保温杯等3件", "保温杯 and 2 more"],
    ["a title that is nothing", [{ title: "\u200B" }], "1件商品", "1 item"],
  ])("is told for %s", (_, items, chinese, english) => {
    expect(messageOn("im", { order: { items } }).variables.goods).toBe(chinese);
    expect(messageOn("im", { order: { items }, buyer: abroad }).variables.goods).toBe(english);
  });

  it("keeps how many more while only the title is cut", () => {
    const items = [{ title: "羊毛大衣女中长款修身显瘦".repeat(8) }, { title: "棉袜" }, { title: "围巾" }];
    expect(messageOn("im", { order: { items } }).variables.goods).toMatch(/^羊毛大衣.+…等3件$/);
    expect(messageOn("sms", { order: { items, payUrl: "https://s.example/o" } }).variables.goods).toMatch(/…等3件$/);
  });

  it("is a count where it is discreet and others may see it", () => {
    const items = [{ title: "验孕棒", quantity: 2, discreet: true, sellingPoints: ["快速检测"] }];
    const told = { order: { items, reason: "quality-doubt" as const } };
    for (const channel of ["sms", "push"] as const) {
      const { text, variables } = messageOn(channel, told);
      expect(variables.goods).toBe("2件商品");
      expect(text).not.toMatch(/验孕|检测/);
    }
    expect(messageOn("im", told).text).toMatch(/验孕棒.*快速检测/s);
    expect(messageOn("email", told).subject).not.toMatch(/验孕|检测/);
  });
});

describe("the salutation", () => {
  it.each([
    "王**",
    "t_1234",
    "tb12345678",
    "jd_abc77",
    "用户8842",
    "匿名买家",
    "138****0000",
    "13800000000",
    "a@b.example",
    "",
  ])("of a buyer called `%s` names nobody", (name) => {
    const { text, variables } = messageOn("im", { buyer: { name } });
    expect(text.startsWith("您好，我是暖物小店")).toBe(true);
    expect(variables.salutation).toBe("您好");
  });

  it("says the name as the language has it", () => {
    expect(messageOn("im").text).toMatch(/^王敏，您好，/);
    expect(messageOn("im", { buyer: abroad }).text).toMatch(/^Hi Marie, /);
    expect(messageOn("im", { buyer: { ...abroad, name: "M***e" } }).text).toMatch(/^Hello, /);
  });
});

describe("figures", () => {
  it.each([
    ["en-GB", "9 Mar 10:20"],
    ["en-US", "Mar 9 10:20"],
    ["zh-CN", "3月9日10:20"],
    // Read in Chinese, for lack of French: the figures keep to the language of the text.
    ["fr", "3月9日10:20"],
  ])("for a buyer of %s read as there: %s", (locale, placedTime) => {
    const order = { placedAt: "2026-03-09T10:20:00+08:00", reason: "payment-limit" as const };
    expect(messageOn("email", { order, buyer: { locale } }).variables.placedTime).toBe(placedTime);
  });
});

describe("an e-mail", () => {
  const payUrl = "https://shop.example/o?a=1&b=%22";

  it("has text, a subject and HTML with the link as an anchor", () => {
    const { subject, text, html } = messageOn("email", { order: { payUrl } });
    expect(subject).toContain("暖物小店");
    expect(text).toContain(payUrl);
    expect(html).toContain('<a href="https://shop.example/o?a=1&amp;b=%22">https://shop.example/o?a=1&amp;b=%22</a>');
    expect(html?.match(/<p>/g)).toHaveLength(4);
  });

  it("has a subject even where the script has none", () => {
    const script = defaultPolicy.scripts["ask-help"];
    if (script === undefined) throw new Error("expected `ask-help`");
    const texts = Object.fromEntries(
      Object.entries(script.texts).map(([locale, { written, ...rest }]) => {
        if (written === undefined) throw new Error("expected a shared text");
        const { subject: _subject, ...unnamed } = written;
        return [locale, { ...rest, written: unnamed }];
      }),
    );
    const policy = extendPolicy(defaultPolicy, [{ replace: "scripts/ask-help", with: { ...script, texts } }]);
    expect(messageOn("email", { policy }).subject).toBe("暖物小店：关于您的订单");
    expect(messageOn("email", { policy, buyer: abroad }).subject).toBe("About your order at 暖物小店");
  });
});

describe("an SMS", () => {
  it("sets the way out apart from the link before it", () => {
    const order = { payUrl: "https://s.example/o" };
    const shop = { offers: [{ id: "o", kind: "coupon" as const, label: "满99减5" }] };
    const inquiry = { agent: "小雨" };
    const plan = sendFor({
      now: "2026-03-10T10:40:00+08:00",
      order: { ...order, inquiry },
      buyer: { reach: { sms: "marketing" } },
      shop,
    });
    if (plan.channel !== "sms") throw new Error("expected an SMS");
    expect(plan.script.category).toBe("marketing");
    expect(plan.message.text).toMatch(/https:\/\/s\.example\/o 拒收请回复R$/);
  });

  it("keeps a curly quote or an ellipsis of a title from costing a part", () => {
    const items = [{ title: "The Gentleman’s Winter Scarf – brushed, heavy, wide and long enough for two…" }];
    const { parts, text } = messageOn("sms", { order: { items }, buyer: abroad, shop: { name: "Spruce" } });
    expect(parts).toBe(1);
    expect(text).toContain("The Gentleman's");
    expect(text).not.toMatch(/[’–…]/);
  });

  it("cuts titles before names, and neither to a stub", () => {
    const items = [{ title: "Extraordinarily warm scarf" }];
    const order = { items, payUrl: `https://pay.example/${"7".repeat(40)}` };
    const { text } = messageOn("sms", { order, buyer: { ...abroad, name: "Marie" }, shop: { name: "Spruce" } });
    expect(text).toContain("Hi Marie");
    expect(text).toContain(order.payUrl);
  });
});

describe("push and note", () => {
  it("have short forms without a link, within their own limits", () => {
    const order = { payUrl: "https://shop.example/o", items: [{ title: "羊毛大衣女中长款修身显瘦".repeat(8) }] };
    for (const [channel, most] of [
      ["push", 140],
      ["note", 200],
    ] as const) {
      const { text } = messageOn(channel, { order });
      expect(text).not.toContain("https://");
      expect(text).toContain("暖物小店");
      expect(text.length).toBeLessThanOrEqual(most);
    }
  });
});
