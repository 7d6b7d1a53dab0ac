import type { Policy } from "../../src/contract/policy";
import type { Condition } from "../../src/contract/policy-language";
import type { PolicyTests } from "../../src/contract/policy-tests";
import type { Stage } from "../../src/contract/vocabulary";
import { SMALL_POLICY } from "../policy/small-policy";

const tested = { because: "tested", source: [] };

/** Small enough to look through, with every kind of part that a condition can have. */
export const COVERED_POLICY: Policy = {
  ...SMALL_POLICY,
  claims: [],
  conditions: { "worth-a-call": { amount: "large", attempt: { lt: 2 } } },
  stages: {
    select: {
      rules: [
        { id: "hold.dispute", when: { dispute: true }, then: { hold: "dispute" }, ...tested },
        {
          id: "skip.tiny",
          when: { amountMinor: { lt: 500 }, any: [{ inquiry: "silent" }, { customer: "new" }] },
          then: { skip: "out-of-scope" },
          ...tested,
        },
      ],
      otherwise: { id: "remind", then: "proceed", ...tested },
    },
    moment: {
      rules: [
        {
          id: "morning",
          when: { daypart: { in: ["morning", "afternoon"] }, minutesSincePlaced: { gte: 20, lte: 90 } },
          then: "by-noon",
          ...tested,
        },
        {
          id: "again",
          when: { attempt: { gte: 1 }, not: { inquiry: "silent", intent: "weak" } },
          then: "last-call",
          ...tested,
        },
      ],
      otherwise: { id: "soon", then: "soft-touch", ...tested },
    },
    channel: {
      rules: [
        { id: "call", when: { is: "worth-a-call" }, then: ["phone", "im", "sms"], ...tested },
        { id: "new", when: { customer: "new", attempt: 0 }, then: ["sms", "im", "note"], ...tested },
        {
          id: "dead",
          when: { customer: "new", attempt: 0, inquiry: "silent" },
          then: ["im", "note"],
          ...tested,
        },
      ],
      otherwise: { id: "cheap", then: ["im", "sms", "note"], ...tested },
    },
    script: {
      rules: [{ id: "offer", when: { offer: true, lastAttempt: false }, then: "small-gift", ...tested }],
      otherwise: { id: "address", then: "address-check", ...tested },
    },
  },
};

export const ONE_CASE: PolicyTests = {
  format: 1,
  given: {
    order: {
      id: "A-7",
      placedAt: "2026-03-10T10:20:00+08:00",
      amount: 8_000,
      currency: "CNY",
      items: [{ title: "保温杯" }],
      buyer: { id: "B-7", timeZone: "Asia/Shanghai", reach: { im: "marketing", sms: "marketing" } },
    },
    context: {
      now: "2026-03-10T10:25:00+08:00",
      shop: { name: "暖物小店", timeZone: "Asia/Shanghai", averageOrder: 8_000 },
      promotion: {
        name: "春季上新",
        startsAt: "2026-03-01T00:00:00+08:00",
        endsAt: "2026-03-20T00:00:00+08:00",
      },
    },
  },
  cases: [{ name: "a new buyer", expect: { kind: "send", channel: "sms" } }],
};

/** The policy with the condition of one rule replaced. */
export function withCondition(stage: Stage, index: number, when: Condition): Policy {
  const { stages } = COVERED_POLICY;
  const rules = stages[stage].rules.map((rule, place) => (place === index ? { ...rule, when } : rule));
  return { ...COVERED_POLICY, stages: { ...stages, [stage]: { ...stages[stage], rules } } };
}
