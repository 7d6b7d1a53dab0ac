import { planReminder, safePlanReminder } from "cuifu";
import { buildContext, buildOrder, buildTouch } from "cuifu/testing";
import { describe, expect, it } from "vitest";

describe("what is built by default", () => {
  it("is a valid order in a valid context, which is reminded", () => {
    expect(safePlanReminder(buildOrder(), buildContext())).toMatchObject({ ok: true, plan: { kind: "send" } });
    expect(planReminder(buildOrder(), buildContext()).warnings).toEqual([]);
  });

  it("has a touch that belongs to the order", () => {
    const context = buildContext({ now: "2026-03-11T10:00:00+08:00", history: [buildTouch()] });
    expect(planReminder(buildOrder(), context)).toMatchObject({ kind: "send", attempt: 2 });
  });
});

describe("layers", () => {
  it("win over the default, and later ones over earlier ones", () => {
    const order = buildOrder({ amount: 1, currency: "USD" }, { amount: 2 });
    expect(order).toMatchObject({ id: "A-1", amount: 2, currency: "USD" });
    expect(buildTouch({ channel: "sms" }, { channel: "phone" }).channel).toBe("phone");
  });

  it("are merged into buyer and shop; consent counts as a whole", () => {
    const { buyer } = buildOrder({ buyer: { paidOrders: 4 } }, { buyer: { reach: { sms: "service" } } });
    expect(buyer).toMatchObject({ name: "王敏", paidOrders: 4 });
    expect(buyer.reach).toEqual({ sms: "service" });
    expect(buildContext({ shop: { averageOrder: 1 } }).shop).toMatchObject({ name: "暖物小店", averageOrder: 1 });
  });

  it("leave a field out with undefined", () => {
    expect("payUrl" in buildOrder({ payUrl: undefined })).toBe(false);
    expect("timeZone" in buildOrder({ buyer: { timeZone: undefined } }).buyer).toBe(false);
  });
});

describe("what is built", () => {
  it("cannot be changed, and neither can a later one through it", () => {
    const order = buildOrder();
    expect(() => Reflect.set(order, "amount", 1)).not.toThrow();
    expect(order.amount).toBe(8_000);
    expect(Object.isFrozen(order.buyer.reach)).toBe(true);
    expect(Object.isFrozen(buildContext().shop)).toBe(true);
  });

  it("shares nothing with the layers, which stay as they were", () => {
    const items = [{ title: "袜子" }];
    const order = buildOrder({ items });
    items[0] = { title: "围巾" };
    expect(order.items[0]?.title).toBe("袜子");
    expect(Object.isFrozen(items)).toBe(false);
  });

  it("takes instants as dates as well", () => {
    const order = buildOrder({ placedAt: new Date("2026-03-10T02:20:00Z") });
    expect(planReminder(order, buildContext()).kind).toBe("send");
  });
});
