import { describe, expect, it } from "vitest";
import type { Calendar } from "../../../src/contract/context";
import { defaultPolicy } from "../../../src/policy/default/default-policy";
import { extendPolicy } from "../../../src/policy/extend-policy";
import { presets } from "../../../src/policy/presets/presets";
import {
  at,
  FRIDAY,
  INQUIRED,
  LARGE,
  MONDAY_AFTER,
  planFor,
  SATURDAY,
  type Situation,
  SUNDAY,
  sendFor,
  TUESDAY,
  WEDNESDAY,
} from "../orders";

describe("TIM-03: never before 10:00, in the midday rest, at night or on rest days", () => {
  const plan = (channel: "im" | "note" | "push" | "email" | "sms" | "phone", clock: string, day = TUESDAY) =>
    sendFor({
      now: at(clock, day),
      order: { placedAt: at("00:01", day), amount: LARGE, inquiry: INQUIRED },
      buyer: { reach: { [channel]: "service" } },
    }).sendAt;

  it.each(["im", "note", "push", "email", "sms"] as const)("%s keeps 10:00–12:00 and 14:00–22:00", (channel) => {
    expect(plan(channel, "09:59:59")).toBe(at("10:00"));
    expect(plan(channel, "11:59:59")).toBe(at("11:59:59"));
    expect(plan(channel, "12:00")).toBe(at("14:00"));
    expect(plan(channel, "13:59:59")).toBe(at("14:00"));
    expect(plan(channel, "21:59:59")).toBe(at("21:59:59"));
    expect(plan(channel, "22:00")).toBe(at("10:00", WEDNESDAY));
  });

  it("phone keeps 10:00–12:00 and 14:00–21:00", () => {
    expect(plan("phone", "09:59:59")).toBe(at("10:00"));
    expect(plan("phone", "12:00")).toBe(at("14:00"));
    expect(plan("phone", "20:59:59")).toBe(at("20:59:59"));
    expect(plan("phone", "21:00")).toBe(at("10:00", WEDNESDAY));
  });

  it.each(["im", "note", "push", "email", "sms", "phone"] as const)("%s rests on Saturday and Sunday", (channel) => {
    expect(plan(channel, "10:00", SATURDAY)).toBe(at("10:00", MONDAY_AFTER));
    expect(plan(channel, "22:00", FRIDAY)).toBe(at("10:00", MONDAY_AFTER));
  });
});

describe("TIM-04: the good moments 09:30 and 14:30", () => {
  const good = extendPolicy(defaultPolicy, presets["good-moments"]);
  const early = extendPolicy(good, presets["early-calls"]);
  const call: Situation = { order: { placedAt: at("07:00"), amount: LARGE, inquiry: INQUIRED } };

  it("by default delay nothing", () => {
    expect(sendFor({ order: { placedAt: at("11:30") } }).sendAt).toBe(at("11:40"));
    expect(sendFor(call).sendAt).toBe(at("10:00"));
  });

  it("with the preset are waited for", () => {
    expect(sendFor({ policy: good, order: { placedAt: at("11:30") } }).sendAt).toBe(at("14:30"));
    expect(sendFor({ policy: good, order: { placedAt: at("14:05") } }).sendAt).toBe(at("14:30"));
  });

  it("together with early calls, calls begin at 09:30", () => {
    expect(sendFor({ ...call, policy: early })).toMatchObject({ channel: "phone", sendAt: at("09:30") });
  });
});

describe("TIM-05: holidays postpone, working days moved by decree count", () => {
  const calendar: Calendar = {
    holidays: [WEDNESDAY, "2026-03-12"],
    workdays: [SATURDAY],
    coverage: { from: "2026-01-01", to: "2026-12-31" },
  };

  it.each([
    ["a holiday is not worked", at("23:00"), at("10:00", FRIDAY)],
    ["a Saturday worked by decree is", at("23:00", FRIDAY), at("10:00", SATURDAY)],
    ["the Sunday after it is not", at("23:00", SATURDAY), at("10:00", MONDAY_AFTER)],
  ])("%s", (_, placedAt, sendAt) => {
    expect(sendFor({ order: { placedAt }, context: { calendar } }).sendAt).toBe(sendAt);
  });

  it("weekends may fall on other days", () => {
    const friSat = { ...calendar, holidays: [], workdays: [], weekend: [5, 6] };
    expect(sendFor({ order: { placedAt: at("23:00", "2026-03-12") }, context: { calendar: friSat } }).sendAt).toBe(
      at("10:00", SUNDAY),
    );
  });

  it("a day that the calendar does not cover is taken for a plain one, with a warning", () => {
    const short = { ...calendar, coverage: { from: "2026-01-01", to: TUESDAY } };
    const plan = sendFor({ order: { placedAt: at("23:00") }, context: { calendar: short } });
    expect(plan.sendAt).toBe(at("10:00", WEDNESDAY));
    expect(plan.warnings.map(({ code }) => code)).toContain("calendar-not-covered");
  });

  it("no calendar at all means plain weekends, without a warning", () => {
    const plan = sendFor({ order: { placedAt: at("23:00", FRIDAY) } });
    expect(plan.sendAt).toBe(at("10:00", MONDAY_AFTER));
    expect(plan.warnings).toEqual([]);
  });
});

describe("TIM-06: SMS to office workers at lunch and before they leave, to everyone else up to 22:00", () => {
  const sms = (clock: string, rhythm: "office" | "student" | "other" | undefined, day = TUESDAY) =>
    sendFor({
      now: at(clock, day),
      order: { placedAt: at("00:01", day), inquiry: INQUIRED },
      buyer: { rhythm, reach: { sms: "service" } },
    }).sendAt;

  it.each([
    ["10:00", at("12:00")],
    ["12:00", at("12:00")],
    ["13:29:59", at("13:29:59")],
    ["13:30", at("17:00")],
    ["17:29:59", at("17:29:59")],
    ["17:30", at("12:00", WEDNESDAY)],
  ])("to office workers, planned at %s", (clock, sendAt) => {
    expect(sms(clock, "office")).toBe(sendAt);
  });

  it("never on a rest day", () => {
    expect(sms("10:00", "office", SATURDAY)).toBe(at("12:00", MONDAY_AFTER));
  });

  it.each(["student", "other", undefined] as const)(
    "to others (%s) from 10:00 to 22:00, but for the rest",
    (rhythm) => {
      expect(sms("10:00", rhythm)).toBe(at("10:00"));
      expect(sms("12:00", rhythm)).toBe(at("14:00"));
      expect(sms("21:59", rhythm)).toBe(at("21:59"));
    },
  );

  it("lunch belongs to SMS alone: IM and calls to office workers keep the rest", () => {
    const office = (channel: "im" | "phone") =>
      sendFor({
        now: at("12:10"),
        order: { placedAt: at("00:01"), amount: LARGE, inquiry: INQUIRED },
        buyer: { rhythm: "office", reach: { [channel]: "service" } },
      }).sendAt;
    expect(office("im")).toBe(at("14:00"));
    expect(office("phone")).toBe(at("14:00"));
  });
});

describe("TIM-07: as early as allowed", () => {
  it("goes at the first allowed instant, not at a rounder one", () => {
    expect(sendFor({ now: at("15:13:27"), order: { placedAt: at("10:20"), inquiry: INQUIRED } }).sendAt).toBe(
      at("15:13:27"),
    );
  });

  it("prefers no channel of a later hour: the list decides, and its first is free now", () => {
    expect(planFor({ order: { inquiry: INQUIRED } })).toMatchObject({ channel: "im", sendAt: at("10:30") });
  });
});
