import { describe, expect, it } from "vitest";
import { simulate } from "../../src/batch/simulate";
import type { RecordedOrder } from "../../src/batch/simulation";
import { simulationTable } from "../../src/batch/simulation-table";
import { CuifuError } from "../../src/contract/error";
import type { Order } from "../../src/contract/order";
import { defaultPolicy } from "../../src/policy/default/default-policy";
import { extendPolicy } from "../../src/policy/extend-policy";
import { at, FRIDAY, LARGE, orderOf, WEDNESDAY } from "../plan/orders";

const context = { shop: { name: "暖物小店", timeZone: "Asia/Shanghai", averageOrder: 8_000 } };

function recorded(id: string, order: Partial<Omit<Order, "buyer">>, paidAt?: string, buyer = id): RecordedOrder {
  const closesAt = at("10:20", WEDNESDAY);
  return {
    order: orderOf({ order: { id, closesAt, ...order }, buyer: { id: buyer } }),
    ...(paidAt === undefined ? {} : { paidAt }),
  };
}

function resultOf(orders: readonly RecordedOrder[]) {
  const [result] = simulate(orders, context).results;
  if (result === undefined) throw new Error("expected a result");
  return result;
}

describe("simulate", () => {
  it("counts who pays before any reminder is planned, and touches them not", () => {
    expect(resultOf([recorded("A-1", { placedAt: at("10:21") }, at("10:25"))])).toMatchObject({
      orders: 1,
      paidUnseen: 1,
      touches: 0,
    });
  });

  it("counts who pays between the plan and its instant: sending without a second look would have been in vain", () => {
    const night = { placedAt: at("23:00"), closesAt: at("23:00", WEDNESDAY) };
    expect(resultOf([recorded("A-1", night, at("09:00", WEDNESDAY))])).toMatchObject({
      paidBeforeReminder: 1,
      touches: 0,
    });
  });

  it("counts touches to those who paid as they did without as wasted", () => {
    expect(resultOf([recorded("A-1", {}, at("12:00"))])).toMatchObject({ remindedThenPaid: 1, touches: 1 });
  });

  it("walks the whole series of an order that is never paid, up to the cap", () => {
    expect(resultOf([recorded("A-1", { closesAt: at("20:00", FRIDAY) })])).toMatchObject({
      remindedNeverPaid: 1,
      touches: 3,
      byHour: { "10:00": 1, "18:00": 1, "19:00": 1 },
    });
  });

  it("says which guard kept a reminder back", () => {
    const dispute = recorded("A-1", { dispute: true });
    expect(resultOf([dispute]).notRemindedBecause).toEqual([{ why: "dispute", rule: "hold.dispute", orders: 1 }]);
  });

  it("says that an order came too late where no allowed instant was left", () => {
    const short = recorded("A-1", { placedAt: at("22:05"), closesAt: at("22:35") });
    expect(resultOf([short])).toMatchObject({ notReminded: 1, tooLate: 1 });
  });

  it("says how many calls each hour would have taken", () => {
    const large = Array.from({ length: 7 }, (_, place) => recorded(`A-${place}`, { amount: LARGE }));
    expect(resultOf(large).callsByHour[0]).toEqual({ hour: at("10:00"), calls: 7 });
  });

  it("merges a buyer's orders as time goes on, and lets the next one lead once the first is paid", () => {
    const first = recorded("A-1", {}, at("14:00"), "B-1");
    const second = recorded("A-2", { placedAt: at("10:21"), items: [{ title: "围巾" }] }, undefined, "B-1");
    const result = resultOf([first, second]);
    expect(result).toMatchObject({ remindedThenPaid: 1, remindedNeverPaid: 1 });
    expect(result.touches).toBeGreaterThan(1);
  });

  it("puts two policies side by side, in their order", () => {
    const rare = extendPolicy(defaultPolicy, [
      { set: "id", to: "rare" },
      { set: "params/perOrder", to: 1 },
    ]);
    const simulation = simulate([recorded("A-1", { closesAt: at("20:00", FRIDAY) })], context, [defaultPolicy, rare]);
    expect(simulation.results.map(({ policy, touches }) => [policy.id, touches])).toEqual([
      ["default", 3],
      ["rare", 1],
    ]);
    expect(simulationTable(simulation)).toMatch(/^\s+default 1\.0\.0\s+rare 1\.0\.0\norders\s+1\s+1\n/);
  });

  it("states that it cannot measure uplift", () => {
    expect(simulate([], context).cannotMeasure.join("\n")).toMatch(/^uplift: /);
  });

  it("counts an order that cannot be read, and goes on", () => {
    const bad: RecordedOrder = { order: { ...orderOf(), amount: -1 } };
    expect(resultOf([bad, recorded("A-2", {})])).toMatchObject({ orders: 1, invalid: 1 });
  });

  it("refuses a step that is no whole number of minutes", () => {
    expect(() => simulate([], context, defaultPolicy, { stepMinutes: 0 })).toThrow(CuifuError);
  });

  it("reminds a buyer who was away, and has IM only, on the next working morning", () => {
    const order = orderOf({
      order: { id: "A-1", placedAt: at("15:00"), closesAt: at("20:00", FRIDAY) },
      buyer: { id: "B-1", online: false, reach: { im: "service" } },
    });
    expect(resultOf([{ order }]).byHour["10:00"]).toBe(1);
    expect(resultOf([{ order }])).toMatchObject({ remindedNeverPaid: 1 });
  });

  it("looks again where a planned send may move forward, as a shop that sweeps would", () => {
    const saturday = "2026-03-07";
    const order = orderOf({
      order: { id: "A-1", placedAt: at("09:27", saturday) },
      buyer: { id: "B-1", online: true, reach: { im: "service" } },
    });
    // Whoever is there may be written to on the rest day they ordered on, from 10:00.
    expect(resultOf([{ order, paidAt: at("16:00", saturday) }])).toMatchObject({ remindedThenPaid: 1 });
  });

  it("gives the same whatever the order in which the orders stand", () => {
    const orders = ["A-1", "A-2", "A-3", "A-4"].map((id, index) =>
      recorded(
        id,
        { placedAt: at(`10:${20 + index}`), closesAt: at("20:00", FRIDAY), amount: 3_000 },
        undefined,
        "B-1",
      ),
    );
    const same = [
      ...orders,
      ...["A-5", "A-6"].map((id) => recorded(id, { closesAt: at("20:00", FRIDAY) }, undefined, "B-1")),
    ];
    const expected = resultOf(same);
    expect(resultOf([...same].reverse())).toEqual(expected);
    expect(resultOf([...same.slice(3), ...same.slice(0, 3)])).toEqual(expected);
  });

  it.each([null, 1, "A-1", [], { order: null }, { order: orderOf(), payedAt: at("12:00") }])(
    "counts %j as invalid, and goes on with the others",
    (entry) => {
      const orders: readonly unknown[] = [entry, recorded("A-1", {})];
      expect(Reflect.apply(simulate, undefined, [orders, context]).results[0]).toMatchObject({ invalid: 1, orders: 1 });
    },
  );
});
