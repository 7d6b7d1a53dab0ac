import { describe, expect, it } from "vitest";
import { at, planFor, type Situation, sendFor, touchOf } from "../orders";

describe("SEL-05: where the reason comes from", () => {
  const message = (text: string, clock?: string, from: "buyer" | "agent" = "buyer") =>
    clock === undefined ? { from, text } : { from, text, at: at(clock) };
  const error = (code: string, clock?: string) =>
    clock === undefined ? { provider: "alipay", code } : { provider: "alipay", code, at: at(clock) };
  const reasonOf = (situation: Situation) => sendFor(situation).classification.reason;

  const stated = "payer-away" as const;
  const payment = { errors: [error("BUYER_BALANCE_NOT_ENOUGH")] };
  const inquiry = { messages: [message("忘记支付密码了")] };
  const together = { otherOrders: [{ id: "A-2", status: "unpaid" as const, placedAt: at("10:40"), amount: 5_000 }] };

  it.each([
    ["what the host states", { order: { reason: stated, payment, inquiry }, context: together }, stated, "stated"],
    ["the newest payment error", { order: { payment, inquiry }, context: together }, "insufficient-balance", "payment"],
    ["the conversation", { order: { inquiry }, context: together }, "forgot-password", "conversation"],
    ["behaviour", { context: together }, "combining-orders", "behaviour"],
    ["nothing", {}, "unknown", "none"],
  ] as const)("of all that is left, %s comes first", (_, situation, code, evidence) => {
    expect(reasonOf({ now: at("10:45"), ...situation })).toMatchObject({ code, evidence });
  });

  it("what a touch brought back wins over what the order states", () => {
    const history = [touchOf({ at: at("10:30"), outcome: "needs-help", reason: "payment-limit" })];
    expect(reasonOf({ now: at("10:45"), order: { reason: stated }, context: { history } })).toEqual({
      code: "payment-limit",
      kind: "objective",
      evidence: "stated",
    });
  });

  it.each([
    [
      "as listed, while some have no time",
      [error("TOTAL_FEE_EXCEED", "10:30"), error("PULL_MOBILE_CASHIER_FAIL")],
      "slow-network",
    ],
    [
      "as listed, while none has a time",
      [error("TOTAL_FEE_EXCEED"), error("PULL_MOBILE_CASHIER_FAIL")],
      "slow-network",
    ],
    [
      "by time, once all have one",
      [error("TOTAL_FEE_EXCEED", "10:30"), error("PULL_MOBILE_CASHIER_FAIL", "10:21")],
      "payment-limit",
    ],
  ])("the newest error counts: %s", (_, errors, code) => {
    expect(reasonOf({ now: at("10:45"), order: { payment: { errors } } }).code).toBe(code);
  });

  it("a code with the interface's prefix means the same", () => {
    expect(reasonOf({ order: { payment: { errors: [error("ACQ.TOTAL_FEE_EXCEED")] } } }).code).toBe("payment-limit");
  });

  it("an unknown code says nothing, with a warning, and the conversation is read", () => {
    const plan = sendFor({ order: { payment: { errors: [error("NO_SUCH_CODE")] }, inquiry } });
    expect(plan.classification.reason).toMatchObject({ code: "forgot-password", evidence: "conversation" });
    expect(plan.warnings.map(({ code }) => code)).toContain("unknown-payment-error");
  });

  it.each([
    ["the newest message", [message("忘记支付密码了"), message("余额不足")], "insufficient-balance"],
    ["the newest by time", [message("忘记支付密码了", "10:30"), message("余额不足", "10:25")], "forgot-password"],
    ["not an agent's", [message("忘记支付密码了"), message("是余额不足吗？", undefined, "agent")], "forgot-password"],
    ["an older one, where the newest says nothing", [message("忘记支付密码了"), message("好的")], "forgot-password"],
    ["of two phrases the longer", [message("余额不足，忘记支付密码了")], "forgot-password"],
    ["of two phrases the longer, wherever it stands", [message("忘记支付密码了，余额不足")], "forgot-password"],
    ["of two of equal length the later", [message("余额不足，忘记密码")], "forgot-password"],
    ["of two of equal length the later, the other way round", [message("忘记密码，余额不足")], "insufficient-balance"],
  ])("in a conversation it is read from %s", (_, messages, code) => {
    expect(reasonOf({ now: at("10:45"), order: { inquiry: { messages } } }).code).toBe(code);
  });

  it.each([
    ["10:50", "combining-orders"],
    ["10:51", "unknown"],
    ["09:50", "combining-orders"],
    ["09:49", "unknown"],
  ])("an open order of %s next to one of 10:20 says: %s", (clock, code) => {
    const otherOrders = [{ id: "A-2", status: "unpaid" as const, placedAt: at(clock), amount: 5_000 }];
    expect(planFor({ now: at("11:00"), context: { otherOrders } }).classification.reason.code).toBe(code);
  });

  it.each(["paid", "closed"] as const)("a %s order placed together says nothing", (status) => {
    const otherOrders = [{ id: "A-2", status, placedAt: at("10:15"), amount: 500 }];
    expect(sendFor({ now: at("11:00"), context: { otherOrders } }).classification.reason.code).toBe("unknown");
  });
});

describe("SEL-06: intent is read from the conversation, never from the person", () => {
  it.each([
    ["asked about delivery", [{ from: "buyer", text: "什么时候发货" }], "strong"],
    ["only haggled", [{ from: "buyer", text: "能不能便宜点" }], "weak"],
    [
      "went quiet after the agent's answer",
      [
        { from: "buyer", text: "在吗" },
        { from: "agent", text: "在的" },
      ],
      "weak",
    ],
    ["said nothing that shows it", [{ from: "buyer", text: "在吗" }], "unknown"],
    ["was written to only", [{ from: "agent", text: "您好" }], "unknown"],
  ] as const)("a buyer who %s", (_, messages, intent) => {
    expect(sendFor({ order: { inquiry: { messages } } }).classification.intent).toBe(intent);
  });

  it("asking about delivery outweighs haggling", () => {
    const messages = [
      { from: "buyer" as const, text: "什么时候发货" },
      { from: "buyer" as const, text: "能不能便宜点" },
    ];
    expect(sendFor({ order: { inquiry: { messages } } }).classification.intent).toBe("strong");
  });

  it("what the host states wins", () => {
    const inquiry = { messages: [{ from: "buyer" as const, text: "什么时候发货" }] };
    expect(sendFor({ order: { intent: "weak", inquiry } }).classification.intent).toBe("weak");
  });
});
