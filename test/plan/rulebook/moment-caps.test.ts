import { describe, expect, it } from "vitest";
import type { Touch } from "../../../src/contract/touch";
import type { Channel } from "../../../src/contract/vocabulary";
import { defaultPolicy } from "../../../src/policy/default/default-policy";
import { extendPolicy } from "../../../src/policy/extend-policy";
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

const touched = (...touches: readonly (Partial<Touch> & { at: string })[]) =>
  touches.map((touch, index) => touchOf({ attempt: index + 1, channel: index % 2 === 0 ? "im" : "sms", ...touch }));

describe("TIM-10: eight hours between touches, two in 24 hours per buyer, three per order", () => {
  const sendAfter = (now: string, history: readonly Touch[]) =>
    planFor({ now, order: { placedAt: at("05:00"), inquiry: INQUIRED }, context: { history } });

  it.each([
    ["the gap ends within the hours", at("12:30"), at("20:30")],
    ["the gap ends when the hours begin", at("06:00"), at("14:00")],
    ["the gap ends at night", at("14:01"), at("10:00", WEDNESDAY)],
  ])("%s", (_, touchAt, sendAt) => {
    expect(sendAfter(later(touchAt, 1), touched({ at: touchAt }))).toMatchObject({ sendAt });
  });

  it("a touch that failed leaves no gap", () => {
    const history = touched({ at: at("14:00"), channel: "push", outcome: "failed" });
    expect(sendAfter(at("14:01"), history)).toMatchObject({ sendAt: at("14:01"), attempt: 2 });
  });

  it.each([
    ["of any order", { orderId: "A-0" }, at("10:00", WEDNESDAY)],
    ["but not of another buyer", { buyerId: "B-2" }, at("16:00")],
  ])("the gap counts touches of the buyer %s", (_, changes, sendAt) => {
    expect(sendAfter(at("16:00"), touched({ at: at("15:00"), ...changes }))).toMatchObject({ sendAt });
  });

  it.each([
    ["exactly 24 hours after the first of two", at("11:00"), at("20:00"), at("11:00", WEDNESDAY)],
    ["but not before", at("15:00"), at("23:30"), at("15:00", WEDNESDAY)],
  ])("the third within 24 hours waits: %s", (_, first, second, sendAt) => {
    expect(sendAfter(later(second, 1), touched({ at: first }, { at: second }))).toMatchObject({ sendAt });
  });

  it("touches with one plan id are one touch, and the last wins", () => {
    const history = touched({ at: at("11:00"), planId: "p" }, { at: at("11:00"), planId: "p", channel: "im" });
    expect(sendAfter(at("20:00"), history)).toMatchObject({ attempt: 2, sendAt: at("20:00") });
  });

  it.each([
    [2, "send", undefined],
    [3, "skip order-cap", true],
  ])("after %i touches of an order: %s", (count, verdict, final) => {
    const history = touched(...[1, 2, 3].slice(0, count).map((day) => ({ at: at("15:00", `2026-03-1${day}`) })));
    const plan = sendAfter(at("15:00", "2026-03-16"), history);
    expect(verdictOf(plan)).toBe(verdict);
    if (plan.kind === "skip") expect(plan.final).toBe(final);
  });

  it("a failed touch counts toward the number of the attempt, not toward the cap", () => {
    const days = [1, 2, 3].map((day) => ({ at: at("15:00", `2026-03-1${day}`) }));
    const history = touched(...days).map((touch, index) =>
      index === 1 ? { ...touch, outcome: "failed" as const } : touch,
    );
    expect(sendAfter(at("15:00", "2026-03-16"), history)).toMatchObject({ kind: "send", attempt: 4 });
  });

  it("a touch that covered the order counts for it", () => {
    const days = [1, 2, 3].map((day) => ({
      at: at("15:00", `2026-03-1${day}`),
      orderId: "A-0",
      covers: ["A-0", "A-1"],
    }));
    expect(verdictOf(sendAfter(at("15:00", "2026-03-16"), touched(...days)))).toBe("skip order-cap");
  });
});

describe("TIM-12: what could not go out in time is not sent late", () => {
  const plan = (situation: Situation) =>
    sendFor({ ...situation, order: { inquiry: INQUIRED, ...situation.order } }).notAfter;
  it.each([
    ["after 60 minutes", { order: { placedAt: at("14:30") } }, at("15:40")],
    ["with the window", { order: { placedAt: at("11:30") } }, at("12:00")],
    ["with the closing", { order: { placedAt: at("14:30"), closesAt: at("15:20") } }, at("15:20")],
    ["exactly 60 minutes before the closing", { order: { placedAt: at("14:30"), closesAt: at("15:40") } }, at("15:40")],
  ])("it ends %s", (_, situation, notAfter) => {
    expect(plan(situation)).toBe(notAfter);
  });

  it("it ends with what the words claim: an offer's end, a dispatch cut-off", () => {
    const offers = [{ id: "socks", kind: "gift" as const, label: "一双棉袜", endsAt: at("15:00") }];
    expect(plan({ order: { placedAt: at("14:30") }, shop: { offers } })).toBe(at("15:00"));
    expect(plan({ order: { placedAt: at("14:30") }, shop: { dispatch: { cutOff: "15:10" } } })).toBe(at("15:10"));
  });
});

describe("TIM-14: a touch that invites a reply goes out while somebody is on duty", () => {
  const onDuty = { days: "workdays" as const, spans: ["11:00-16:00"] };
  const by = (channel: Channel, now: string, shop = {}) =>
    sendFor({
      now,
      order: { placedAt: at("00:01"), amount: LARGE, inquiry: INQUIRED },
      buyer: { reach: { [channel]: "service" } },
      shop: { onDuty, ...shop },
    }).sendAt;

  it.each(["im", "phone"] as const)("%s waits for it", (channel) => {
    expect(by(channel, at("10:00"))).toBe(at("11:00"));
    expect(by(channel, at("15:59:59"))).toBe(at("15:59:59"));
    expect(by(channel, at("16:00"))).toBe(at("11:00", WEDNESDAY));
  });

  it.each(["sms", "note", "push", "email"] as const)("%s does not", (channel) => {
    expect(by(channel, at("16:00"))).toBe(at("16:00"));
  });

  it("duty is by the shop's clock", () => {
    expect(by("im", at("10:00"), { timeZone: "Asia/Tokyo" })).toBe(at("10:00"));
    expect(by("im", at("15:00"), { timeZone: "Asia/Tokyo" })).toBe(at("10:00", WEDNESDAY));
  });
});

describe("TIM-15: first delay and hours may depend on the kind of goods", () => {
  const rule = (then: string) => ({
    id: "moment.fresh",
    when: { category: "fresh", attempt: 0 },
    then,
    because: "fresh goods wait for nobody",
    source: ["TIM-15"],
  });
  const policy = extendPolicy(defaultPolicy, [
    { add: "categories/fresh", value: ["水果"] },
    { add: "hours/breakfast", value: { days: "all", spans: ["10:00-11:00"] } },
    { add: "moments/for-fresh", value: { from: "payable", afterMinutes: 25, within: ["breakfast"] } },
    { insert: rule("for-fresh"), before: "stages/moment/moment.slow-payment" },
  ]);

  it.each([
    ["水果", at("10:45")],
    ["鲜花", at("10:30")],
    [undefined, at("10:30")],
  ])("%s at %s", (category, sendAt) => {
    expect(sendFor({ policy, order: { items: [{ title: "草莓", category }] } }).sendAt).toBe(sendAt);
  });

  it("its hours too", () => {
    const items = [{ title: "草莓", category: "水果" }];
    expect(sendFor({ policy, order: { placedAt: at("10:40"), items } }).sendAt).toBe(at("10:00", WEDNESDAY));
  });
});

describe("TIM-16: silence is not refusal, and nothing is repeated", () => {
  it.each([
    ["im", "sms"],
    ["sms", "im"],
    ["note", "im"],
  ] as const)("after %s another channel comes: %s", (channel, next) => {
    const history = touched({ at: at("10:30"), channel, outcome: "delivered" });
    const plan = sendFor({ now: daysLater(at("10:30"), 1), order: { inquiry: INQUIRED }, context: { history } });
    expect(plan.channel).toBe(next);
  });

  it.each(["im", "sms", "note", "push", "email"] as const)("on %s alone the words differ each time", (channel) => {
    const situation: Situation = { order: { placedAt: at("10:00") }, buyer: { reach: { [channel]: "service" } } };
    const said: string[] = [];
    const history: Touch[] = [];
    for (const day of [at("10:10"), at("10:10", WEDNESDAY), at("10:10", THURSDAY)]) {
      const plan = sendFor({ ...situation, now: day, context: { history } });
      said.push(plan.script.id);
      history.push(touchOf({ at: plan.sendAt, channel, script: plan.script.id, attempt: plan.attempt }));
    }
    expect(said[1]).not.toBe(said[0]);
    expect(said[2]).not.toBe(said[1]);
  });
});
