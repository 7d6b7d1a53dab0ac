import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Policy } from "../../src/contract/policy";
import { compilePolicy } from "../../src/policy/compile/compile-policy";
import { EVERYTHING } from "../../src/verify/diagram/diagram";
import { countOf } from "../../src/verify/diagram/questions";
import { changesBetween } from "../../src/verify/diff/changes";
import { factSpaceOf, regionOf } from "../../src/verify/space/fact-space";
import { policyRegionsOf } from "../../src/verify/space/policy-regions";
import { randomPolicy } from "./random-rules";

const RUNS = { numRuns: 120 };

/** Every change by its two rules and the number of combinations. */
function changes(before: Policy, after: Policy): readonly (readonly [from: string, to: string, count: bigint])[] {
  const compiled = [compilePolicy(before), compilePolicy(after)] as const;
  const space = factSpaceOf(compiled);
  const regions = [
    policyRegionsOf(space, compiled[0], EVERYTHING),
    policyRegionsOf(space, compiled[1], EVERYTHING),
  ] as const;
  return changesBetween(space, ...regions, EVERYTHING).map(({ from, to, region }) => [
    `${from.stage} ${from.rule.id}`,
    `${to.stage} ${to.rule.id}`,
    countOf(space.diagram, region),
  ]);
}

function withSelect({ stages, ...rest }: Policy, rules: Policy["stages"]["select"]["rules"]): Policy {
  return { ...rest, stages: { ...stages, select: { ...stages.select, rules } } };
}

describe("the diff of random policies", () => {
  it("is empty between a policy and itself", () => {
    fc.assert(
      fc.property(randomPolicy(), (policy) => {
        expect(changes(policy, { ...policy })).toEqual([]);
      }),
      RUNS,
    );
  });

  it("reads the same from the other side", () => {
    fc.assert(
      fc.property(randomPolicy(4), randomPolicy(4), (one, other) => {
        const there = changes(one, other).map(([from, to, count]) => `${from} ${to} ${count}`);
        const back = changes(other, one).map(([from, to, count]) => `${to} ${from} ${count}`);
        expect([...back].sort()).toEqual([...there].sort());
      }),
      RUNS,
    );
  });

  it("is empty for a rule that another has left nothing to", () => {
    fc.assert(
      fc.property(randomPolicy(), fc.nat(5), (policy, place) => {
        const { rules } = policy.stages.select;
        const above = rules[place % Math.max(1, rules.length)];
        if (above === undefined) return;
        const dead = { ...above, id: "r.dead", then: { hold: "dispute" } as const };
        expect(changes(policy, withSelect(policy, [...rules, dead]))).toEqual([]);
      }),
      RUNS,
    );
  });

  it("is empty for two neighbours that have nothing in common and change places", () => {
    let swapped = 0;
    fc.assert(
      fc.property(randomPolicy(8), (policy) => {
        const { rules } = policy.stages.select;
        const compiled = compilePolicy(policy);
        const space = factSpaceOf([compiled]);
        const holds = rules.map(({ when }) => regionOf(space, when, compiled, "now"));
        const place = rules.findIndex((_, index) => {
          const [one, other] = [holds[index], holds[index + 1]];
          return one !== undefined && other !== undefined && !space.diagram.meets(one, other);
        });
        const [first, second] = [rules[place], rules[place + 1]];
        if (first === undefined || second === undefined) return;
        swapped += 1;
        const turned = [...rules.slice(0, place), second, first, ...rules.slice(place + 2)];
        expect(changes(policy, withSelect(policy, turned))).toEqual([]);
      }),
      RUNS,
    );
    expect(swapped).toBeGreaterThan(10);
  });
});
