import { deepStrictEqual } from "node:assert";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Policy } from "../../src/contract/policy";
import { CHANNELS } from "../../src/contract/vocabulary";
import { defaultPolicy } from "../../src/policy/default/default-policy";
import { extendPolicy } from "../../src/policy/extend-policy";
import { type Given, given } from "./arbitraries";
import { momentOf, permissionOf } from "./hours-oracle";
import { instantOf } from "./instants";
import { forSends, planFor } from "./laws";

function narrowed(name: string, days: "workdays" | "all" | readonly number[], spans: readonly string[]): Policy {
  return extendPolicy(defaultPolicy, [{ replace: `hours/${name}`, with: { days, spans } }]);
}

/** The default policy with the hours of one name cut down. */
const NARROWED: readonly Policy[] = [
  narrowed("written-everyday", "workdays", ["10:00-12:00"]),
  narrowed("written-everyday", "workdays", ["14:00-22:00"]),
  narrowed("written-everyday", "workdays", ["11:13-12:00", "14:00-19:47"]),
  narrowed("sms-office", "workdays", ["17:00-17:30"]),
  narrowed("phone-everyday", "workdays", ["14:30-17:00"]),
  narrowed("soft-touch-online", "all", ["13:00-20:00"]),
  narrowed("written-promotion", "all", ["20:00-22:00"]),
  narrowed("written-promotion", "all", ["10:30-11:00"]),
  narrowed("sms-marketing-promotion", "all", ["20:30-22:00"]),
  narrowed("night-promotion", "all", ["23:00-03:00"]),
  narrowed("phone-promotion", "all", ["11:00-12:00"]),
];

describe("consent", () => {
  it("of the buyer covers every send, for the class of its message", () => {
    forSends(500, (plan, { order }) => {
      const consent = order.buyer.reach[plan.channel];
      expect(consent).toBeDefined();
      if (plan.script.category === "marketing") expect(consent).toBe("marketing");
    });
  });

  it("taken back adds no channel: where nothing could go with it, nothing goes without it", () => {
    fc.assert(
      fc.property(given, fc.constantFrom(...CHANNELS), (one, channel) => {
        const before = planFor(one);
        const after = planFor(withoutConsent(one, channel));
        if (after.kind !== "send") return;
        expect(after.channel).not.toBe(channel);
        expect(before.kind).toBe("send");
      }),
      { numRuns: 500 },
    );
  });

  it("that the plan neither used nor missed changes nothing but the time to look again when it is taken back", () => {
    forSends(300, (plan, one) => {
      if (permissionOf(plan, one, defaultPolicy) === "rest-day") return;
      const touched = [plan.channel, ...plan.passedOver.map(({ channel }) => channel)];
      for (const channel of CHANNELS) {
        if (touched.includes(channel)) continue;
        const { recheckAt: _, ...without } = planFor(withoutConsent(one, channel));
        const { recheckAt: __, ...held } = plan;
        deepStrictEqual(without, held);
      }
    });
  });

  it("narrowed to service never brings a marketing message, and adds no channel", () => {
    fc.assert(
      fc.property(given, fc.constantFrom(...CHANNELS), (one, channel) => {
        if (one.order.buyer.reach[channel] !== "marketing") return;
        const reach = { ...one.order.buyer.reach, [channel]: "service" as const };
        const narrow = { ...one, order: { ...one.order, buyer: { ...one.order.buyer, reach } } };
        const after = planFor(narrow);
        if (after.kind !== "send") return;
        expect(planFor(one).kind).toBe("send");
        if (after.channel === channel) expect(after.script.category).toBe("service");
      }),
      { numRuns: 300 },
    );
  });
});

describe("hours", () => {
  it("cut down never make a send earlier, with channel and script held and nothing counted back from closing", () => {
    let compared = 0;
    fc.assert(
      fc.property(given, fc.constantFrom(...NARROWED), (one, policy) => {
        const wide = planFor(one);
        const narrow = planFor(one, policy);
        if (wide.kind !== "send" || narrow.kind !== "send") return;
        if (wide.channel !== narrow.channel || wide.script.id !== narrow.script.id) return;
        if (permissionOf(narrow, one, policy) === "rest-day") return;
        if (defaultPolicy.moments[momentOf(wide, defaultPolicy)]?.from === "closing") return;
        compared += 1;
        expect(instantOf(narrow.sendAt)).toBeGreaterThanOrEqual(instantOf(wide.sendAt));
      }),
      { numRuns: 500 },
    );
    expect(compared).toBeGreaterThan(60);
  });
});

describe("the amount", () => {
  it("raised never turns large into small", () => {
    fc.assert(
      fc.property(given, fc.integer({ min: 0, max: 1_000_000 }), (one, more) => {
        const raised = { ...one, order: { ...one.order, amount: one.order.amount + more } };
        if (planFor(one).classification.amount === "large") {
          expect(planFor(raised).classification.amount).toBe("large");
        }
      }),
      { numRuns: 300 },
    );
  });
});

function withoutConsent({ order, context }: Given, channel: (typeof CHANNELS)[number]): Given {
  const reach = { ...order.buyer.reach, [channel]: undefined };
  return { order: { ...order, buyer: { ...order.buyer, reach } }, context };
}
