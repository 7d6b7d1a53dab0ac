import { describe, expect, it } from "vitest";
import { defaultPolicy } from "../../../src/policy/default/default-policy";
import { extendPolicy } from "../../../src/policy/extend-policy";
import { presets } from "../../../src/policy/presets/presets";
import {
  at,
  daysLater,
  FRIDAY,
  INQUIRED,
  LARGE,
  planFor,
  type Situation,
  sendFor,
  touchOf,
  verdictOf,
  WEDNESDAY,
  wordsOf,
} from "../orders";

const withPreset = (name: keyof typeof presets) => extendPolicy(defaultPolicy, presets[name]);
const inquired = { inquiry: INQUIRED };
const event = { name: "年货节", offer: "满300减50", startsAt: at("00:00"), endsAt: at("00:00", FRIDAY) };

describe("TIM-03 (not before 10:00) against TIM-04 (09:30): the stricter wins by default", () => {
  const call = { now: at("09:00"), order: { placedAt: at("08:00"), amount: LARGE, ...inquired } };
  const message = { now: at("09:00"), order: { placedAt: at("08:00"), ...inquired } };
  it.each([
    ["calls by default", call, undefined, at("10:00")],
    ["calls with the preset", call, withPreset("early-calls"), at("09:30")],
    ["messages with the preset", message, withPreset("early-calls"), at("10:00")],
  ])("%s", (_, situation, policy, sendAt) => {
    expect(sendFor({ ...situation, policy }).sendAt).toBe(sendAt);
  });
});

describe("TIM-03 (no midday contact) against TIM-06 (SMS at lunch): quiet hours belong to the channel", () => {
  const noon = { now: at("12:15"), order: { placedAt: at("09:00"), amount: LARGE, ...inquired } };
  it.each([
    ["SMS to office workers", { rhythm: "office", reach: { sms: "service" } }, at("12:15")],
    ["SMS to others", { reach: { sms: "service" } }, at("14:00")],
    ["IM to an offline buyer", { rhythm: "office", online: false, reach: { im: "service" } }, at("10:00", WEDNESDAY)],
    ["IM to a buyer of unknown presence", { rhythm: "office", reach: { im: "service" } }, at("14:00")],
    ["calls", { rhythm: "office", reach: { phone: "service" } }, at("14:00")],
  ] as const)("%s", (_, buyer, sendAt) => {
    expect(sendFor({ ...noon, buyer }).sendAt).toBe(sendAt);
  });
});

describe("TIM-09 night windows against courtesy and the rules for marketing", () => {
  const night = (channel: "im" | "sms" | "push", placed = "23:00", consent: "service" | "marketing" = "marketing") =>
    sendFor({
      order: { placedAt: at(placed), ...inquired },
      buyer: { reach: { [channel]: consent } },
      context: { promotion: event },
    });

  it("IM may carry an offer at night", () => {
    expect(night("im")).toMatchObject({ sendAt: at("23:10"), script: { category: "marketing" } });
  });

  it.each(["sms", "push"] as const)("by %s a service message may go at night, without the offer", (channel) => {
    const plan = night(channel, "23:00", "service");
    expect(plan).toMatchObject({ sendAt: at("23:10"), script: { category: "service" } });
    expect(wordsOf(plan)).not.toContain("满300减50");
  });

  it("by SMS an offer waits for the day, and in the evening goes until 22:00", () => {
    expect(night("sms")).toMatchObject({ sendAt: at("10:00", WEDNESDAY), script: { category: "marketing" } });
    expect(night("sms", "21:40")).toMatchObject({ notAfter: at("22:00"), script: { category: "marketing" } });
  });

  it("only to a buyer who ordered in that same night window", () => {
    expect(night("im", "21:55").sendAt).toBe(at("10:00", WEDNESDAY));
  });

  it("calls never outside 10:00–21:00", () => {
    const plan = sendFor({
      order: { placedAt: at("22:30"), amount: LARGE, ...inquired },
      buyer: { reach: { phone: "service" } },
      context: { promotion: event },
    });
    expect(plan.sendAt).toBe(at("10:00", WEDNESDAY));
  });
});

it("TIM-09b without ranking times there is no wave, and a 13:00 in the midday rest waits for the window", () => {
  const plan = sendFor({ now: at("12:59"), order: { placedAt: at("11:55") }, context: { promotion: event } });
  expect(plan.sendAt).toBe(at("20:00"));
});

describe("TIM-11 and TIM-09 against caps and gaps: the caps and gaps win", () => {
  it("the single touch that is left goes where the cap lets it", () => {
    const history = [
      touchOf({ at: at("10:30", WEDNESDAY), channel: "im" }),
      touchOf({ at: at("18:30", WEDNESDAY), channel: "sms", attempt: 2 }),
    ];
    const plan = (closesAt: string) =>
      planFor({
        now: at("19:00", WEDNESDAY),
        order: { placedAt: at("10:00"), closesAt, ...inquired },
        context: { history },
      });
    expect(verdictOf(plan(at("21:00", WEDNESDAY)))).toBe("skip no-time");
    expect(plan(at("11:30", "2026-03-12"))).toMatchObject({ sendAt: at("11:00", "2026-03-12") });
    expect(plan(at("10:45", "2026-03-12"))).toMatchObject({ sendAt: at("10:30", "2026-03-12") });
  });
});

describe("CHA-01 (large is called) against CHA-06 (cost): cost wins", () => {
  it.each([
    [25, "im"],
    [26, "phone"],
  ])("with a margin of %i %% an order at the threshold goes by %s", (marginPercent, channel) => {
    expect(sendFor({ order: { amount: 24_000, marginPercent, ...inquired } }).channel).toBe(channel);
  });
});

describe("returning → phone against small → cheap: cost decides, the relationship tone stays", () => {
  it.each([
    [75, "im"],
    [76, "phone"],
  ])("with a margin of %i %%: %s, the relationship first", (marginPercent, channel) => {
    const plan = sendFor({ order: { marginPercent, ...inquired }, buyer: { paidOrders: 1 } });
    expect(plan).toMatchObject({ channel, script: { appeal: "relationship" } });
  });
});

describe("dormant → SMS against returning → phone and small → IM", () => {
  it.each([
    ["small", { amount: 8_000 }, "sms"],
    ["small, though a call would pay", { amount: 8_000, marginPercent: 100 }, "sms"],
    ["large, and the gain covers a call", { amount: LARGE, marginPercent: 50 }, "phone"],
    ["large, and it does not", { amount: LARGE, marginPercent: 10 }, "sms"],
  ])("%s: %s", (_, order, channel) => {
    const plan = sendFor({ order: { ...order, ...inquired }, buyer: { paidOrders: 2, segment: "dormant" } });
    expect(plan.channel).toBe(channel);
  });
});

describe("SCR-02 (an offer for new customers) against consent", () => {
  const offers = [{ id: "ten", kind: "coupon" as const, label: "满100减10券" }];
  it.each(["im", "sms", "email"] as const)(
    "by %s without marketing consent: a service script with dispatch",
    (channel) => {
      const plan = (consent: "service" | "marketing") =>
        sendFor({ order: inquired, buyer: { reach: { [channel]: consent } }, shop: { offers } });
      expect(plan("marketing").script.category).toBe("marketing");
      expect(plan("service").script).toMatchObject({ category: "service", appeal: "delivery" });
      expect(wordsOf(plan("service"))).toMatch(/发货|寄出/);
      expect(wordsOf(plan("service"))).not.toContain("满100减10");
    },
  );
});

describe("privacy against the call script's `does not remember`", () => {
  it("goods and day are told to the buyer, who names the rest; a third person hears nothing", () => {
    const plan = sendFor({ order: { amount: LARGE, ...inquired } });
    const branches = plan.channel === "phone" ? plan.call.branches : [];
    const forgot = branches.find(({ id }) => id === "does-not-remember");
    expect(forgot?.say).toContain("保温杯");
    expect(forgot?.say).toMatch(/麻烦您说一下/);
    expect(forgot?.say).not.toMatch(/263|地址是/);
    expect(branches.find(({ id }) => id === "someone-else")?.say).not.toContain("保温杯");
  });
});

it("SEL-15's peace ends with a payment or a message from the buyer", () => {
  const series = [1, 2, 3].map((day) => touchOf({ orderId: "A-0", at: at("15:00", `2026-03-0${day}`), attempt: day }));
  const plan = (buyer: Situation["buyer"], text?: string) =>
    verdictOf(
      planFor({
        order:
          text === undefined
            ? {}
            : { inquiry: { messages: [{ from: "buyer", text, at: daysLater(at("15:00"), -1) }] } },
        buyer,
        context: { history: series },
      }),
    );
  expect(plan({})).toBe("skip courtesy-stop");
  expect(plan({ paidOrders: 1, lastPaidAt: daysLater(at("15:00"), -1) })).toBe("send");
  expect(plan({}, "在吗")).toBe("send");
});
