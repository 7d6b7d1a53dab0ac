import { describe, expect, it } from "vitest";
import { simulate } from "../../src/batch/simulate";
import type { RecordedOrder, SimulationContext } from "../../src/batch/simulation";
import { simulationTable } from "../../src/batch/simulation-table";
import { defaultPolicy } from "../../src/policy/default/default-policy";
import { extendPolicy } from "../../src/policy/extend-policy";
import { presets } from "../../src/policy/presets/presets";
import { readRecordedOrders } from "../plan/recorded-orders";

/** The State Council's schedule of early 2020, the extension to 2 February included. */
const CALENDAR = {
  holidays: ["24", "25", "26", "27", "28", "29", "30", "31"]
    .map((day) => `2020-01-${day}`)
    .concat("2020-02-01", "2020-02-02"),
  coverage: { from: "2020-01-01", to: "2020-03-31" },
};
const quietRestDays = extendPolicy(defaultPolicy, [
  { set: "id", to: "quiet-rest-days" },
  ...presets["quiet-rest-days"],
]);

describe("simulate, over the recorded orders of a real shop", () => {
  it("replays them under two policies within seconds, and counts every order once", { timeout: 120_000 }, (test) => {
    const recorded = readRecordedOrders();
    if (recorded === undefined) return test.skip("the recorded orders are not beside the project");
    const averageOrder = recorded.reduce((sum, { amountFen }) => sum + amountFen, 0) / recorded.length;
    const context: SimulationContext = {
      shop: { name: "零食铺", timeZone: "Asia/Shanghai", averageOrder },
      calendar: CALENDAR,
    };
    const orders = recorded.map(
      ({ id, amountFen, createdAt, closesAt, paidAt }): RecordedOrder => ({
        order: {
          id,
          placedAt: new Date(createdAt),
          closesAt: new Date(closesAt),
          amount: amountFen,
          currency: "CNY",
          items: [{ title: "零食礼盒" }],
          // The data name no buyers, so every order has its own.
          buyer: { id, timeZone: "Asia/Shanghai", reach: { im: "service", sms: "service", phone: "service" } },
        },
        ...(Number.isFinite(paidAt) ? { paidAt: new Date(paidAt) } : {}),
      }),
    );

    const began = performance.now();
    const simulation = simulate(orders, context, [defaultPolicy, quietRestDays], { stepMinutes: 10 });
    const seconds = (performance.now() - began) / 1_000;
    console.info(`${simulationTable(simulation)}\n${seconds.toFixed(1)} s for both`);

    expect(simulation.results).toHaveLength(2);
    for (const result of simulation.results) {
      const { paidUnseen, paidBeforeReminder, remindedThenPaid, remindedNeverPaid, notReminded } = result;
      expect(result.invalid).toBe(0);
      expect(paidUnseen + paidBeforeReminder + remindedThenPaid + remindedNeverPaid + notReminded).toBe(
        recorded.length,
      );
      expect(result.notRemindedBecause.reduce((sum, { orders: count }) => sum + count, 0)).toBe(notReminded);
      expect(Object.values(result.byHour).reduce((sum, count) => sum + count, 0)).toBe(result.touches);
      expect(remindedNeverPaid).toBeGreaterThan(100);
      // Nothing goes out at night or in the midday rest, whatever the hour of the order.
      for (const hour of ["00:00", "03:00", "09:00", "12:00", "13:00", "22:00"])
        expect(result.byHour).not.toHaveProperty(hour);
    }
    // Most buyers pay at once, before any sweep sees them.
    expect(simulation.results[0]?.paidUnseen).toBeGreaterThan(recorded.length * 0.75);
    // What closes within a rest day is left unreminded where rest days are kept quiet, and counted as too late.
    expect(simulation.results[1]?.remindedNeverPaid).toBeLessThan(simulation.results[0]?.remindedNeverPaid ?? 0);
    expect(simulation.results[1]?.tooLate).toBeGreaterThan(0);
    expect(seconds).toBeLessThan(60);
  });
});
