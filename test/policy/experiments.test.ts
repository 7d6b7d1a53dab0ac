import { describe, expect, it } from "vitest";
import type { Policy } from "../../src/contract/policy";
import { checkedPolicy } from "../../src/policy/parse-policy";
import { SMALL_POLICY } from "./small-policy";

const experiments = {
  tone: { salt: "tone-1", about: "are warmer words paid more often", arms: { warm: { from: 0, to: 2_500 } } },
};
const warm = { texts: { en: { push: { who: "{{salutation}},", what: "{{goods}}", why: "waits.", ask: "Right?" } } } };

function issuesOf(change: Partial<Policy>): readonly string[] {
  const result = checkedPolicy({ ...SMALL_POLICY, ...change });
  return result.ok ? [] : result.error.issues.map(({ code, path }) => `${code} ${path}`);
}

function withScript(change: object): Policy["scripts"] {
  const script = SMALL_POLICY.scripts["address-check"];
  if (script === undefined) throw new Error("expected the small policy to have `address-check`");
  return { ...SMALL_POLICY.scripts, "address-check": { ...script, ...change } };
}

function armed(arms: Readonly<Record<string, { from: number; to: number }>>): Partial<Policy> {
  return { experiments: { tone: { ...experiments.tone, arms } } };
}

describe("an experiment", () => {
  it("may have variants of a script and rules that test its bucket", () => {
    const rule = {
      id: "hold.out",
      when: { "bucket.tone": { lt: 500 } },
      then: { hold: "holdout" },
      because: "tried without any reminder",
      source: ["REC-04"],
    } as const;
    const { select } = SMALL_POLICY.stages;
    const stages = { ...SMALL_POLICY.stages, select: { ...select, rules: [rule, ...select.rules] } };
    expect(issuesOf({ experiments, stages, scripts: withScript({ experiment: "tone", variants: { warm } }) })).toEqual(
      [],
    );
  });

  it("has a salt of its own", () => {
    const twice = { ...experiments, again: { ...experiments.tone, arms: {} } };
    expect(issuesOf({ experiments: twice })).toEqual(["duplicate policy.experiments.again.salt"]);
  });

  it.each([
    ["that share buckets", { a: { from: 0, to: 600 }, b: { from: 500, to: 900 } }, "b.from"],
    ["without a bucket", { a: { from: 500, to: 500 } }, "a.to"],
    ["beyond the last bucket", { a: { from: 0, to: 10_001 } }, "a.to"],
  ])("has no arms %s", (_, arms, place) => {
    expect(issuesOf(armed(arms))).toEqual([`out-of-range policy.experiments.tone.arms.${place}`]);
  });

  it("may leave buckets between its arms", () => {
    expect(issuesOf(armed({ a: { from: 0, to: 500 }, b: { from: 5_000, to: 10_000 } }))).toEqual([]);
  });

  it("is there for each script that names it, with an arm for each variant", () => {
    expect(issuesOf({ experiments, scripts: withScript({ experiment: "tune", variants: { warm } }) })).toEqual([
      'unknown-name policy.scripts["address-check"].experiment',
    ]);
    expect(issuesOf({ experiments, scripts: withScript({ experiment: "tone", variants: { worm: warm } }) })).toEqual([
      'unknown-name policy.scripts["address-check"].variants.worm',
    ]);
  });

  it("makes a script marketing by an offer in one of its variants", () => {
    const gift = { ...warm.texts.en.push, why: "waits{{#offer}} with {{offer}}{{/offer}}." };
    const variants = { warm: { texts: { en: { push: gift } } } };
    expect(issuesOf({ experiments, scripts: withScript({ experiment: "tone", variants }) })).toEqual([
      'template-plain policy.scripts["address-check"].plain',
      'template-plain policy.scripts["small-gift"].plain',
    ]);
  });
});
