import { describe, expect, it } from "vitest";
import { FINAL_SKIPS, type SkipWhy } from "../../../src/contract/vocabulary";
import { defaultPolicy } from "../../../src/policy/default/default-policy";
import { extendPolicy } from "../../../src/policy/extend-policy";
import { LOCKED_RULES } from "../../../src/policy/locked-rules";
import { at, daysLater, planFor, type Situation, touchOf, verdictOf } from "../orders";

const cap = [1, 2, 3].map((day) => touchOf({ at: at("15:00", `2026-03-0${day}`), attempt: day }));
const LOCKED: readonly (readonly [SkipWhy, Situation])[] = [
  ["paid", { order: { status: "paid" } }],
  ["closed", { order: { status: "closed" } }],
  ["past-closing", { now: at("11:00"), order: { closesAt: at("10:30") } }],
  ["do-not-contact", { context: { history: [touchOf({ at: at("09:00", "2026-03-09"), outcome: "do-not-contact" })] } }],
  ["opted-out", { buyer: { optedOut: true } }],
  ["declined", { now: at("11:00"), context: { history: [touchOf({ at: at("10:30"), outcome: "declined" })] } }],
  ["order-cap", { order: { placedAt: at("10:00", "2026-03-01") }, now: at("10:00"), context: { history: cap } }],
];

describe("locked rules stand before everything that a policy can decide", () => {
  const eager = extendPolicy(defaultPolicy, [
    {
      insert: { id: "proceed.always", when: {}, then: "proceed", because: "the shop reminds everybody", source: [] },
      before: "stages/select/hold.payment-state-unknown",
    },
    ...defaultPolicy.stages.select.rules.map(({ id }) => ({ remove: `stages/select/${id}` })).slice(1),
  ]);

  it.each(LOCKED)("%s: even a policy that always proceeds sends nothing", (why, situation) => {
    expect(planFor({ ...situation, policy: eager })).toMatchObject({ kind: "skip", why, final: true });
  });

  it("a patch cannot touch them", () => {
    for (const { id } of LOCKED_RULES.rules) {
      expect(() => extendPolicy(defaultPolicy, [{ remove: `stages/locked/${id}` }])).toThrow(/locked/);
    }
  });

  it.each(LOCKED)("%s wins over every hold", (why, situation) => {
    const held = { dispute: true, unavailable: "sold-out" as const, inquiry: { open: true } };
    expect(verdictOf(planFor({ ...situation, order: { ...situation.order, ...held } }))).toBe(`skip ${why}`);
  });

  it("only what no later time and no further touch can change is final", () => {
    const superseded: Situation = {
      now: at("12:00"),
      context: { otherOrders: [{ id: "A-2", status: "paid", placedAt: at("11:00"), amount: 8_000 }] },
    };
    const backlog: Situation = { now: daysLater(at("10:20"), 8) };
    const final = [...LOCKED.map(([, situation]) => situation), superseded, backlog].map((situation) =>
      planFor(situation),
    );
    expect(final.map((plan) => (plan.kind === "skip" && plan.final ? plan.why : plan.kind)).sort()).toEqual(
      [...FINAL_SKIPS].sort(),
    );
  });

  it("the order of the locked reasons: paid before closed before past closing", () => {
    const over: Situation = { now: at("11:00"), order: { closesAt: at("10:30") }, buyer: { optedOut: true } };
    const paid: Situation = { ...over, order: { ...over.order, status: "paid" } };
    expect(verdictOf(planFor(paid))).toBe("skip paid");
    expect(verdictOf(planFor(over))).toBe("skip past-closing");
  });
});
