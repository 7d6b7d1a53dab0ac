import { describe, expect, it } from "vitest";
import type { Touch } from "../../../src/contract/touch";
import {
  at,
  daysLater,
  FRIDAY,
  INQUIRED,
  later,
  planFor,
  SATURDAY,
  type Situation,
  SMALL,
  sendFor,
  THURSDAY,
  touchOf,
  verdictOf,
  WEDNESDAY,
  wordsOf,
} from "../orders";

const promised = (promisedAt: string, situation: Situation = {}): Situation => ({
  ...situation,
  order: { inquiry: INQUIRED, promisedAt, ...situation.order },
});
const said = (text: string, clock?: string) => ({
  messages: [{ from: "buyer" as const, text, ...(clock === undefined ? {} : { at: at(clock) }) }],
});

describe("TIM-08: a known time wins", () => {
  it("a promise to pay is reminded of at that time", () => {
    const plan = sendFor(promised(at("16:00")));
    expect(plan).toMatchObject({ sendAt: at("16:00"), script: { id: "promised-time" } });
  });

  it("a top-up is reminded of 30 minutes before", () => {
    const plan = sendFor(promised(at("16:00"), { order: { reason: "insufficient-balance" } }));
    expect(plan).toMatchObject({ sendAt: at("15:30"), script: { id: "top-up-soon" } });
  });

  it("the end of maintenance is waited for", () => {
    const plan = sendFor(promised(at("16:00"), { order: { reason: "payment-maintenance" } }));
    expect(plan).toMatchObject({ sendAt: at("16:00"), script: { id: "maintenance-over" } });
  });

  it("a time outside the hours gives way to them", () => {
    expect(sendFor(promised(at("12:30"))).sendAt).toBe(at("14:00"));
    expect(sendFor(promised(at("15:00", SATURDAY))).sendAt).toBe(at("10:00", "2026-03-16"));
  });

  it("the latest touch that brought a time wins over the order's", () => {
    const history = [touchOf({ at: at("10:30"), outcome: "will-pay", promisedAt: at("18:00") })];
    expect(sendFor(promised(at("16:00"), { now: at("10:40"), context: { history } })).sendAt).toBe(at("18:00"));
  });
});

describe("TIM-08: a vague promise has a default time", () => {
  it.each([
    ["later, at 10:40: three hours on, after the rest", said("晚点付", "10:40"), at("14:00")],
    ["later, at 11:30", said("晚点付", "11:30"), at("14:30")],
    ["later, at a time not told: from the order on", said("晚点付"), at("14:00")],
    ["tonight", said("今晚付", "11:30"), at("20:00")],
    ["tonight, said at 19:59", said("今晚付", "19:59"), at("20:00")],
    [
      "tonight, said when that has passed: three hours on, in the morning",
      said("今晚付", "20:00"),
      at("10:00", WEDNESDAY),
    ],
  ])("%s", (_, inquiry, sendAt) => {
    const now = inquiry.messages[0] !== undefined && "at" in inquiry.messages[0] ? inquiry.messages[0].at : undefined;
    expect(sendFor({ now, order: { inquiry } }).sendAt).toBe(sendAt);
  });

  it.each(["晚点付", "今晚付"])("what was said the day before the order (%s) is no broken promise about it", (text) => {
    const inquiry = { messages: [{ from: "buyer", text, at: "2026-03-09T14:00:00+08:00" }] } as const;
    const plan = sendFor({ order: { placedAt: at("10:30"), inquiry }, now: at("10:31") });
    expect(plan).toMatchObject({ sendAt: at("10:40"), because: [{}, { rule: "moment.promptly" }, {}, {}] });
  });

  it("somebody who said on the phone that they would pay, without a time, has three hours", () => {
    const history = [touchOf({ at: at("14:30"), channel: "phone", outcome: "will-pay" })];
    expect(sendFor({ now: at("14:35"), order: { inquiry: INQUIRED }, context: { history } }).sendAt).toBe(at("17:30"));
  });
});

describe("TIM-08: a promise or a request for help waives the gap after the touch that brought it", () => {
  const sendAfter = (touch: Partial<Touch>, situation: Situation = {}) =>
    sendFor({
      now: at("14:40"),
      ...situation,
      order: { placedAt: at("10:20"), inquiry: INQUIRED, ...situation.order },
      context: { history: [touchOf({ at: at("14:30"), channel: "sms", ...touch })], ...situation.context },
    }).sendAt;

  it.each([
    ["no answer", "no-answer", at("10:00", WEDNESDAY)],
    ["delivered only", "delivered", at("10:00", WEDNESDAY)],
    ["not known yet", undefined, at("10:00", WEDNESDAY)],
    ["a request for help", "needs-help", at("14:40")],
    ["a promise", "will-pay", at("17:30")],
  ] as const)("%s", (_, outcome, sendAt) => {
    expect(sendAfter({ outcome })).toBe(sendAt);
  });

  it("never the cap of two in 24 hours", () => {
    const history = [
      touchOf({ at: at("10:30"), channel: "im" }),
      touchOf({ at: at("18:30"), channel: "sms", attempt: 2, outcome: "will-pay", promisedAt: at("20:00") }),
    ];
    expect(sendAfter({}, { now: at("18:35"), context: { history } })).toBe(at("10:30", WEDNESDAY));
  });

  it("never the cap of three per order", () => {
    const history = ["2026-03-04", "2026-03-05", "2026-03-06"].map((day) =>
      touchOf({ at: at("15:00", day), outcome: "will-pay", promisedAt: at("16:00") }),
    );
    const plan = planFor({ order: { placedAt: at("10:20", "2026-03-04") }, now: at("10:00"), context: { history } });
    expect(verdictOf(plan)).toBe("skip order-cap");
  });

  it("never the hours", () => {
    expect(sendAfter({ outcome: "will-pay", promisedAt: at("23:00") })).toBe(at("10:00", WEDNESDAY));
  });
});

describe("TIM-08: passed unpaid, one gentle follow-up, then stop", () => {
  const promisedAt = at("15:00");
  const situation = promised(promisedAt);

  it.each([
    [at("15:00"), at("15:00"), "promised-time"],
    [at("15:59:59"), at("15:59:59"), "promised-time"],
    [at("16:00"), at("16:00"), "promise-follow-up"],
    [at("16:10"), at("16:10"), "promise-follow-up"],
  ])("never reminded of before, planned at %s", (now, sendAt, script) => {
    expect(sendFor({ ...situation, now })).toMatchObject({ sendAt, script: { id: script } });
  });

  it("after the reminder at the promised time the follow-up keeps the gap of eight hours", () => {
    const history = [touchOf({ at: promisedAt, script: "promised-time" })];
    const plan = sendFor({ ...situation, now: at("15:05"), context: { history } });
    expect(plan).toMatchObject({ sendAt: at("10:00", WEDNESDAY), script: { id: "promise-follow-up" } });
  });

  it("follows up after 60 minutes when the reminder did not go out", () => {
    const history = [touchOf({ at: promisedAt, channel: "push", outcome: "failed" })];
    const plan = sendFor({ ...situation, now: at("16:00"), context: { history } });
    expect(plan).toMatchObject({ sendAt: at("16:00"), script: { id: "promise-follow-up" } });
  });

  it("then stops", () => {
    const history = [touchOf({ at: at("16:00"), script: "promise-follow-up" })];
    const plan = planFor({ ...situation, now: at("10:00", THURSDAY), context: { history } });
    expect(plan).toMatchObject({ kind: "skip", why: "promise-broken", final: false });
  });

  it("a new promise begins anew", () => {
    const history = [
      touchOf({ at: at("16:00"), script: "promise-follow-up", outcome: "will-pay", promisedAt: at("16:00", THURSDAY) }),
    ];
    const plan = sendFor({ ...situation, now: at("10:00", THURSDAY), context: { history } });
    expect(plan).toMatchObject({ sendAt: at("16:00", THURSDAY), script: { id: "promised-time" } });
  });

  it("the follow-up sounds like no debt collector", () => {
    expect(wordsOf(sendFor({ ...situation, now: at("16:00") }))).not.toMatch(/还没付|为什么|说好|答应|尽快|赶紧/);
  });
});

describe("TIM-08: a time beyond closing is said, with help to order again", () => {
  const closesAt = at("20:00");
  it.each([
    [later(closesAt, -1), "promised-time"],
    [closesAt, "promise-beyond-closing"],
    [daysLater(closesAt, 1), "promise-beyond-closing"],
  ])("promised for %s", (promisedAt, script) => {
    expect(sendFor(promised(promisedAt, { order: { closesAt, amount: SMALL } })).script.id).toBe(script);
  });

  it("goes out at once, before the closing", () => {
    const plan = sendFor(promised(at("15:00", FRIDAY), { order: { closesAt } }));
    expect(plan.sendAt).toBe(at("10:30"));
    expect(wordsOf(plan)).toContain("20:00");
    expect(wordsOf(plan)).toMatch(/重新|再(下|拍)/);
  });
});
