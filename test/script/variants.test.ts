import { describe, expect, it } from "vitest";
import type { SendPlan } from "../../src/contract/plan";
import { planReminder } from "../../src/plan/plan-reminder";
import { defaultPolicy } from "../../src/policy/default/default-policy";
import { extendPolicy } from "../../src/policy/extend-policy";
import { recordTouch } from "../../src/record/record-touch";
import { bucketOf } from "../../src/text/bucket";
import { at, contextOf, orderOf, planFor } from "../plan/orders";

const SALT = "words-2026";
const warm = {
  who: "{{salutation}}，{{shop}}的{{#agent}}{{agent}}{{/agent}}{{^agent}}小二{{/agent}}来啦～",
  what: "您拍下的{{goods}}正等着您呢。",
  why: "想先跟您对一下地址。",
  ask: "订单上的地址对吗？",
};

function policyWith(arms: Readonly<Record<string, { from: number; to: number }>>, salt = SALT) {
  return extendPolicy(defaultPolicy, [
    { add: "experiments/words", value: { salt, about: "are warmer words paid more often", arms } },
    { set: "scripts/address-check/experiment", to: "words" },
    { add: "scripts/address-check/variants/warm", value: { texts: { "zh-CN": { im: warm } } } },
  ]);
}

function planOf(id: string, policy: ReturnType<typeof policyWith>, locale = "zh-CN"): SendPlan {
  const order = orderOf({ buyer: { id, locale, online: true, reach: { im: "service" } } });
  const plan = planReminder(order, contextOf({ now: at("10:40") }), policy);
  if (plan.kind !== "send") throw new Error(`expected a send, received ${plan.kind}`);
  expect(plan.script.id).toBe("address-check");
  return plan;
}

const buyers = Array.from({ length: 400 }, (_, index) => `buyer-${index}`);
const halves = { control: { from: 0, to: 5_000 }, warm: { from: 5_000, to: 10_000 } };

describe("a script with variants", () => {
  it("says to each buyer the words of the arm that the bucket lies in, and names the arm", () => {
    const policy = policyWith(halves);
    for (const id of buyers) {
      const plan = planOf(id, policy);
      const arm = bucketOf(id, SALT) < 5_000 ? "control" : "warm";
      expect(plan.script.variant).toBe(arm);
      expect(plan.channel === "im" && plan.message.text.includes("来啦～您拍下的保温杯正等着您呢。")).toBe(
        arm === "warm",
      );
    }
  });

  it("says the same in each arm where the variant has no words of its own", () => {
    const policy = policyWith(halves);
    for (const id of buyers.slice(0, 20)) {
      const plan = planOf(id, policy, "en");
      expect(plan.channel === "im" && plan.message.text).toContain("finds the right door");
    }
  });

  it("names no arm for a buyer outside of the experiment, and for other scripts", () => {
    const policy = policyWith({ warm: { from: 0, to: 1_000 } });
    const outside = buyers.filter((id) => bucketOf(id, SALT) >= 1_000);
    expect(outside.length).toBeGreaterThan(300);
    for (const id of outside.slice(0, 50)) expect(planOf(id, policy).script).not.toHaveProperty("variant");
  });

  it("keeps everyone in an arm that is widened", () => {
    const [narrow, wide] = [policyWith({ warm: { from: 0, to: 1_000 } }), policyWith({ warm: { from: 0, to: 3_000 } })];
    const inside = buyers.filter((id) => planOf(id, narrow).script.variant === "warm");
    expect(inside.length).toBeGreaterThan(15);
    for (const id of inside) expect(planOf(id, wide).script.variant).toBe("warm");
  });

  it("places buyers anew under another salt", () => {
    const [before, after] = [policyWith(halves), policyWith(halves, "words-2027")];
    const armOf = (id: string, policy: typeof before) => planOf(id, policy).script.variant;
    const moved = buyers.filter((id) => armOf(id, before) !== armOf(id, after));
    expect(moved.length).toBeGreaterThan(140);
    expect(moved.length).toBeLessThan(260);
  });

  it("hands the arm on to the touch, which is counted by it", () => {
    const plan = planOf("buyer-0", policyWith(halves));
    expect(recordTouch(plan, { at: plan.sendAt }).variant).toBe(plan.script.variant);
  });

  it("leaves everything else of the plan as it is", () => {
    const { script, message, policy, ...rest } = { message: undefined, ...planOf("buyer-0", policyWith(halves)) };
    const {
      script: plain,
      message: _,
      policy: __,
      ...same
    } = { message: undefined, ...planOf("buyer-0", defaultPolicy) };
    expect(rest).toEqual(same);
    expect({ ...script, variant: undefined }).toEqual({ ...plain, variant: undefined });
    expect([message, policy]).not.toEqual([undefined, undefined]);
  });
});

describe("a variant that does not fit its channel", () => {
  const wordy = {
    who: "{{salutation}}，",
    what: "您拍下的{{goods}}",
    why: "发货前先对一下地址吧，",
    ask: "请看{{#link}}：{{link}}{{/link}}{{^link}}订单。{{/link}}",
  };
  const arms = { wordy: { from: 0, to: 10_000 } };
  const policy = extendPolicy(defaultPolicy, [
    { add: "experiments/words", value: { salt: SALT, about: "are more words paid more often", arms } },
    { set: "scripts/ask-help/experiment", to: "words" },
    { add: "scripts/ask-help/variants/wordy", value: { texts: { "zh-CN": { sms: wordy } } } },
  ]);
  const plansWith = (link: string) => {
    const payUrl = `https://s.example/${link}`;
    const order = orderOf({ order: { payUrl }, buyer: { reach: { sms: "service", email: "service" } } });
    const context = contextOf({ now: at("10:40") });
    const plans = [planReminder(order, context, policy), planReminder(order, context, defaultPolicy)] as const;
    return plans.map((plan) => {
      if (plan.kind !== "send" || plan.channel === "phone") throw new Error("expected a written send");
      expect(plan.script.id).toBe("ask-help");
      return plan;
    });
  };

  it("says its own words while they fit", () => {
    const [plan] = plansWith("o");
    expect(plan?.channel === "sms" && plan.message.text).toContain("对一下地址吧");
  });

  it("gives way to the script's words, in the same arm and on the same channel", () => {
    const [plan, plain] = plansWith("7".repeat(24));
    expect([plan?.channel, plain?.channel]).toEqual(["sms", "sms"]);
    expect(plan?.message).toEqual(plain?.message);
    expect(plan?.notAfter).toBe(plain?.notAfter);
    expect(plan?.script.variant).toBe("wordy");
  });

  it("loses the channel only where those do not fit either", () => {
    const [plan] = plansWith("7".repeat(60));
    expect(plan?.channel).toBe("email");
    expect(plan?.passedOver).toContainEqual({ channel: "sms", why: "text-too-long" });
  });
});

describe("the bucket of an experiment", () => {
  it("is a fact that rules test, so that a share of the buyers can be held out", () => {
    const policy = extendPolicy(defaultPolicy, [
      {
        add: "experiments/held-out",
        value: { salt: "h", about: "what do reminders achieve", arms: { held: { from: 0, to: 2_000 } } },
      },
      {
        insert: {
          id: "hold.experiment",
          when: { "bucket.held-out": { lt: 2_000 } },
          then: { hold: "holdout" },
          because: "held out of all reminders",
          source: ["REC-04"],
        },
        before: `stages/select/${defaultPolicy.stages.select.rules[0]?.id ?? "otherwise"}`,
      },
    ]);
    for (const id of buyers.slice(0, 100)) {
      const plan = planFor({ buyer: { id }, policy, now: at("10:40") });
      const isHeld = bucketOf(id, "h") < 2_000;
      expect(plan.kind === "hold" && plan.why === "holdout").toBe(isHeld);
    }
  });
});
