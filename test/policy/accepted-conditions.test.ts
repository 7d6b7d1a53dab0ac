import { describe, expect, it } from "vitest";
import type { Condition } from "../../src/contract/policy-language";
import { checkedPolicy } from "../../src/policy/parse-policy";
import { policySchema } from "../../src/policy/policy-schema";
import { changedPolicy } from "./changed-policy";

const accepted: readonly (readonly [string, Condition])[] = [
  ["the empty condition, which always holds", {}],
  ["a value of a list", { daypart: "night" }],
  ["several values", { daypart: { in: ["night", "morning"] } }],
  ["all values but one", { daypart: { not: "night" } }],
  ["all values but some, in both spellings", { daypart: { not: ["night"] }, season: { not: { in: ["promotion"] } } }],
  ["true and false", { event: true, gift: false }],
  ["a number", { attempt: 0 }],
  ["a param in place of a number", { attempt: { param: "perOrder" } }],
  ["a range with one end", { attempt: { gte: 1 } }],
  ["a range of one number", { attempt: { gte: 2, lte: 2 } }],
  ["a range up to a param", { minutesSincePlaced: { gt: 0, lt: { param: "gapMinutes" } } }],
  ["absence", { minutesToClosing: { absent: true } }],
  ["a range over a fact that may be absent", { minutesToClosing: { lt: 60 } }],
  ["facts beside one combinator", { daypart: "night", any: [{ gift: true }, { event: true }], is: "worth-a-call" }],
  ["a fact that the policy declares", { vip: true, tier: "gold", visits: { gte: 3 } }],
  ["the category of the goods, and what no category names", { category: { in: ["fresh", "other"] } }],
  ["the moment that was chosen", { moment: "by-noon" }],
  ["not beside a word on absence", { minutesToClosing: { absent: false }, not: { minutesToClosing: { lt: 60 } } }],
  ["not in a list with a word on absence", { any: [{ tier: { absent: true } }, { tier: { not: "gold" } }] }],
  ["not around a word on absence itself", { not: { tier: { absent: true } } }],
  ["not around facts that are never absent", { not: { daypart: "night", attempt: { gte: 2 } } }],
];

describe("a condition", () => {
  it.each(accepted)("may be %s", (_, when) => {
    const policy = changedPolicy({ at: ["stages", "script", "rules", 0, "when"], to: when });
    expect(checkedPolicy(policy)).toMatchObject({ ok: true });
    expect(policySchema.safeParse(policy).success).toBe(true);
  });
});
