import { planReminder } from "cuifu";
import { arbitrariesWith } from "cuifu/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Plan } from "../../src/contract/plan";
import { CHANNELS, HOLD_WHYS, SEGMENTS, SKIP_WHYS } from "../../src/contract/vocabulary";
import { parseContext } from "../../src/input/parse-context";
import { parseOrder } from "../../src/input/parse-order";
import { parsePolicy } from "../../src/policy/parse-policy";

const arbitraries = arbitrariesWith(fc);

describe("every sample", () => {
  it("of an order passes the schema", () => {
    fc.assert(
      fc.property(arbitraries.order, (order) => {
        expect(parseOrder(order)).toMatchObject({ ok: true });
      }),
      { numRuns: 2_000 },
    );
  });

  it("of a context passes the schema", () => {
    fc.assert(
      fc.property(arbitraries.context, (context) => {
        expect(parseContext(context)).toMatchObject({ ok: true });
      }),
      { numRuns: 2_000 },
    );
  });

  it("of a policy passes the check of policies", () => {
    fc.assert(
      fc.property(arbitraries.policy, (policy) => {
        expect(parsePolicy(structuredClone(policy)).id).toBe("default");
      }),
      { numRuns: 60 },
    );
  });

  it("of an order with its context is planned under any policy", () => {
    fc.assert(
      fc.property(
        arbitraries.policy,
        fc.array(arbitraries.given, { minLength: 20, maxLength: 20 }),
        (policy, cases) => {
          for (const { order, context } of cases) {
            expect(planReminder(order, context, policy).orderId).toBe(order.id);
          }
        },
      ),
      { numRuns: 25 },
    );
  });
});

describe("the samples together", () => {
  const plans = fc
    .sample(arbitraries.given, { numRuns: 6_000, seed: 1 })
    .map(({ order, context }) => planReminder(order, context));
  const seen = (name: (plan: Plan) => string) => new Set(plans.map(name));

  it("come by every class of order: customer, inquiry, amount and kind of reason", () => {
    const classes = seen(({ classification: { customer, inquiry, amount, reason } }) =>
      [customer, inquiry, amount, reason.kind].join(" "),
    );
    expect(classes.size).toBe(2 * 2 * 2 * 3);
  });

  it("come by every segment, daypart and season, and every evidence of a reason", () => {
    expect([...seen(({ classification }) => classification.segment)].sort()).toEqual(["none", ...SEGMENTS].sort());
    expect(seen(({ classification }) => classification.daypart).size).toBe(4);
    expect(seen(({ classification }) => classification.season).size).toBe(2);
    expect(seen(({ classification }) => classification.reason.evidence).size).toBe(5);
  });

  it("come by every kind of plan, about half of them sends, on every channel", () => {
    const sends = plans.filter(({ kind }) => kind === "send").length / plans.length;
    expect(sends).toBeGreaterThan(0.35);
    expect(sends).toBeLessThan(0.75);
    const channels = seen((plan) => (plan.kind === "send" ? plan.channel : "none"));
    expect(CHANNELS.filter((channel) => !channels.has(channel))).toEqual([]);
  });

  it("come by everything that holds or ends a reminder and is not of a policy's own making", () => {
    const whys = seen((plan) => (plan.kind === "send" ? "" : plan.why));
    // The default policy holds nobody out and leaves nobody out of scope.
    const unknown = new Set<string>(["holdout", "out-of-scope"]);
    expect([...HOLD_WHYS, ...SKIP_WHYS].filter((why) => !whys.has(why) && !unknown.has(why))).toEqual([]);
  });
});
