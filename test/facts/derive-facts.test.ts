import { describe, expect, it } from "vitest";
import { FACT_NAMES, FACT_TABLE } from "../../src/contract/fact-table";
import type { Touch } from "../../src/contract/touch";
import { CHANNELS, OUTCOMES } from "../../src/contract/vocabulary";
import { defaultPolicy } from "../../src/policy/default/default-policy";
import { extendPolicy } from "../../src/policy/extend-policy";
import { AVERAGE, at, daysLater, INQUIRED, later, type Situation, touchOf } from "../plan/orders";
import { factsOf, readOf } from "./reading";

const error = (code: string, provider = "wechatpay") => ({ order: { payment: { errors: [{ provider, code }] } } });
const touched = (...touches: readonly Partial<Touch>[]): Situation => ({
  now: at("18:00"),
  context: { history: touches.map((touch, index) => touchOf({ at: at(`1${index + 1}:00`), ...touch })) },
});

describe("what order and buyer say by themselves", () => {
  it.each<[string, unknown, Situation]>([
    ["status", "unpaid", {}],
    ["status", "paid", { order: { status: "paid" } }],
    ["status", "closed", { order: { status: "closed" } }],
    ["paymentState", "clear", {}],
    ["paymentState", "clear", error("NOTENOUGH")],
    ["paymentState", "clear", error("NO_SUCH_CODE")],
    ["paymentState", "unknown", error("USERPAYING")],
    ["paymentState", "risk", error("TRADE_ERROR")],
    ["paymentState", "merchant-fault", error("SELLER_BEEN_BLOCKED", "alipay")],
    ["paymentState", "paid", error("ORDERPAID")],
    ["paymentState", "closed", error("ORDERCLOSED")],
    ["pastClosing", false, {}],
    ["pastClosing", false, { now: later(at("11:00"), 0, -1), order: { closesAt: at("11:00") } }],
    ["pastClosing", true, { now: at("11:00"), order: { closesAt: at("11:00") } }],
    ["optedOut", false, {}],
    ["optedOut", false, { buyer: { optedOut: false } }],
    ["optedOut", true, { buyer: { optedOut: true } }],
    ["dispute", false, {}],
    ["dispute", true, { order: { dispute: true } }],
    ["unavailable", "none", {}],
    ["unavailable", "repriced", { order: { unavailable: "repriced" } }],
    ["agentTalking", false, { order: { inquiry: { open: false } } }],
    ["agentTalking", true, { order: { inquiry: { open: true } } }],
    ["awaitingShop", false, { order: { inquiry: {} } }],
    ["awaitingShop", true, { order: { inquiry: { awaitingShop: true } } }],
    ["inquiry", "silent", {}],
    ["inquiry", "inquired", { order: { inquiry: {} } }],
    ["rhythm", "unknown", {}],
    ["rhythm", "office", { buyer: { rhythm: "office" } }],
    ["online", "unknown", {}],
    ["online", "online", { buyer: { online: true } }],
    ["online", "offline", { buyer: { online: false } }],
    ["discreet", false, {}],
    ["discreet", true, { order: { items: [{ title: "a" }, { title: "b", discreet: true }] } }],
    ["deposit", false, {}],
    ["deposit", true, { order: { payableFrom: at("12:00") } }],
    ["pace", "immediate", { order: { payment: { method: "alipay" } } }],
    ["pace", "slow", { order: { payment: { method: "Boleto" } } }],
    ["minutesSincePlaced", 0, { now: later(at("10:20"), -5) }],
    ["minutesSincePlaced", 0, { now: later(at("10:20"), 1, -1) }],
    ["minutesSincePlaced", 1, { now: later(at("10:20"), 1) }],
    ["minutesSincePlaced", 5, { now: at("12:05"), order: { payableFrom: at("12:00") } }],
  ])("%s is %s", (fact, value, situation) => {
    expect(factsOf(situation)).toMatchObject({ [fact]: value });
  });

  it.each([
    ["00:00", "night"],
    ["05:59:59", "night"],
    ["06:00", "morning"],
    ["12:00", "afternoon"],
    ["17:00", "evening"],
    ["22:00", "night"],
  ])("placed at %s is the %s", (clock, daypart) => {
    expect(factsOf({ order: { placedAt: at(clock) } }).daypart).toBe(daypart);
  });

  it.each([
    [later(at("12:00"), 0, -1), "everyday"],
    [at("12:00"), "promotion"],
    [later(at("14:00"), 0, -1), "promotion"],
    [at("14:00"), "everyday"],
  ])("with a promotion from 12:00 to 14:00 the season at %s is %s", (now, season) => {
    const promotion = { name: "年货节", startsAt: at("12:00"), endsAt: at("14:00") };
    expect(factsOf({ now, context: { promotion } }).season).toBe(season);
  });
});

describe("who and how much", () => {
  it.each<[string, unknown, Situation]>([
    ["customer", "new", {}],
    ["customer", "returning", { buyer: { paidOrders: 1 } }],
    ["amount", "small", { order: { amount: 3 * AVERAGE - 1 } }],
    ["amount", "large", { order: { amount: 3 * AVERAGE } }],
    ["amountMinor", 123, { order: { amount: 123 } }],
    ["largeAlone", false, {}],
    ["largeAlone", true, { order: { amount: 3 * AVERAGE } }],
    ["callPays", "unknown", { order: { amount: 24_000 } }],
    ["callPays", "no", { order: { amount: 24_000, marginPercent: 25 } }],
    ["callPays", "yes", { order: { amount: 24_000, marginPercent: 25.1 } }],
    [
      "callPays",
      "unknown",
      { order: { amount: 24_000, marginPercent: 90, currency: "USD" }, shop: { currency: "CNY" } },
    ],
    ["intent", "unknown", { order: { inquiry: {} } }],
    ["intent", "weak", { order: { intent: "weak" } }],
    ["reasonKind", "unknown", {}],
    ["reasonKind", "objective", { order: { reason: "slow-network" } }],
    ["reasonKind", "subjective", { order: { reason: "hesitating" } }],
  ])("%s is %s", (fact, value, situation) => {
    expect(factsOf(situation)).toMatchObject({ [fact]: value });
  });

  it("of several orders the sum decides, and whether one is large by itself is kept apart", () => {
    const other = (amount: number) => ({ id: "A-2", status: "unpaid" as const, placedAt: at("10:25"), amount });
    const facts = (amount: number) => factsOf({ now: at("10:30"), context: { otherOrders: [other(amount)] } });
    expect(facts(2 * AVERAGE)).toMatchObject({ amount: "large", amountMinor: 3 * AVERAGE, largeAlone: false });
    expect(facts(3 * AVERAGE)).toMatchObject({ amount: "large", largeAlone: true });
    expect(facts(1)).toMatchObject({ amount: "small", largeAlone: false });
  });
});

describe("what happened so far", () => {
  it.each<[string, unknown, Situation]>([
    ["attempt", 0, {}],
    ["attempt", 1, touched({ outcome: "delivered" }, { outcome: "failed" })],
    ["attempt", 0, touched({ orderId: "A-0" })],
    ["attempt", 1, touched({ orderId: "A-0", covers: ["A-0", "A-1"] })],
    ["attempt", 0, touched({ buyerId: "B-2" })],
    ["lastAttempt", false, touched({})],
    ["lastAttempt", true, touched({}, {})],
    ["lastChannel", "none", {}],
    ["lastChannel", "sms", touched({ channel: "im" }, { channel: "sms" })],
    ["lastChannel", "im", touched({ channel: "im" }, { channel: "sms", outcome: "failed" })],
    ["lastOutcome", "none", {}],
    ["lastOutcome", "unknown", touched({})],
    ["lastOutcome", "failed", touched({ channel: "im" }, { channel: "sms", outcome: "failed" })],
    ["called", false, touched({ channel: "sms" })],
    ["called", false, touched({ channel: "phone", outcome: "failed" })],
    ["called", true, touched({ channel: "phone" }, { channel: "im" })],
    ["doNotContact", false, touched({ outcome: "declined" })],
    ["doNotContact", true, touched({ orderId: "A-0", outcome: "do-not-contact" })],
    ["refusal", "none", touched({ outcome: "no-answer" })],
    ["refusal", "none", touched({ orderId: "A-0", outcome: "declined" })],
    ["refusal", "final", touched({ outcome: "declined" })],
  ])("%s is %s", (fact, value, situation) => {
    expect(factsOf(situation)).toMatchObject({ [fact]: value });
  });

  it("by time, not by the order in the list", () => {
    const history = [touchOf({ at: at("12:00"), channel: "sms" }), touchOf({ at: at("11:00"), channel: "im" })];
    expect(factsOf({ now: at("18:00"), context: { history } }).lastChannel).toBe("sms");
  });

  it.each(OUTCOMES)("the outcome `%s` of the latest touch is kept", (outcome) => {
    expect(factsOf(touched({ outcome })).lastOutcome).toBe(outcome);
  });

  it("one question is left after a no only where the policy asks it, and only until it was asked", () => {
    const policy = extendPolicy(defaultPolicy, [{ set: "params/feedbackQuestion", to: true }]);
    expect(factsOf({ ...touched({ outcome: "declined" }), policy }).refusal).toBe("ask-once");
    expect(factsOf({ ...touched({ outcome: "declined" }, { outcome: "failed" }), policy }).refusal).toBe("ask-once");
    expect(factsOf({ ...touched({ outcome: "declined" }, {}), policy }).refusal).toBe("final");
  });
});

describe("where a promise stands", () => {
  const promisedAt = at("15:00");
  const situation = (now: string, changes: Situation["order"] = {}, ...history: readonly Touch[]): Situation => ({
    now,
    order: { promisedAt, ...changes },
    context: { history },
  });
  it.each<[string, Situation]>([
    ["none", { now: at("15:00") }],
    ["ahead", situation(at("11:00"))],
    ["ahead", situation(later(at("16:00"), 0, -1))],
    ["broken", situation(at("16:00"))],
    ["broken", situation(at("15:10"), {}, touchOf({ at: at("15:00") }))],
    ["ahead", situation(at("15:10"), {}, touchOf({ at: later(at("15:00"), 0, -1) }))],
    ["ahead", situation(at("15:10"), {}, touchOf({ at: at("15:00"), outcome: "failed" }))],
    ["broken", situation(at("15:10"), { reason: "insufficient-balance" }, touchOf({ at: at("14:30") }))],
    ["ahead", situation(at("15:10"), { reason: "insufficient-balance" }, touchOf({ at: at("14:29") }))],
    ["followed-up", situation(at("18:00"), {}, touchOf({ at: at("16:00") }))],
    ["broken", situation(at("18:00"), {}, touchOf({ at: later(at("16:00"), 0, -1) }))],
    ["beyond-closing", situation(at("11:00"), { closesAt: at("15:00") })],
    ["ahead", situation(at("11:00"), { closesAt: later(at("15:00"), 0, 1) })],
  ])("%s", (promise, read) => {
    expect(factsOf(read).promise).toBe(promise);
  });
});

describe("consent and contact", () => {
  it.each(CHANNELS)("%s: none, service or marketing, and none where it failed or a stranger answered", (channel) => {
    const fact = `${channel}Reach`;
    const reach = (consent: "service" | "marketing" | undefined, touch?: Partial<Touch>) =>
      factsOf({
        now: at("18:00"),
        buyer: { reach: { [channel]: consent } },
        context: { history: touch === undefined ? [] : [touchOf({ at: at("11:00"), channel, ...touch })] },
      });
    expect(reach(undefined)).toMatchObject({ [fact]: "none" });
    expect(reach("service")).toMatchObject({ [fact]: "service" });
    expect(reach("marketing")).toMatchObject({ [fact]: "marketing" });
    expect(reach("marketing", { outcome: "no-answer" })).toMatchObject({ [fact]: "marketing" });
    expect(reach("marketing", { outcome: "failed" })).toMatchObject({ [fact]: "none" });
    expect(reach("marketing", { outcome: "failed", orderId: "A-0" })).toMatchObject({ [fact]: "none" });
    const weekAgo = daysLater(at("18:00"), -7);
    expect(reach("marketing", { outcome: "failed", orderId: "A-0", at: weekAgo })).toMatchObject({
      [fact]: "marketing",
    });
    expect(reach("marketing", { outcome: "wrong-person", orderId: "A-0" })).toMatchObject({ [fact]: "none" });
  });
});

describe("the table and what is derived", () => {
  it("every fact of the table that is settled at `now` is derived, and no other", () => {
    const declared = FACT_NAMES.filter((name) => FACT_TABLE[name].when !== "send");
    expect(Object.keys(factsOf()).sort()).toEqual([...declared].sort());
  });

  it("every value lies in its domain", () => {
    const facts: Readonly<Record<string, unknown>> = factsOf({ order: { inquiry: INQUIRED } });
    for (const name of FACT_NAMES.filter((one) => FACT_TABLE[one].when !== "send")) {
      const declaration = FACT_TABLE[name];
      if (declaration.kind === "enum") expect(declaration.values).toContain(facts[name]);
      else expect(typeof facts[name]).toBe(declaration.kind);
    }
  });

  it("a policy's own facts are read from attributes and categories", () => {
    const policy = extendPolicy(defaultPolicy, [
      { add: "attributes/vip", value: { kind: "boolean", about: "pays for early delivery" } },
      { add: "categories/fresh", value: ["水果"] },
    ]);
    const declared = (order: Situation["order"]) => readOf({ policy, order }).reading.declared;
    expect(declared({ attributes: { vip: true }, items: [{ title: "草莓", category: "水果" }] })).toEqual({
      category: "fresh",
      vip: true,
    });
    expect(declared({ items: [{ title: "草莓", category: "鲜花" }] })).toEqual({ category: "other", vip: null });
  });
});
