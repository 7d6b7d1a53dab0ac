import { deepStrictEqual } from "node:assert";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Plan } from "../../src/contract/plan";
import type { Touch } from "../../src/contract/touch";
import { defaultPolicy } from "../../src/policy/default/default-policy";
import { recordTouch } from "../../src/record/record-touch";
import { type Given, given, touchBefore } from "./arbitraries";
import { broughtAnAnswer, isAbout, touchesOf } from "./history-oracle";
import { momentOf } from "./hours-oracle";
import { instantOf } from "./instants";
import { forSends, planFor } from "./laws";

const spell = (at: number) => new Date(at).toISOString();

/** A case and one more touch of its buyer, which no recorded plan made. */
const withOneMore = given.chain((one) =>
  fc.record({
    one: fc.constant(one),
    touch: touchBefore(instantOf(one.context.now), spell).map((touch) => ({
      ...touch,
      planId: undefined,
      buyerId: one.order.buyer.id,
    })),
  }),
);

function withTouch({ order, context }: Given, touch: Touch): Given {
  return { order, context: { ...context, history: [...(context.history ?? []), touch] } };
}

/** A plan but for what counts the attempt, and for the time to look again. */
function withoutAttempt({ recheckAt: _, ...plan }: Plan) {
  return plan.kind === "send" ? { ...plan, id: "", attempt: 0, note: "" } : plan;
}

describe("attempt and id", () => {
  it("count every recorded touch of the order, the failed ones included", () => {
    forSends(300, (plan, one) => {
      const recorded = touchesOf(one).filter((touch) => isAbout(touch, one.order.id));
      expect(plan.attempt).toBe(1 + recorded.length);
    });
  });

  it("follow from order id and attempt alone, and differ where one of these does", () => {
    const idsByKey = new Map<string, string>();
    const keysById = new Map<string, string>();
    fc.assert(
      fc.property(given, fc.constantFrom("A-1", "A-11", "A-1 1", "订单7"), (one, id) => {
        const plan = planFor({ ...one, order: { ...one.order, id } });
        if (plan.kind !== "send") return;
        const key = JSON.stringify([id, plan.attempt]);
        expect(idsByKey.get(key) ?? plan.id).toBe(plan.id);
        expect(keysById.get(plan.id) ?? key).toBe(key);
        idsByKey.set(key, plan.id);
        keysById.set(plan.id, key);
      }),
      { numRuns: 300 },
    );
    expect(idsByKey.size).toBeGreaterThan(4);
  });

  it("step on once the plan was sent and recorded, and stay where its outcome is recorded again", () => {
    forSends(300, (plan, one) => {
      const sent = withTouch(one, recordTouch(plan, { at: plan.sendAt }));
      const settled = withTouch(sent, recordTouch(plan, { at: plan.sendAt, outcome: "failed" }));
      const now = plan.sendAt;
      for (const { order, context } of [sent, settled]) {
        const next = planFor({ order, context: { ...context, now } });
        if (next.kind === "send") expect(next.attempt).toBe(plan.attempt + 1);
      }
    });
  });
});

function channelOf(plan: Plan): string {
  return plan.kind === "send" ? plan.channel : plan.kind;
}

describe("a failed touch", () => {
  it("of another order is forgotten after a week, and before that takes away no channel but its own", () => {
    fc.assert(
      fc.property(withOneMore, fc.boolean(), ({ one, touch }, isOld) => {
        const now = instantOf(one.context.now);
        const at = isOld ? spell(now - defaultPolicy.params.backlogDays * 86_400_000) : touch.at;
        const failed = { ...touch, at, orderId: "A-7", covers: undefined, outcome: "failed" as const };
        const before = planFor(one);
        const { [touch.channel]: _, ...reach } = one.order.buyer.reach;
        const without = planFor({ ...one, order: { ...one.order, buyer: { ...one.order.buyer, reach } } });
        const after = planFor(withTouch(one, failed));
        if (isOld) deepStrictEqual(after, before);
        else expect([channelOf(before), channelOf(without)]).toContain(channelOf(after));
      }),
      { numRuns: 500 },
    );
  });

  it("of this order, the first of all, takes away its own channel and changes nothing on the others", () => {
    fc.assert(
      fc.property(withOneMore, ({ one, touch }) => {
        const failed = { ...touch, orderId: one.order.id, outcome: "failed" as const };
        const said = { ...failed, promisedAt: undefined, reason: undefined };
        const before = planFor(one);
        const after = planFor(withTouch(one, said));
        // After a touch that arrived, the rules also read the outcome of the latest one, which is now another.
        const isFirst = !touchesOf(one).some((other) => isAbout(other, one.order.id));
        if (before.kind !== "send" || !isFirst) return;
        if (after.kind === "send") expect(after.channel).not.toBe(said.channel);
        const looked = [before.channel, ...before.passedOver.map(({ channel }) => channel)];
        if (!looked.includes(said.channel)) expect(withoutAttempt(after)).toEqual(withoutAttempt(before));
      }),
      { numRuns: 400 },
    );
  });
});

describe("one more touch that brought no answer", () => {
  it("never makes a send earlier, with channel and script held and nothing counted back from closing", () => {
    let compared = 0;
    fc.assert(
      fc.property(withOneMore, ({ one, touch }) => {
        if (broughtAnAnswer(touch) || touch.outcome === "failed") return;
        const before = planFor(one);
        const after = planFor(withTouch(one, touch));
        if (before.kind !== "send" || after.kind !== "send") return;
        if (before.channel !== after.channel || before.script.id !== after.script.id) return;
        if (defaultPolicy.moments[momentOf(after, defaultPolicy)]?.from === "closing") return;
        compared += 1;
        expect(instantOf(after.sendAt)).toBeGreaterThanOrEqual(instantOf(before.sendAt));
      }),
      { numRuns: 500 },
    );
    expect(compared).toBeGreaterThan(30);
  });

  it("of another order never turns a skip into a send", () => {
    fc.assert(
      fc.property(withOneMore, ({ one, touch }) => {
        const quiet = { ...touch, orderId: "A-7", covers: undefined, outcome: undefined, promisedAt: undefined };
        if (planFor(one).kind === "skip") expect(planFor(withTouch(one, quiet)).kind).toBe("skip");
      }),
      { numRuns: 500 },
    );
  });
});
