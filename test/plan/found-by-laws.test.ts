import { describe, expect, it } from "vitest";
import type { Context } from "../../src/contract/context";
import type { Order } from "../../src/contract/order";
import type { SendPlan } from "../../src/contract/plan";
import type { Policy } from "../../src/contract/policy";
import type { Touch } from "../../src/contract/touch";
import { defaultPolicy } from "../../src/policy/default/default-policy";
import { extendPolicy } from "../../src/policy/extend-policy";
import { planFor } from "./laws";

/** Cases that the laws of this folder once broke, cut down. A working Tuesday in China. */
const order: Order = {
  id: "A-1",
  placedAt: "2026-03-10T10:00:00+08:00",
  amount: 8_000,
  currency: "CNY",
  items: [{ title: "保温杯" }],
  buyer: { id: "b-1", timeZone: "Asia/Shanghai", reach: { sms: "service", im: "service" } },
};
const context: Context = {
  now: "2026-03-10T10:05:00+08:00",
  shop: { name: "暖物小店", timeZone: "Asia/Shanghai", averageOrder: 8_000 },
};

function sendOf(changedOrder: Partial<Order>, changedContext: Partial<Context> = {}, policy?: Policy): SendPlan {
  const plan = planFor({ order: { ...order, ...changedOrder }, context: { ...context, ...changedContext } }, policy);
  if (plan.kind !== "send") throw new Error(`not a send but ${plan.why}`);
  return plan;
}

function touch(at: string, more: Partial<Touch> = {}): Touch {
  return { orderId: "A-1", buyerId: "b-1", at, channel: "im", attempt: 1, ...more };
}

describe("the balance of a deposit order", () => {
  it("is not asked for before it can be paid, though the buyer named an earlier time", () => {
    const plan = sendOf({ payableFrom: "2026-03-11T15:00:00+08:00", promisedAt: "2026-03-10T20:00:00+08:00" });
    expect(plan.sendAt).toBe("2026-03-11T15:00:00+08:00");
  });

  it("is not asked for before it can be paid, though the last call lies earlier", () => {
    const times = { payableFrom: "2026-03-13T14:50:00+08:00", closesAt: "2026-03-13T15:00:00+08:00" };
    const history = [touch("2026-03-10T10:01:00+08:00"), touch("2026-03-11T10:01:00+08:00", { channel: "sms" })];
    const plan = sendOf(times, { now: "2026-03-12T10:00:00+08:00", history });
    expect(plan.sendAt).toBe("2026-03-13T14:50:00+08:00");
  });
});

describe("an old order that was never reminded", () => {
  it("stays left alone when somebody writes to its buyer after all", () => {
    const now = "2026-03-20T10:00:00+08:00";
    const alone = { kind: "skip", why: "backlog", final: true };
    expect(planFor({ order, context: { ...context, now } })).toMatchObject(alone);
    const history = [touch("2026-03-19T10:00:00+08:00")];
    expect(planFor({ order, context: { ...context, now, history } })).toMatchObject(alone);
  });

  it("is no backlog where a touch came in time", () => {
    const history = [touch("2026-03-17T09:59:00+08:00")];
    expect(sendOf({}, { now: "2026-03-20T10:00:00+08:00", history }).attempt).toBe(2);
  });
});

describe("a payment method that takes a day by nature", () => {
  it("is not late after a touch of another system either", () => {
    const slow = { payment: { method: "boleto" } };
    const history = [touch("2026-03-10T10:02:00+08:00")];
    expect(sendOf(slow).sendAt).toBe("2026-03-11T10:00:00+08:00");
    expect(sendOf(slow, { history }).sendAt).toBe("2026-03-11T10:10:00+08:00");
  });
});

describe("a last call to a buyer who is online on the rest day they ordered on", () => {
  const saturday = { placedAt: "2026-03-14T10:00:00+08:00", closesAt: "2026-03-14T23:00:00+08:00" };
  const buyer = { ...order.buyer, online: true, reach: { im: "service", note: "service" } } as const;
  const history = [touch("2026-03-14T10:12:00+08:00", { channel: "push" })];
  const twoTouches = extendPolicy(defaultPolicy, [
    { set: "params/perOrder", to: 2 },
    { set: "params/gapMinutes", to: 60 },
  ]);

  it("is counted back from the day's hours, not from the minutes for which presence is trusted", () => {
    const early = sendOf({ ...saturday, buyer }, { now: "2026-03-14T20:00:00+08:00", history }, twoTouches);
    expect(early).toMatchObject({ channel: "note", recheckAt: "2026-03-14T21:15:00+08:00" });
    const late = sendOf({ ...saturday, buyer }, { now: "2026-03-14T21:20:00+08:00", history }, twoTouches);
    expect([early.sendAt, late.sendAt]).toEqual(["2026-03-14T21:30:00+08:00", "2026-03-14T21:30:00+08:00"]);
    expect(late.channel).toBe("im");
  });
});

describe("a text that congratulates on an event", () => {
  it("goes out only while the event runs, also where the words do not name it", () => {
    const promotion = { name: "年中大促", startsAt: "2026-03-10T09:00:00+08:00", endsAt: "2026-03-10T10:40:00+08:00" };
    const buyer = { ...order.buyer, reach: { sms: "service" } } as const;
    const plan = sendOf({ buyer }, { promotion });
    expect(plan).toMatchObject({ script: { id: "promotion-day" }, notAfter: "2026-03-10T10:40:00+08:00" });
  });
});
