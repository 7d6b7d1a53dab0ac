import { describe, expect, it } from "vitest";
import type { Order } from "../../../src/contract/order";
import type { SendPlan } from "../../../src/contract/plan";
import { CHANNELS, type Channel } from "../../../src/contract/vocabulary";
import {
  at,
  daysLater,
  EVERYWHERE,
  FRIDAY,
  INQUIRED,
  LARGE,
  later,
  MONDAY_AFTER,
  planFor,
  type Situation,
  sendFor,
  touchOf,
  verdictOf,
  WEDNESDAY,
} from "../orders";

const passedOver = (plan: SendPlan) => Object.fromEntries(plan.passedOver.map(({ channel, why }) => [channel, why]));
const event = { name: "年货节", startsAt: at("00:00"), endsAt: at("23:59") };

describe("CHA-01: large orders are called about, and so are returning customers where a call pays", () => {
  it.each([
    ["new and large", { amount: LARGE, inquiry: INQUIRED }, {}, "phone"],
    ["returning and large", { amount: LARGE, inquiry: INQUIRED }, { paidOrders: 1 }, "phone"],
    ["silent and large", { amount: LARGE }, {}, "phone"],
    ["large in a promotion", { amount: LARGE, inquiry: INQUIRED }, {}, "phone"],
    [
      "returning and small, with a gain that covers it",
      { marginPercent: 90, inquiry: INQUIRED },
      { paidOrders: 1 },
      "phone",
    ],
    ["returning and small, with one that does not", { marginPercent: 10, inquiry: INQUIRED }, { paidOrders: 1 }, "im"],
    ["new and small, whatever the gain", { marginPercent: 90, inquiry: INQUIRED }, {}, "im"],
    ["returning, small and silent", { marginPercent: 90 }, { paidOrders: 1 }, "im"],
  ] as const)("%s: %s", (name, order, buyer, channel) => {
    const context = name.includes("promotion") ? { promotion: event } : {};
    expect(sendFor({ order, buyer, context }).channel).toBe(channel);
  });

  it("a call to a silent buyer asks", () => {
    expect(sendFor({ order: { amount: LARGE } }).script.appeal).toBe("question");
  });
});

describe("CHA-02: IM for buyers often online, several small orders and small silent orders", () => {
  const other = { id: "A-2", status: "unpaid" as const, placedAt: at("10:25"), amount: 100 };
  it.each([
    ["online", { buyer: { online: true } }],
    ["online on a promotion day", { buyer: { online: true }, context: { promotion: event } }],
    ["with several small orders", { order: { inquiry: INQUIRED }, context: { otherOrders: [other] } }],
    ["small and silent", {}],
  ])("%s", (_, situation) => {
    expect(sendFor(situation).channel).toBe("im");
  });
});

describe("CHA-03: SMS for long-inactive customers, ordinary orders on promotion days, and small orders", () => {
  it.each([
    ["a dormant customer's small order", { buyer: { paidOrders: 1, segment: "dormant" as const } }],
    ["a lost customer's small order", { buyer: { paidOrders: 1, segment: "lost" as const } }],
    ["an ordinary order on a promotion day", { context: { promotion: event } }],
    [
      "a small order that IM cannot reach",
      { order: { inquiry: INQUIRED }, buyer: { reach: { sms: "service", push: "service" } } },
    ],
  ] as const)("%s", (_, situation) => {
    expect(sendFor(situation).channel).toBe("sms");
  });
});

describe("CHA-04: the in-platform note is the indirect reminder for small orders", () => {
  it("a small silent order gets it where IM cannot reach", () => {
    expect(sendFor({ buyer: { reach: { ...EVERYWHERE, im: undefined } } }).channel).toBe("note");
  });

  it("a platform's own reminder, recorded as a touch, counts toward frequency", () => {
    const history = [touchOf({ at: at("10:25"), channel: "note", outcome: "delivered" })];
    const plan = sendFor({ now: at("10:30"), order: { inquiry: INQUIRED }, context: { history } });
    expect(plan).toMatchObject({ attempt: 2, sendAt: later(at("10:25"), 480) });
  });
});

describe("CHA-05: on a large order neither channel nor script repeats in consecutive touches", () => {
  const next = (channel: Channel, reach: Order["buyer"]["reach"], script?: string) =>
    planFor({
      now: daysLater(at("10:30"), 1),
      order: { amount: LARGE, inquiry: INQUIRED },
      buyer: { reach },
      context: { history: [touchOf({ at: at("10:30"), channel, script, outcome: "delivered" })] },
    });

  it.each(CHANNELS)("%s is not used twice in a row", (channel) => {
    expect(verdictOf(next(channel, { [channel]: "service" }))).toBe("skip no-channel");
  });

  it("the channel before the last may come again", () => {
    const history = [
      touchOf({ at: at("10:30"), channel: "im" }),
      touchOf({ at: at("20:30"), channel: "sms", attempt: 2 }),
    ];
    const plan = planFor({
      now: daysLater(at("20:30"), 1),
      order: { amount: LARGE, inquiry: INQUIRED },
      buyer: { reach: { im: "service" } },
      context: { history },
    });
    expect(verdictOf(plan)).toBe("send");
  });

  it("a touch that failed was no use of the channel for the buyer, yet that channel is left out", () => {
    const plan = planFor({
      now: at("11:00"),
      order: { amount: LARGE, inquiry: INQUIRED },
      context: { history: [touchOf({ at: at("10:30"), channel: "phone", outcome: "failed" })] },
    });
    expect(plan).toMatchObject({ channel: "im", passedOver: [{ channel: "phone", why: "failed-before" }] });
  });

  it("nor is a script, on whichever channel", () => {
    const first = next("phone", { im: "service", phone: "service" });
    if (first.kind !== "send") throw new Error(`expected a send, received ${first.kind}`);
    const again = next("phone", { im: "service", phone: "service" }, first.script.id);
    expect(again).toMatchObject({ kind: "send", channel: "im" });
    expect(again.kind === "send" && again.script.id).not.toBe(first.script.id);
  });

  it("on a small order the only channel may come again, in other words", () => {
    const plan = planFor({
      now: daysLater(at("10:30"), 1),
      order: { inquiry: INQUIRED },
      buyer: { reach: { im: "service" } },
      context: { history: [touchOf({ at: at("10:30"), channel: "im", script: "new-delivery" })] },
    });
    expect(plan).toMatchObject({ kind: "send", channel: "im" });
    expect(plan.kind === "send" && plan.script.id).not.toBe("new-delivery");
  });
});

describe("CHA-07: IM while the buyer is online", () => {
  const imOnly: Situation["buyer"] = { online: false, reach: { im: "service" } };

  it("known to be offline: IM goes to the end of the list, and the plan says so", () => {
    const plan = sendFor({ order: { inquiry: INQUIRED }, buyer: { online: false } });
    expect(plan.channel).toBe("sms");
    expect(passedOver(plan).im).toBe("buyer-offline");
  });

  it.each([
    ["in the morning", at("10:20"), at("10:00", WEDNESDAY)],
    ["at night", at("23:30"), at("10:00", WEDNESDAY)],
    ["on Friday", at("10:20", FRIDAY), at("10:00", MONDAY_AFTER)],
  ])("if it is all there is, at the next start of IM hours on a working day after today: %s", (_, placedAt, sendAt) => {
    expect(sendFor({ order: { placedAt }, buyer: imOnly })).toMatchObject({ channel: "im", sendAt });
  });

  it("not even in the rest of a promotion night", () => {
    const promotion = { ...event, endsAt: at("00:00", FRIDAY) };
    expect(sendFor({ order: { placedAt: at("23:30") }, buyer: imOnly, context: { promotion } }).sendAt).toBe(
      at("10:00", WEDNESDAY),
    );
  });

  it("unknown: IM is fine, today", () => {
    expect(sendFor({ buyer: { reach: { im: "service" } } }).sendAt).toBe(at("10:30"));
  });
});
