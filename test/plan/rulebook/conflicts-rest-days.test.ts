import { describe, expect, it } from "vitest";
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
  touchOf,
  verdictOf,
} from "../orders";

const withPreset = (name: keyof typeof presets) => extendPolicy(defaultPolicy, presets[name]);
const inquired = { inquiry: INQUIRED };

describe("TIM-03 (no rest days) against short closing times", () => {
  const saturday = (closesAt: string, situation: Situation = {}): Situation => ({
    ...situation,
    order: { placedAt: at("09:00", SATURDAY), closesAt, ...inquired, ...situation.order },
  });

  it.each([
    ["a working window lies before closing, so it waits", at("10:01", MONDAY_AFTER), "im", at("10:00", MONDAY_AFTER)],
    ["none does, so the least intrusive channel goes", at("10:00", MONDAY_AFTER), "note", at("10:00", SATURDAY)],
    ["none does on the same day", at("20:00", SATURDAY), "note", at("10:00", SATURDAY)],
  ])("%s", (_, closesAt, channel, sendAt) => {
    expect(sendFor(saturday(closesAt))).toMatchObject({ channel, sendAt });
  });

  it.each([
    [["note", "im", "push", "email", "sms", "phone"], "note"],
    [["im", "push", "email", "sms", "phone"], "im"],
    [["push", "email", "sms", "phone"], "push"],
    [["email", "sms", "phone"], "email"],
    [["sms", "phone"], "sms"],
    [["phone"], "phone"],
  ] as const)("of %j a large order takes %s", (channels, channel) => {
    const reach = Object.fromEntries(channels.map((one) => [one, "service" as const]));
    const plan = sendFor(saturday(at("20:00", SATURDAY), { order: { amount: LARGE }, buyer: { reach } }));
    expect(plan).toMatchObject({ channel, sendAt: at("10:00", SATURDAY) });
  });

  it("within the day's hours: not at midday, not at night", () => {
    const plan = (placed: string, closesAt: string) =>
      sendFor(saturday(closesAt, { order: { placedAt: at(placed, SATURDAY) } })).sendAt;
    expect(plan("12:30", at("18:00", SATURDAY))).toBe(at("14:00", SATURDAY));
    expect(plan("22:30", at("18:00", SUNDAY))).toBe(at("10:00", SUNDAY));
    expect(verdictOf(planFor(saturday(at("09:30", SUNDAY), { order: { placedAt: at("22:30", SATURDAY) } })))).toBe(
      "skip no-time",
    );
  });

  it("nobody is called offline for it: the plan names no false reason", () => {
    const { passedOver } = sendFor(saturday(at("20:00", SATURDAY)));
    expect(passedOver.map(({ why }) => why)).not.toContain("buyer-offline");
  });

  it("or nothing, if the shop says so", () => {
    expect(verdictOf(planFor({ ...saturday(at("20:00", SATURDAY)), policy: withPreset("quiet-rest-days") }))).toBe(
      "skip no-time",
    );
  });

  it("IM to a buyer who is online and ordered that same rest day is allowed", () => {
    const second = (placedOn: string) =>
      sendFor({
        now: at("15:00", SATURDAY),
        order: { placedAt: at("00:30", placedOn), ...inquired },
        buyer: { online: true, reach: { im: "service" } },
        context: { history: [touchOf({ at: at("00:40", placedOn), channel: "push", orderId: "A-1" })] },
      }).sendAt;
    expect(second(SATURDAY)).toBe(at("15:00", SATURDAY));
    expect(second(FRIDAY)).toBe(at("10:00", MONDAY_AFTER));
  });

  it("the preset treats Saturday and Sunday as working days, holidays not", () => {
    const policy = withPreset("open-weekends");
    const order = { placedAt: at("09:00", SATURDAY), ...inquired };
    expect(sendFor({ policy, order })).toMatchObject({ channel: "im", sendAt: at("10:00", SATURDAY) });
    expect(sendFor({ policy, order: { ...order, amount: LARGE } })).toMatchObject({
      channel: "phone",
      sendAt: at("10:00", SATURDAY),
    });
    const calendar = { holidays: [SATURDAY], coverage: { from: "2026-01-01", to: "2026-12-31" } };
    expect(sendFor({ policy, order, context: { calendar } }).sendAt).toBe(at("10:00", SUNDAY));
  });
});
