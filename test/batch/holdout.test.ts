import { describe, expect, it } from "vitest";
import { planBatch } from "../../src/batch/plan-batch";
import { defaultPolicy } from "../../src/policy/default/default-policy";
import { extendPolicy } from "../../src/policy/extend-policy";
import { presets } from "../../src/policy/presets/presets";
import { recordTouch } from "../../src/record/record-touch";
import { summarizeTouches } from "../../src/record/summarize-touches";
import { at, contextOf, orderOf, planFor } from "../plan/orders";

const policy = extendPolicy(defaultPolicy, presets.holdout);
const orders = Array.from({ length: 2_000 }, (_, place) =>
  orderOf({ order: { id: `A-${place}` }, buyer: { id: `B-${place}` } }),
);
const context = contextOf({ now: at("10:40") });
const entries = planBatch(orders, context, policy);
const held = entries.flatMap((entry) => (entry.kind === "hold" && entry.why === "holdout" ? [entry] : []));

describe("the preset `holdout`", () => {
  it("holds a tenth of the buyers, and reminds the others as before", () => {
    expect(held.length).toBeGreaterThan(160);
    expect(held.length).toBeLessThan(240);
    const sends = entries.filter((entry) => entry.kind === "send");
    expect(sends.length).toBe(orders.length - held.length);
  });

  it("holds a buyer with all orders, and for ever", () => {
    const buyer = { id: held[0]?.buyerId ?? "" };
    const later = planFor({ order: { id: "Z-9", placedAt: at("14:20") }, buyer, policy });
    expect(later).toMatchObject({ kind: "hold", why: "holdout" });
  });

  it("holds only what would have been reminded, so that the groups can be compared", () => {
    const buyer = { id: held[0]?.buyerId ?? "" };
    expect(planFor({ buyer: { ...buyer, optedOut: true }, policy })).toMatchObject({ kind: "skip", why: "opted-out" });
    expect(planFor({ buyer, order: { dispute: true }, policy })).toMatchObject({ kind: "hold", why: "dispute" });
  });

  it("lets the summary tell what the reminders achieved", () => {
    const touches = entries.flatMap((entry) =>
      entry.kind === "send" ? [recordTouch(entry, { at: entry.sendAt })] : [],
    );
    const holdout = held.map(({ orderId, buyerId }) => ({ orderId, buyerId, at: at("10:40") }));
    const payments = touches
      .filter((_, place) => place % 5 === 0)
      .map(({ orderId }) => ({ orderId, paidAt: at("15:00"), amount: 8_000 }));
    const { uplift } = summarizeTouches(touches, { payments, holdout, windowMinutes: 1_440 });
    expect(uplift?.heldOut).toMatchObject({ buyers: held.length, paid: 0 });
    expect(uplift?.upliftLow).toBeGreaterThan(0.15);
  });
});
