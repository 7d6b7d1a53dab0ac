import { describe, expect, it } from "vitest";
import type { Touch } from "../../../src/contract/touch";
import {
  at,
  INQUIRED,
  LARGE,
  later,
  planFor,
  type Situation,
  sendFor,
  THURSDAY,
  touchOf,
  verdictOf,
  wordsOf,
} from "../orders";

const touched = (...touches: readonly (Partial<Touch> & { at: string })[]) =>
  touches.map((touch, index) => touchOf({ attempt: index + 1, channel: index % 2 === 0 ? "im" : "sms", ...touch }));

describe("TIM-11: the last touch is kept for shortly before closing", () => {
  const twice = touched({ at: at("10:30") }, { at: at("18:30") });
  const third = (closesAt: string | undefined, situation: Situation = {}) =>
    sendFor({
      now: at("09:00", THURSDAY),
      ...situation,
      order: { placedAt: at("10:00"), closesAt, inquiry: INQUIRED, ...situation.order },
      context: { history: twice, ...situation.context },
    });
  const event = { name: "年货节", startsAt: at("00:00"), endsAt: at("00:00", "2026-03-14") };

  it.each([
    ["30 minutes before", at("16:00", THURSDAY), at("15:30", THURSDAY)],
    ["before the midday rest, where that instant lies in it", at("13:00", THURSDAY), at("11:30", THURSDAY)],
    ["exactly where a span begins", at("14:30", THURSDAY), at("14:00", THURSDAY)],
    ["where a span begins that is shorter than that", at("14:29", THURSDAY), at("14:00", THURSDAY)],
    ["before the night", at("23:00", THURSDAY), at("21:30", THURSDAY)],
    ["before the rest day", at("12:00", "2026-03-14"), at("21:30", "2026-03-13")],
  ])("%s", (_, closesAt, sendAt) => {
    expect(third(closesAt)).toMatchObject({ sendAt, script: { appeal: "closing" } });
  });

  it("in a promotion 10 minutes before", () => {
    const plan = third(at("21:00", THURSDAY), { context: { history: twice, promotion: event } });
    expect(plan).toMatchObject({ sendAt: at("20:50", THURSDAY), script: { id: "promotion-last-call" } });
  });

  it("in a promotion too, 30 minutes before the end of the last span where that instant is not allowed", () => {
    const plan = third(at("13:00", THURSDAY), { context: { history: twice, promotion: event } });
    expect(plan.sendAt).toBe(at("11:30", THURSDAY));
  });

  it("planned within the last half hour it goes out at once", () => {
    expect(third(at("16:00", THURSDAY), { now: at("15:50", THURSDAY) })).toMatchObject({
      sendAt: at("15:50", THURSDAY),
      notAfter: at("16:00", THURSDAY),
    });
  });

  it("the first and the second are not held back", () => {
    const closesAt = at("20:00", "2026-03-13");
    expect(sendFor({ order: { closesAt } }).sendAt).toBe(at("10:30"));
    const second = sendFor({
      now: at("10:35"),
      order: { closesAt },
      context: { history: touched({ at: at("10:30") }) },
    });
    expect(second.sendAt).toBe(at("18:30"));
  });

  it("without a closing time nothing is kept back, and none is named", () => {
    const plan = third(undefined);
    expect(plan.sendAt).toBe(at("10:00", THURSDAY));
    expect(plan.script.appeal).not.toBe("closing");
  });

  it("caps and gaps win: no last call within eight hours of the second touch", () => {
    const history = touched({ at: at("10:30") }, { at: at("12:00", THURSDAY) });
    const plan = planFor({
      now: at("12:05", THURSDAY),
      order: { placedAt: at("10:00"), closesAt: at("19:30", THURSDAY), inquiry: INQUIRED },
      context: { history },
    });
    expect(verdictOf(plan)).toBe("skip no-time");
  });

  it("a last call by phone names the closing time and offers help", () => {
    const plan = third(at("16:00", THURSDAY), { order: { amount: LARGE } });
    expect(plan).toMatchObject({ channel: "phone", sendAt: at("15:30", THURSDAY), script: { id: "call-last" } });
    expect(wordsOf(plan)).toContain("16:00");
  });
});

describe("TIM-11: one touch only, if closing comes before the gap allows a second", () => {
  const placedAt = at("14:00");
  const once = (closesAt: string, situation: Situation = {}) =>
    sendFor({ ...situation, order: { placedAt, closesAt, inquiry: INQUIRED, ...situation.order } });

  it.each([
    [later(placedAt, 10 + 480), "only-touch"],
    [later(placedAt, 10 + 481), "new-delivery"],
    [later(placedAt, 30), "only-touch"],
  ])("closing at %s: %s", (closesAt, script) => {
    expect(once(closesAt)).toMatchObject({ sendAt: later(placedAt, 10), script: { id: script } });
  });

  it("it joins help and the closing time", () => {
    const text = wordsOf(once(at("15:00")));
    expect(text).toContain("15:00");
    expect(text).toMatch(/帮忙|帮您/);
  });

  it("so does a call", () => {
    const plan = once(at("15:00"), { order: { amount: LARGE } });
    expect(plan).toMatchObject({ channel: "phone", sendAt: at("14:10") });
    expect(wordsOf(plan)).toContain("15:00");
    expect(wordsOf(plan)).toContain("帮忙");
  });

  it("in a promotion the gap is an hour", () => {
    const promotion = { name: "年货节", startsAt: at("00:00"), endsAt: at("23:59") };
    const scriptAt = (closesAt: string) =>
      sendFor({ order: { placedAt: at("10:00"), closesAt }, context: { promotion } }).script.id;
    expect(scriptAt(at("11:10"))).toBe("only-touch");
    expect(scriptAt(at("11:11"))).toBe("promotion-day");
  });

  it("not before ten minutes, even if the order closes before", () => {
    const plan = planFor({ order: { placedAt, closesAt: later(placedAt, 10) } });
    expect(verdictOf(plan)).toBe("skip no-time");
    expect(verdictOf(planFor({ order: { placedAt, closesAt: later(placedAt, 11) } }))).toBe("send");
  });
});
