import { describe, expect, it } from "vitest";
import type { Touch } from "../../../src/contract/touch";
import { defaultPolicy } from "../../../src/policy/default/default-policy";
import { extendPolicy } from "../../../src/policy/extend-policy";
import { presets } from "../../../src/policy/presets/presets";
import {
  at,
  daysLater,
  INQUIRED,
  LARGE,
  later,
  planFor,
  type Situation,
  sendFor,
  THURSDAY,
  touchOf,
  verdictOf,
  WEDNESDAY,
} from "../orders";

describe("SEL-11: a buyer who hesitates is saved once, a no is accepted", () => {
  const changedMind: Situation = { order: { reason: "changed-mind", inquiry: INQUIRED } };
  const socks = { offers: [{ id: "socks", kind: "gift" as const, label: "一双棉袜" }] };
  const feedback = extendPolicy(defaultPolicy, presets["feedback-question"]);
  const declined = (channel: Touch["channel"] = "im") => touchOf({ at: at("10:40"), channel, outcome: "declined" });

  it("a buyer who changed their mind gets one attempt", () => {
    expect(sendFor(changedMind).script.id).toBe("save-attempt");
    expect(sendFor({ ...changedMind, shop: socks }).script.id).toBe("save-offer");
  });

  it("and after it nothing", () => {
    const history = [touchOf({ at: at("10:30") })];
    expect(planFor({ ...changedMind, now: at("10:00", THURSDAY), context: { history } })).toMatchObject({
      kind: "skip",
      why: "save-attempted",
      final: false,
    });
  });

  it("an attempt that failed to reach the buyer does not count", () => {
    const history = [touchOf({ at: at("10:30"), channel: "sms", outcome: "failed" })];
    expect(verdictOf(planFor({ ...changedMind, now: at("11:00"), context: { history } }))).toBe("send");
  });

  it("a buyer who says no is let go for good", () => {
    const plan = planFor({ now: at("10:00", WEDNESDAY), context: { history: [declined()] } });
    expect(plan).toMatchObject({ kind: "skip", why: "declined", final: true });
  });

  it("a no to another order is not a no to this one", () => {
    const history = [{ ...declined(), orderId: "A-0" }];
    expect(verdictOf(planFor({ now: at("10:00", WEDNESDAY), context: { history } }))).toBe("send");
  });

  it("a no counts for every order that the message covered", () => {
    const history = [{ ...declined(), orderId: "A-0", covers: ["A-0", "A-1"] }];
    expect(verdictOf(planFor({ now: at("10:00", WEDNESDAY), context: { history } }))).toBe("skip declined");
  });

  it("where the shop wants it, one friendly question follows a no, never by phone", () => {
    const plan = sendFor({
      now: at("10:00", WEDNESDAY),
      policy: feedback,
      order: { amount: LARGE },
      context: { history: [declined("phone")] },
    });
    expect(plan.script).toMatchObject({ id: "feedback-question", appeal: "question", category: "service" });
    expect(plan.channel).not.toBe("phone");
    const phoneOnly = { reach: { phone: "service" as const } };
    expect(
      verdictOf(
        planFor({
          now: at("10:00", WEDNESDAY),
          policy: feedback,
          buyer: phoneOnly,
          context: { history: [declined()] },
        }),
      ),
    ).toBe("skip no-channel");
  });

  it("and where that question was the last that was said, nothing else is said instead of it", () => {
    const history = [{ ...declined("im"), script: "feedback-question" }];
    expect(verdictOf(planFor({ now: at("10:00", WEDNESDAY), policy: feedback, context: { history } }))).toBe(
      "skip no-channel",
    );
  });

  it("and after the question nothing", () => {
    const history = [declined(), touchOf({ at: at("10:00", WEDNESDAY), channel: "note", attempt: 2 })];
    expect(planFor({ now: at("10:00", THURSDAY), policy: feedback, context: { history } })).toMatchObject({
      why: "declined",
      final: true,
    });
  });
});

describe("SEL-12: an order is not reminded once a newer one was paid instead", () => {
  const placedAt = at("10:20");
  const paid = { id: "A-2", status: "paid" as const, placedAt: at("10:30"), amount: 10_000 };
  const planWith = (
    changes: Partial<Omit<typeof paid, "status"> & { status: "paid" | "unpaid" | "closed"; buyerId: string }>,
  ) =>
    planFor({
      now: later(placedAt, 1_500),
      order: { placedAt, amount: 10_000 },
      context: { otherOrders: [{ ...paid, ...changes }] },
    });

  it.each([
    ["placed right after it", { placedAt: later(placedAt, 0, 1) }, true],
    ["placed at the same instant", { placedAt }, false],
    ["placed before it", { placedAt: later(placedAt, 0, -1) }, false],
    ["placed 24 hours after it", { placedAt: daysLater(placedAt, 1) }, true],
    ["placed later than that", { placedAt: daysLater(placedAt, 1, 1) }, false],
    ["20 % dearer", { amount: 12_000 }, true],
    ["more than 20 % dearer", { amount: 12_001 }, false],
    ["20 % cheaper", { amount: 8_000 }, true],
    ["more than 20 % cheaper", { amount: 7_999 }, false],
    ["closed instead of paid", { status: "closed" as const }, false],
    ["another buyer's", { buyerId: "B-2" }, false],
  ])("a paid order that was %s", (_, changes, superseded) => {
    expect(verdictOf(planWith(changes))).toBe(superseded ? "skip superseded" : "send");
  });

  it("is final", () => {
    expect(planWith({})).toMatchObject({ why: "superseded", final: true });
  });
});

describe("SEL-13: never remind what is over, refused or the shop's own fault", () => {
  const error = (provider: string, code: string): Situation => ({
    order: { payment: { errors: [{ provider, code }] } },
  });
  it.each([
    ["paid", { order: { status: "paid" as const } }, "skip paid", true],
    ["closed", { order: { status: "closed" as const } }, "skip closed", true],
    ["paid by the provider's word", error("wechatpay", "ORDERPAID"), "skip paid", true],
    ["closed by the provider's word", error("wechatpay", "ORDERCLOSED"), "skip closed", true],
    ["past its closing", { now: at("11:00"), order: { closesAt: at("11:00") } }, "skip past-closing", true],
    ["of a buyer who opted out", { buyer: { optedOut: true } }, "skip opted-out", true],
    ["blocked for risk", error("alipay", "PAYMENT_REQUEST_HAS_RISK"), "skip risk-control", false],
    ["stopped by the shop's own account", error("alipay", "SELLER_BEEN_BLOCKED"), "skip merchant-fault", false],
  ] as const)("an order that is %s", (_, situation, verdict, final) => {
    const plan = planFor(situation);
    expect(verdictOf(plan)).toBe(verdict);
    expect(plan).toMatchObject({ final });
  });

  it.each([
    ["wechatpay", "USERPAYING"],
    ["wechatpay", "BANKERROR"],
    ["alipay", "SYSTEM_ERROR"],
  ])("%s %s: the payment's state is unknown, so the provider is asked first", (provider, code) => {
    expect(verdictOf(planFor(error(provider, code)))).toBe("hold payment-state-unknown");
  });

  it("only the newest error counts", () => {
    const errors = [
      { provider: "wechatpay", code: "USERPAYING" },
      { provider: "wechatpay", code: "NOTENOUGH" },
    ];
    expect(verdictOf(planFor({ order: { payment: { errors } } }))).toBe("send");
  });

  it("one millisecond before closing it is not past closing", () => {
    const plan = planFor({ now: later(at("11:00"), 0, -1), order: { closesAt: at("11:00") } });
    expect(verdictOf(plan)).toBe("send");
  });

  it("a buyer who said so in answer to any order is never contacted again", () => {
    const history = [touchOf({ orderId: "A-0", at: at("10:00", "2026-01-05"), outcome: "do-not-contact" })];
    expect(planFor({ context: { history } })).toMatchObject({ why: "do-not-contact", final: true });
  });
});

describe("SEL-14: the automation holds while a person is at work", () => {
  it.each([
    [{ open: true }, "hold agent-talking"],
    [{ open: false }, "send"],
    [{ awaitingShop: true }, "hold awaiting-shop"],
    [{ awaitingShop: false }, "send"],
    [{ messages: [{ from: "buyer" as const, text: "在吗" }] }, "send"],
  ])("%j: %s", (inquiry, verdict) => {
    expect(verdictOf(planFor({ order: { inquiry } }))).toBe(verdict);
  });
});
