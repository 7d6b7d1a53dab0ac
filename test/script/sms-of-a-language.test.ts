import { describe, expect, it } from "vitest";
import type { SendPlan } from "../../src/contract/plan";
import { defaultPolicy } from "../../src/policy/default/default-policy";
import { extendPolicy } from "../../src/policy/extend-policy";
import { messageClassOf } from "../../src/policy/message-class";
import { joinParts } from "../../src/text/join";
import { smsLength } from "../../src/text/sms-length";
import { sendFor } from "../plan/orders";
import { PARTS, renderParts, viewsOf } from "../policy/describe-script-laws";

// A link of 40 and a signature of 6 characters, as SCR-16 counts them.
const payUrl = `https://pay.example/${"7".repeat(20)}`;
const twoParts = extendPolicy(defaultPolicy, [{ set: "channels/sms/maxParts", to: 2 }]);

function smsTo(
  buyer: { readonly locale: string; readonly country?: string; readonly name?: string },
  policy = defaultPolicy,
): SendPlan {
  const reach = { sms: "service", email: "service" } as const;
  return sendFor({
    now: "2026-03-10T10:40:00+08:00",
    order: { payUrl, items: [{ title: "Wool scarf" }] },
    buyer: { name: "Marie", reach, ...buyer },
    shop: { signature: "Spruce" },
    policy,
  });
}

describe("an English SMS", () => {
  it("goes out in one part to a buyer abroad", () => {
    const plan = smsTo({ locale: "en", country: "GB" });
    if (plan.channel !== "sms") throw new Error(`expected sms, received ${plan.channel}`);
    expect(plan.message.parts).toBe(1);
    expect(plan.message.text).toMatch(/^Spruce: Hi Marie, .*Wool scarf.*7777$/);
  });

  // Signature and link leave 22 of 70 characters; "Hi Marie, Wool scarf: " has used them up.
  it.each([{ locale: "en" }, { locale: "en", country: "CN" }])(
    "that is counted as in mainland China gives way to the next channel: %o",
    (buyer) => {
      const plan = smsTo(buyer);
      expect(plan.channel).toBe("email");
      expect(plan.passedOver).toContainEqual({ channel: "sms", why: "text-too-long" });
    },
  );

  it.each([{ locale: "en" }, { locale: "en", country: "CN" }])(
    "that is counted as in mainland China goes out where the policy allows two parts: %o",
    (buyer) => {
      const plan = smsTo(buyer, twoParts);
      if (plan.channel !== "sms") throw new Error(`expected sms, received ${plan.channel}`);
      expect(plan.message.parts).toBe(2);
      expect(plan.message.text).toMatch(/^【Spruce】Hi Marie, .*Wool scarf.*7777$/);
    },
  );
});

const services = Object.entries(defaultPolicy.scripts).filter(
  ([, script]) => script.texts.en?.sms !== undefined && messageClassOf(script) === "service",
);

describe("the English service text of every default SMS", () => {
  it.each(services)("of %s takes at most two parts where it is counted as in mainland China", (_, script) => {
    const text = script.texts.en?.sms;
    if (text === undefined) throw new Error("expected an English SMS");
    const sources = PARTS.map((part) => text[part]);
    for (const view of viewsOf(sources, script, "en")) {
      const values = { ...view, goods: "Wool scarf", ...(view.link === undefined ? {} : { link: payUrl }) };
      expect(smsLength(`【Spruce】${joinParts(renderParts(text, values), "line")}`, "cn").parts).toBeLessThanOrEqual(2);
    }
  });
});

describe("a Chinese SMS", () => {
  it("goes out in one part in mainland China", () => {
    const plan = smsTo({ locale: "zh-CN", name: "王小敏" });
    if (plan.channel !== "sms") throw new Error(`expected sms, received ${plan.channel}`);
    expect(plan.message.parts).toBe(1);
  });
});
