import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compilePolicy } from "../../src/policy/compile/compile-policy";
import { EVERYTHING, NOTHING } from "../../src/verify/diagram/diagram";
import { factSpaceOf } from "../../src/verify/space/fact-space";
import { policyRegionsOf } from "../../src/verify/space/policy-regions";
import { type BitBox, splitterFor } from "./box-splitting";
import { randomPolicy } from "./random-rules";

describe("cutting boxes, a second way without diagrams", () => {
  it("finds the same dead rules", () => {
    fc.assert(
      fc.property(randomPolicy(8), (policy) => {
        const compiled = compilePolicy(policy);
        const space = factSpaceOf([compiled]);
        const { select } = policyRegionsOf(space, compiled, EVERYTHING);
        const splitter = splitterFor(space.dimensions.now, policy);
        const before: BitBox[] = [];
        policy.stages.select.rules.forEach((rule, index) => {
          const own = splitter.boxesFor(rule.when);
          const holds = select.rules[index]?.holds ?? NOTHING;
          const earlier = space.diagram.union(select.rules.slice(0, index).map((one) => one.holds));
          const alive = splitter.leftOver(own, before) !== undefined;
          expect(space.diagram.minus(holds, earlier) !== NOTHING).toBe(alive);
          before.push(...own);
        });
      }),
      { numRuns: 400 },
    );
  });

  it("finds the same rules to decide otherwise in another policy", () => {
    fc.assert(
      fc.property(randomPolicy(5), randomPolicy(5), (one, other) => {
        const compiled = [compilePolicy(one), compilePolicy(other)] as const;
        const space = factSpaceOf(compiled);
        const [left, right] = compiled.map((each) => policyRegionsOf(space, each, EVERYTHING).select);
        const splitters = [splitterFor(space.dimensions.now, one), splitterFor(space.dimensions.now, other)] as const;
        one.stages.select.rules.forEach((rule, index) => {
          other.stages.select.rules.forEach((against, place) => {
            const mine = splitters[0].boxesFor(rule.when);
            const theirs = splitters[1].boxesFor(against.when);
            const both = mine.flatMap((a) => theirs.flatMap((b) => splitters[0].common(a, b) ?? []));
            const earlier = [
              ...one.stages.select.rules.slice(0, index).flatMap(({ when }) => splitters[0].boxesFor(when)),
              ...other.stages.select.rules.slice(0, place).flatMap(({ when }) => splitters[1].boxesFor(when)),
            ];
            const meets = splitters[0].leftOver(both, [...earlier, ...lockedBoxes(splitters[0])]) !== undefined;
            const a = left?.rules[index]?.wins ?? NOTHING;
            const b = right?.rules[place]?.wins ?? NOTHING;
            expect(space.diagram.meets(a, b)).toBe(meets);
          });
        });
      }),
      { numRuns: 150 },
    );
  });
});

/** What the locked rules end before `select` is asked. */
function lockedBoxes({ boxesFor }: ReturnType<typeof splitterFor>): readonly BitBox[] {
  return boxesFor({
    any: [
      { status: { in: ["paid", "closed"] } },
      { paymentState: { in: ["paid", "closed"] } },
      { pastClosing: true },
      { doNotContact: true },
      { optedOut: true },
      { refusal: "final" },
      { attempt: { gte: { param: "perOrder" } } },
    ],
  });
}
