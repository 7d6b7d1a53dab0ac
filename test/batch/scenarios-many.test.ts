import { describe, expect, it } from "vitest";
import { planBatch } from "../../src/batch/plan-batch";
import type { Order } from "../../src/contract/order";
import { at, contextOf, orderOf } from "../plan/orders";
import { type BatchStory, inShort, readStories } from "./stories";

const stories = readStories<BatchStory>("batches.json");

describe("the story of a batch", () => {
  it.each(stories.map((story) => [story.name, story] as const))("%s", (_, { now, shop, context, orders, entries }) => {
    expect(planBatch(orders, contextOf({ now, shop, context })).map(inShort)).toEqual(entries);
  });
});

describe("the hour of a promotion with 40 large orders and capacity for 10 calls", () => {
  const promotion = { name: "年中大促", startsAt: at("00:00"), endsAt: at("23:59") };
  const shop = { calls: { agents: 2, perHour: 5 } };
  const orders: readonly Order[] = Array.from({ length: 40 }, (_, place) =>
    orderOf({
      order: { id: `A-${place}`, placedAt: at("10:05"), amount: 30_000 + 1_000 * place, marginPercent: 25 },
      buyer: { id: `B-${place}`, reach: { im: "service", sms: "service", phone: "service" } },
    }),
  );
  const entries = planBatch(orders, contextOf({ now: at("10:20"), shop, context: { promotion } }));

  it("calls the ten with the highest expected gain, within the hour", () => {
    const called = entries.filter((entry) => entry.kind === "send" && entry.channel === "phone");
    expect(called.map((entry) => (entry.kind === "send" ? entry.orderId : ""))).toEqual(
      orders.slice(-10).map(({ id }) => id),
    );
    for (const entry of called) if (entry.kind === "send") expect(entry.sendAt.slice(0, 13)).toBe("2026-03-10T10");
  });

  it("writes to the other thirty at once, with the reason why they are not called", () => {
    const others = entries.slice(0, 30);
    for (const entry of others) {
      expect(entry).toMatchObject({
        kind: "send",
        channel: "im",
        sendAt: at("10:20"),
        passedOver: [{ channel: "phone", why: "call-capacity" }],
      });
    }
  });

  it("says that the next hour may decide otherwise", () => {
    for (const entry of entries.slice(0, 30)) {
      expect(entry.kind === "send" ? (entry.recheckAt ?? "") <= at("11:00") : "").toBe(true);
    }
  });

  it("carries the figures that it was decided on", () => {
    expect(entries[39]).toMatchObject({
      economics: { chancePercent: 5, amount: 69_000, marginPercent: 25, gain: 862 - 300, cost: 300 },
    });
  });
});
