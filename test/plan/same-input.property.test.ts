import { deepStrictEqual } from "node:assert";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainReminder, planReminder, safePlanReminder } from "../../src/plan/plan-reminder";
import { createPlanner } from "../../src/plan/planner";
import { defaultPolicy } from "../../src/policy/default/default-policy";
import { given } from "./arbitraries";
import { forPlans, planFor } from "./laws";

function freezeDeeply<T>(value: T): T {
  if (typeof value !== "object" || value === null || value instanceof Date) return value;
  for (const part of Object.values(value)) freezeDeeply(part);
  return Object.freeze(value);
}

describe("the same input", () => {
  it("gives the same bytes, also when it is frozen and when the planner is new", () => {
    const another = createPlanner(structuredClone(defaultPolicy));
    fc.assert(
      fc.property(given, (one) => {
        const bytes = JSON.stringify(planFor(one));
        expect(JSON.stringify(planFor(one))).toBe(bytes);
        const frozen = freezeDeeply(structuredClone(one));
        expect(JSON.stringify(planFor(frozen))).toBe(bytes);
        expect(JSON.stringify(another.plan(one.order, one.context))).toBe(bytes);
      }),
      { numRuns: 400 },
    );
  });

  it("is never changed", () => {
    fc.assert(
      fc.property(given, (one) => {
        const before = fc.stringify(one);
        planFor(one);
        explainReminder(one.order, one.context);
        expect(fc.stringify(one)).toBe(before);
      }),
      { numRuns: 300 },
    );
  });

  it("gives the same plan through the twin that does not throw", () => {
    forPlans(300, (plan, { order, context }) => {
      deepStrictEqual(safePlanReminder(order, context), { ok: true, plan });
    });
  });

  it("fails alike through both twins", () => {
    const spoiled = fc.constantFrom("currency", "placedAt", "items", "buyer", "amount");
    fc.assert(
      fc.property(given, spoiled, ({ order, context }, key) => {
        const bad = { ...order, [key]: null };
        const result = safePlanReminder(bad, context);
        if (result.ok) throw new Error("a bad order was planned");
        expect(() => planReminder(bad, context)).toThrow(result.error.message);
      }),
      { numRuns: 100 },
    );
  });
});

describe("a plan", () => {
  it("is plain JSON: what is read back equals it, undefined and dates included", () => {
    forPlans(300, (plan) => deepStrictEqual(JSON.parse(JSON.stringify(plan)), plan));
  });

  it("keeps one order of keys for its kind, whichever of the optional ones it has", () => {
    const followers = new Map<string, Set<string>>();
    forPlans(300, (plan) => {
      const keys = Object.keys(plan);
      expect(keys[0]).toBe("kind");
      for (const [place, key] of keys.entries()) {
        const after = followers.get(`${plan.kind} ${key}`) ?? new Set();
        for (const follower of keys.slice(place + 1)) after.add(follower);
        followers.set(`${plan.kind} ${key}`, after);
        for (const leader of keys.slice(0, place)) expect([...after], key).not.toContain(leader);
      }
    });
  });

  it("is the plan that is explained, and the rules that the explanation names as chosen are its reasons", () => {
    forPlans(400, (plan, { order, context }) => {
      const explanation = explainReminder(order, context);
      deepStrictEqual(explanation.plan, plan);
      const chosen = explanation.stages.map(({ stage, chosen: rule }) => ({ stage, rule }));
      const decisive = chosen.filter(({ rule }) => rule !== "locked.open");
      expect(decisive).toEqual(plan.because.map(({ stage, rule }) => ({ stage, rule })));
      for (const { stage, chosen: rule, rules } of explanation.stages) {
        const first = rules.find((trace) => trace.held);
        // Other words than last time: only the script stage passes over a rule that holds.
        if (stage !== "script") expect(first?.rule).toBe(rule);
        expect(rules.find((trace) => trace.rule === rule)?.held).toBe(true);
      }
    });
  });
});
