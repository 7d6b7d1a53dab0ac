import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Plan } from "../../src/contract/plan";
import type { Touch } from "../../src/contract/touch";
import { FINAL_SKIPS } from "../../src/contract/vocabulary";
import { type Given, given, touchBefore } from "./arbitraries";
import { instantOf, maybeInstantOf } from "./instants";
import { forPlans, planFor } from "./laws";

const DAY_MS = 86_400_000;
/** Where in a period to look again: at its start, just before its end, or anywhere. */
const share = fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true }));

function later({ order, context }: Given, now: number): Given {
  return { order, context: { ...context, now: new Date(now).toISOString() } };
}

/** What holds before `recheckAt`: kind, channel, script and why not; one final reason may give way to another. */
function decided(plan: Plan) {
  if (plan.kind === "hold") return { kind: plan.kind, why: plan.why };
  if (plan.kind === "skip") return { kind: plan.kind, final: plan.final, ...(plan.final ? {} : { why: plan.why }) };
  return { kind: plan.kind, channel: plan.channel, script: plan.script.id, category: plan.script.category };
}

function shifted(plan: Plan, now: number): number | undefined {
  return plan.kind === "send" ? Math.max(now, instantOf(plan.sendAt)) : undefined;
}

describe("before its recheckAt", () => {
  it("a plan keeps kind, channel and script, and its instant is the later of that now and its own", () => {
    fc.assert(
      fc.property(given, fc.array(share, { minLength: 2, maxLength: 4 }), (one, shares) => {
        const plan = planFor(one);
        const now = instantOf(one.context.now);
        const end = maybeInstantOf(plan.recheckAt) ?? now + 60 * DAY_MS;
        for (const part of shares) {
          const then = Math.min(Math.floor(now + part * (end - now)), end - 1);
          const again = planFor(later(one, then));
          const at = new Date(then).toISOString();
          expect(decided(again), at).toEqual(decided(plan));
          expect(again.kind === "send" ? instantOf(again.sendAt) : undefined, at).toBe(shifted(plan, then));
        }
      }),
      { numRuns: 500 },
    );
  });

  it("there is some time: it lies after now", () => {
    forPlans(500, (plan, { context }) => {
      if (plan.recheckAt === undefined) return;
      expect(instantOf(plan.recheckAt)).toBeGreaterThan(instantOf(context.now));
    });
  });

  it("a send that nobody carries out ends no later than its allowed times do", () => {
    forPlans(500, (plan) => {
      if (plan.kind !== "send") return;
      expect(plan.recheckAt).toBeDefined();
    });
  });
});

/** Touches of the buyer from now on. */
function furtherTouches(now: number): fc.Arbitrary<readonly Touch[]> {
  const spell = (at: number) => new Date(Math.max(at, now)).toISOString();
  const touch = touchBefore(now + 10 * DAY_MS, spell).map((one) => ({ ...one, buyerId: "b-1" }));
  return fc.array(touch, { minLength: 1, maxLength: 3 });
}

/** Each a touch of its own: one with a known plan id would correct an earlier touch. */
function withTouches({ order, context }: Given, touches: readonly Touch[]): Given {
  const fresh = touches.map((touch, place) => ({ ...touch, planId: `further-${place}` }));
  return { order, context: { ...context, history: [...(context.history ?? []), ...fresh] } };
}

describe("a final skip", () => {
  it("is one of the closed list, and every skip of that list is final", () => {
    const final: readonly string[] = FINAL_SKIPS;
    forPlans(500, (plan) => {
      if (plan.kind === "skip") expect(plan.final).toBe(final.includes(plan.why));
    });
  });

  it("never turns into a send, at no later now and with no further touch", () => {
    let finals = 0;
    const tried = given.chain((one) =>
      fc.record({
        one: fc.constant(one),
        after: fc.oneof(fc.constantFrom(0, 1, DAY_MS), fc.integer({ min: 0, max: 60 * DAY_MS })),
        touches: furtherTouches(instantOf(one.context.now)),
      }),
    );
    fc.assert(
      fc.property(tried, ({ one, after, touches }) => {
        const plan = planFor(one);
        if (plan.kind !== "skip" || !plan.final) return;
        finals += 1;
        const then = later(one, instantOf(one.context.now) + after);
        for (const again of [planFor(then), planFor(withTouches(then, touches))]) {
          expect(again.kind).toBe("skip");
        }
        // With time alone it even stays final, which is why it names no time to look again.
        expect(planFor(then)).toMatchObject({ kind: "skip", final: true });
        expect(plan.recheckAt).toBeUndefined();
      }),
      { numRuns: 500 },
    );
    expect(finals).toBeGreaterThan(40);
  });
});
