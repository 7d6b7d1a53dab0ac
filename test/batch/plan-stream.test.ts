import { describe, expect, it } from "vitest";
import type { BatchEntry } from "../../src/batch/batch-entry";
import { planStream } from "../../src/batch/plan-stream";
import { CuifuError } from "../../src/contract/error";
import { safePlanReminder } from "../../src/plan/plan-reminder";
import { at, contextOf, orderOf, touchOf } from "../plan/orders";

const orders = ["A-1", "A-2", "A-3"].map((id) => orderOf({ order: { id }, buyer: { id: `of-${id}` } }));
const context = contextOf({
  now: at("10:40"),
  context: { history: [touchOf({ at: at("10:30"), orderId: "A-2", buyerId: "of-A-2" })] },
});

async function collect(entries: AsyncIterable<BatchEntry>): Promise<readonly BatchEntry[]> {
  const all: BatchEntry[] = [];
  for await (const entry of entries) all.push(entry);
  return all;
}

async function* asynchronously(values: readonly unknown[]) {
  for (const value of values) yield await Promise.resolve(value);
}

describe("planStream", () => {
  it("says of each order what safePlanReminder says, in input order", async () => {
    const expected = orders
      .map((order) => safePlanReminder(order, context))
      .map((one) => (one.ok ? one.plan : one.error));
    expect(await collect(planStream(orders, context))).toEqual(expected);
  });

  it("takes an asynchronous source as well", async () => {
    expect(await collect(planStream(asynchronously(orders), context))).toEqual(
      await collect(planStream(orders, context)),
    );
  });

  it("reports what is no order in its place, and goes on", async () => {
    const entries = await collect(planStream([orders[0], "no order", orders[2]], context));
    expect(entries.map(({ kind }) => kind)).toEqual(["send", "invalid", "send"]);
  });

  it("does not merge, as it never sees two orders at once", async () => {
    const ofOneBuyer = ["A-1", "A-2"].map((id) => orderOf({ order: { id } }));
    const entries = await collect(planStream(ofOneBuyer, context));
    expect(entries.map(({ kind }) => kind)).toEqual(["send", "send"]);
  });

  it("reads no further than it is asked to, and closes its source", async () => {
    let taken = 0;
    let isClosed = false;
    function* endless() {
      try {
        for (;;) {
          taken += 1;
          yield orderOf({ order: { id: `A-${taken}` } });
        }
      } finally {
        isClosed = true;
      }
    }
    for await (const entry of planStream(endless(), context))
      if (entry.kind === "send" && entry.orderId === "A-3") break;
    expect([taken, isClosed]).toEqual([3, true]);
  });

  it("refuses a bad context before it reads an order", () => {
    expect(() => planStream(orders, { ...context, now: "today" })).toThrow(CuifuError);
  });

  it("refuses to take an other order without a buyer for everybody's own", async () => {
    const otherOrders = [{ id: "Z-1", status: "unpaid" as const, placedAt: at("10:00"), amount: 100 }];
    await expect(collect(planStream(orders, { ...context, otherOrders }))).rejects.toThrow(
      /^context\.otherOrders\[0\]\.buyerId: expected the id of the buyer, received nothing/,
    );
    expect(await collect(planStream(orders.slice(0, 1), { ...context, otherOrders }))).toHaveLength(1);
  });
});
