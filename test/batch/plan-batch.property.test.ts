import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { BatchEntry } from "../../src/batch/batch-entry";
import { planBatch } from "../../src/batch/plan-batch";
import type { SendPlan } from "../../src/contract/plan";
import { safePlanReminder } from "../../src/plan/plan-reminder";
import { defaultPolicy } from "../../src/policy/default/default-policy";
import { instantOf } from "../plan/instants";
import { type Batch, batch, rush } from "./batches";

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;
const { params } = defaultPolicy;

function sendsOf(entries: readonly BatchEntry[]): readonly SendPlan[] {
  return entries.filter((entry): entry is SendPlan => entry.kind === "send");
}

function forBatches(
  numRuns: number,
  check: (one: Batch, entries: readonly BatchEntry[]) => void,
  arbitrary: fc.Arbitrary<Batch> = batch,
): void {
  fc.assert(
    fc.property(arbitrary, (one) => check(one, planBatch(one.orders, one.context))),
    { numRuns },
  );
}

describe("planBatch", () => {
  it("has one entry for every input, in input order", () => {
    forBatches(300, ({ orders }, entries) => {
      expect(entries.map((entry) => (entry.kind === "invalid" ? "invalid" : entry.orderId))).toEqual(
        orders.map(({ id }) => id),
      );
    });
  });

  it("does not depend on the order of its input", () => {
    const shuffled = batch.chain((one) =>
      fc.tuple(fc.constant(one), fc.shuffledSubarray([...one.orders], { minLength: one.orders.length })),
    );
    fc.assert(
      fc.property(shuffled, ([{ orders, context }, others]) => {
        const entries = new Map(planBatch(orders, context).map((entry, place) => [orders[place]?.id, entry]));
        const again = planBatch(others, context);
        expect(again).toEqual(others.map(({ id }) => entries.get(id)));
      }),
      { numRuns: 300 },
    );
  });

  it("plans the only order of a buyer as planReminder does, as long as calls do not run out", () => {
    let compared = 0;
    forBatches(300, ({ orders, context }, entries) => {
      const { calls: _, ...shop } = context.shop;
      const unlimited = context.shop.calls === undefined ? entries : planBatch(orders, { ...context, shop });
      for (const [place, order] of orders.entries()) {
        if (orders.filter(({ buyer }) => buyer.id === order.buyer.id).length > 1) continue;
        const result = safePlanReminder(order, { ...context, shop });
        compared += 1;
        expect(unlimited[place]).toEqual(result.ok ? result.plan : { kind: "invalid", error: result.error });
      }
    });
    expect(compared).toBeGreaterThan(200);
  });

  it("never plans more calls for a clock hour than the agents can make, those made already included", () => {
    let full = 0;
    forBatches(
      600,
      ({ context }, entries) => {
        const { calls } = context.shop;
        if (calls === undefined) return;
        const hourOf = (at: number) => Math.floor(at / HOUR_MS);
        const made = (context.history ?? [])
          .filter(({ channel }) => channel === "phone")
          .map(({ at }) => instantOf(at));
        const planned = sendsOf(entries)
          .filter(({ channel }) => channel === "phone")
          .map(({ sendAt }) => instantOf(sendAt));
        for (const at of planned) {
          const inHour = [...made, ...planned].filter((other) => hourOf(other) === hourOf(at)).length;
          expect(inHour).toBeLessThanOrEqual(Math.floor(calls.agents * calls.perHour));
        }
        const lost = sendsOf(entries).some(({ passedOver }) => passedOver.some(({ why }) => why === "call-capacity"));
        const ended = entries.some(
          (entry) => entry.kind === "skip" && entry.passedOver?.some(({ why }) => why === "call-capacity"),
        );
        if (lost || ended) full += 1;
      },
      fc.oneof(batch, rush),
    );
    expect(full).toBeGreaterThan(60);
  });

  it("gives the calls of an hour to the orders with the highest expected gain", () => {
    let compared = 0;
    forBatches(
      400,
      ({ orders, context }, entries) => {
        const { calls: _, ...shop } = context.shop;
        const wanted = planBatch(orders, { ...context, shop });
        for (const [place, entry] of entries.entries()) {
          const wish = wanted[place];
          const isLost =
            wish?.kind === "send" && wish.channel === "phone" && !(entry.kind === "send" && entry.channel === "phone");
          if (!isLost || wish.economics?.gain === undefined) continue;
          for (const other of sendsOf(entries)) {
            const sameHour =
              instantOf(other.sendAt) - (instantOf(other.sendAt) % HOUR_MS) ===
              instantOf(wish.sendAt) - (instantOf(wish.sendAt) % HOUR_MS);
            if (other.channel !== "phone" || !sameHour || other.economics?.gain === undefined) continue;
            expect(other.economics.gain).toBeGreaterThanOrEqual(wish.economics.gain);
            compared += 1;
          }
        }
      },
      rush,
    );
    expect(compared).toBeGreaterThan(20);
  });

  it("contacts nobody twice for merged orders: no two sends cover the same order", () => {
    let merged = 0;
    forBatches(600, (_, entries) => {
      const covered = sendsOf(entries).flatMap(({ covers }) => covers);
      expect(new Set(covered).size).toBe(covered.length);
      for (const entry of entries) {
        if (entry.kind !== "skip" || entry.why !== "merged") continue;
        merged += 1;
        expect(
          sendsOf(entries).filter(({ buyerId, covers }) => buyerId === entry.buyerId && covers.includes(entry.orderId))
            .length,
        ).toBeLessThanOrEqual(1);
      }
    });
    expect(merged).toBeGreaterThan(0);
  });

  it("keeps gap and 24-hour cap of a buyer across the batch", () => {
    let several = 0;
    forBatches(600, ({ context }, entries) => {
      const sends = sendsOf(entries);
      for (const plan of sends) {
        const at = instantOf(plan.sendAt);
        const before = sends.filter(
          (other) => other.buyerId === plan.buyerId && other !== plan && instantOf(other.sendAt) <= at,
        );
        if (before.length === 0) continue;
        several += 1;
        const promoted =
          context.promotion !== undefined &&
          at >= instantOf(context.promotion.startsAt) &&
          at < instantOf(context.promotion.endsAt);
        const gapMs = (promoted ? params.promotionGapMinutes : params.gapMinutes) * MINUTE_MS;
        for (const other of before) expect(at - instantOf(other.sendAt)).toBeGreaterThanOrEqual(gapMs);
        const recorded = (context.history ?? []).filter(
          ({ buyerId, outcome }) => buyerId === plan.buyerId && outcome !== "failed",
        );
        const inDay = [...before.map(({ sendAt }) => sendAt), ...recorded.map((touch) => touch.at)]
          .map(instantOf)
          .filter((other) => other > at - 24 * HOUR_MS && other <= at);
        expect(inDay.length).toBeLessThan(promoted ? params.promotionPerDay : params.perDay);
      }
    });
    expect(several).toBeGreaterThan(0);
  });

  it("is not spoilt by what is no order", () => {
    const junk = fc.constantFrom<unknown>(undefined, null, 7, "order", {}, { id: "" }, []);
    fc.assert(
      fc.property(batch, junk, fc.nat({ max: 8 }), ({ orders, context }, value, place) => {
        const at = Math.min(place, orders.length);
        const entries = planBatch(orders.toSpliced(at, 0, ...[value as never]), context);
        expect(entries[at]).toMatchObject({ kind: "invalid", error: { code: "invalid-order" } });
        expect(entries.toSpliced(at, 1)).toEqual(planBatch(orders, context));
      }),
      { numRuns: 150 },
    );
  });
});
