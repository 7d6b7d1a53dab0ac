import { describe, expect, it } from "vitest";
import type { Channel } from "../../../src/contract/vocabulary";
import {
  at,
  FRIDAY,
  INQUIRED,
  LARGE,
  MONDAY_AFTER,
  SATURDAY,
  type Situation,
  SUNDAY,
  sendFor,
  touchOf,
  WEDNESDAY,
} from "../orders";

const event = { name: "年货节", startsAt: at("00:00"), endsAt: at("00:00", FRIDAY) };
const promoted = (situation: Situation = {}) =>
  sendFor({ ...situation, context: { promotion: event, ...situation.context } });
const by = (channel: Channel, placed: string, situation: Situation = {}) =>
  promoted({
    ...situation,
    order: { placedAt: at(placed), inquiry: INQUIRED, amount: LARGE, ...situation.order },
    buyer: { reach: { [channel]: "marketing" }, ...situation.buyer },
  });

describe("TIM-09: on a promotion day the hours are 10–12 and 20–24, and 00–03", () => {
  it.each(["note", "im", "push", "email", "sms"] as const)("%s, service", (channel) => {
    const planned = (placed: string) => by(channel, placed).sendAt;
    expect(planned("09:40")).toBe(at("10:00"));
    expect(planned("11:49")).toBe(at("11:59"));
    expect(planned("11:50")).toBe(at("20:00"));
    expect(planned("15:00")).toBe(at("20:00"));
    expect(planned("21:49")).toBe(at("21:59"));
  });

  it("phone, 10–12 and 20–21", () => {
    const planned = (placed: string) => by("phone", placed).sendAt;
    expect(planned("09:40")).toBe(at("10:00"));
    expect(planned("11:50")).toBe(at("20:00"));
    expect(planned("20:49")).toBe(at("20:59"));
    expect(planned("20:50")).toBe(at("10:00", WEDNESDAY));
    expect(planned("23:00")).toBe(at("10:00", WEDNESDAY));
    expect(planned("01:00")).toBe(at("10:00"));
  });

  it.each([SATURDAY, SUNDAY])("rest days do not count (%s)", (day) => {
    const promotion = { ...event, endsAt: at("00:00", MONDAY_AFTER) };
    expect(sendFor({ order: { placedAt: at("09:40", day) }, context: { promotion } }).sendAt).toBe(at("10:00", day));
  });

  it("what stands for every day returns with the promotion's end", () => {
    const promotion = { ...event, endsAt: at("15:00") };
    expect(sendFor({ order: { placedAt: at("11:55") }, context: { promotion } })).toMatchObject({
      sendAt: at("15:00"),
      classification: { season: "everyday" },
    });
    expect(sendFor({ now: at("15:00"), order: { placedAt: at("14:30") }, context: { promotion } }).sendAt).toBe(
      at("15:00"),
    );
  });

  it("and begins with its beginning", () => {
    const promotion = { ...event, startsAt: at("15:00"), endsAt: at("23:59") };
    expect(sendFor({ order: { placedAt: at("14:49") }, context: { promotion } }).sendAt).toBe(at("14:59"));
    expect(sendFor({ order: { placedAt: at("14:50") }, context: { promotion } })).toMatchObject({
      sendAt: at("20:00"),
      classification: { season: "promotion" },
    });
  });
});

describe("TIM-09: the night is for orders placed in it", () => {
  it.each([
    ["21:50", at("10:00", WEDNESDAY)],
    ["21:59", at("10:00", WEDNESDAY)],
    ["22:00", at("22:10")],
    ["23:55", at("00:05", WEDNESDAY)],
    ["00:30", at("00:40")],
    ["02:49", at("02:59")],
    ["02:50", at("10:00")],
    ["03:00", at("10:00")],
  ])("an order of %s", (placed, sendAt) => {
    expect(by("im", placed).sendAt).toBe(sendAt);
  });

  it("is one window across midnight, and over at three", () => {
    const plan = (now: string) => by("im", "23:00", { now }).sendAt;
    expect(plan(at("01:00", WEDNESDAY))).toBe(at("01:00", WEDNESDAY));
    expect(plan(at("02:59", WEDNESDAY))).toBe(at("02:59", WEDNESDAY));
    expect(plan(at("03:00", WEDNESDAY))).toBe(at("10:00", WEDNESDAY));
    expect(plan(at("23:30", WEDNESDAY))).toBe(at("10:00", "2026-03-12"));
  });

  it("a night before the promotion is no such night", () => {
    const promotion = { ...event, startsAt: at("00:00", WEDNESDAY) };
    expect(sendFor({ order: { placedAt: at("12:00") }, now: at("23:30"), context: { promotion } }).sendAt).toBe(
      at("10:00", WEDNESDAY),
    );
  });
});

describe("TIM-09: one order gets at most three touches, at least an hour apart", () => {
  const history = (...clocks: readonly string[]) =>
    clocks.map((clock, index) =>
      touchOf({ at: at(clock), channel: index % 2 === 0 ? "sms" : "im", attempt: index + 1 }),
    );

  it.each([
    ["10:59:59", at("11:00")],
    ["11:00", at("11:00")],
    ["11:30", at("11:30")],
  ])("planned at %s after a touch of 10:00", (now, sendAt) => {
    const plan = promoted({
      now: at(now),
      order: { placedAt: at("09:00") },
      context: { history: history("10:00"), promotion: event },
    });
    expect(plan.sendAt).toBe(sendAt);
  });

  it("three of one buyer in 24 hours, not two as on other days", () => {
    const placed = { placedAt: at("09:00") };
    const third = promoted({
      now: at("20:00"),
      order: placed,
      context: { history: history("10:00", "11:00"), promotion: event },
    });
    expect(third.sendAt).toBe(at("20:00"));
    const elsewhere = history("10:00", "11:00", "20:00").map((touch) => ({
      ...touch,
      orderId: "A-0",
      outcome: "needs-help" as const,
    }));
    const fourth = promoted({ now: at("21:00"), order: placed, context: { history: elsewhere, promotion: event } });
    expect(fourth.sendAt).toBe(at("10:00", WEDNESDAY));
  });
});

describe("TIM-13: calls on a promotion day last at most one minute", () => {
  it.each([
    ["on a promotion day", { promotion: event }, 1],
    ["on any other day", {}, undefined],
  ])("%s", (_, context, maxMinutes) => {
    const plan = sendFor({ order: { amount: LARGE, inquiry: INQUIRED }, context });
    expect(plan.channel === "phone" ? plan.call.maxMinutes : "no call").toBe(maxMinutes);
  });

  it("whatever the call is about", () => {
    const plan = promoted({ order: { amount: LARGE, inquiry: INQUIRED, promisedAt: at("11:00") } });
    expect(plan).toMatchObject({ channel: "phone", script: { id: "call-promise" }, call: { maxMinutes: 1 } });
  });
});
