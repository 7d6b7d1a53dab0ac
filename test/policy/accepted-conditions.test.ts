import { describe, expect, it } from "vitest";
import type { Condition } from "../../src/contract/policy-language";
import { compilePolicy } from "../../src/policy/compile/compile-policy";
import { checkedPolicy, parsePolicy } from "../../src/policy/parse-policy";
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
  ["combinators that are undefined, as if they were not there", { daypart: "night", all: undefined, is: undefined }],
  ["one combinator beside others that are undefined", { all: [{ daypart: "night" }], any: undefined, not: undefined }],
  ["bounds that are undefined, as if they were not there", { attempt: { gte: 1, gt: undefined, lt: undefined } }],
  ["a range up to the edge of the domain", { attempt: { gte: 999 }, visits: { lte: 0 } }],
  ["a range from a param, wherever that lies", { attempt: { gt: { param: "largeAmount" } } }],
  ["not around facts that are never absent", { not: { daypart: "night", attempt: { gte: 2 } } }],
];

describe("a condition", () => {
  it("decides the same with parts that are undefined as without them", () => {
    const isCalled = (when: Condition) => {
      const policy = changedPolicy({ at: ["stages", "channel", "rules", 0, "when"], to: when });
      const { channel } = compilePolicy(parsePolicy(policy));
      return channel.rules.map(({ boxes }) => boxes.map((box) => [...box.values()]));
    };
    const parts = { all: undefined, any: undefined, not: undefined, is: undefined };
    expect(isCalled({ daypart: "night", attempt: { gte: 1, lt: undefined }, ...parts })).toEqual(
      isCalled({ daypart: "night", attempt: { gte: 1 } }),
    );
  });

  it.each([
    ["a range whose bounds are all undefined", { attempt: { gte: undefined } }, "empty"],
    ["a fact whose test is undefined: it would let everything through", { attempt: undefined }, "missing"],
  ])("may not be %s", (_, when, code) => {
    const result = checkedPolicy(changedPolicy({ at: ["stages", "script", "rules", 0, "when"], to: when }));
    expect(result.ok ? [] : result.error.issues).toMatchObject([{ code }]);
  });

  it.each(accepted)("may be %s", (_, when) => {
    const policy = changedPolicy({ at: ["stages", "script", "rules", 0, "when"], to: when });
    expect(checkedPolicy(policy)).toMatchObject({ ok: true });
    expect(policySchema.safeParse(policy).success).toBe(true);
  });
});
