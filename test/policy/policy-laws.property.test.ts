import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Patch } from "../../src/contract/policy";
import { STAGES } from "../../src/contract/vocabulary";
import { extendPolicy } from "../../src/policy/extend-policy";
import { parsePolicy } from "../../src/policy/parse-policy";
import { SMALL_POLICY } from "./small-policy";

const whole = (min: number, max: number) => fc.integer({ min, max });

/** Patches of the small policy, each of an address of its own: any of them go together. */
const disjointPatches: readonly fc.Arbitrary<Patch>[] = [
  whole(1, 20).map((to) => ({ set: "params/perOrder", to })),
  whole(1, 43_200).map((to) => ({ set: "params/gapMinutes", to })),
  whole(90, 365).map((to) => ({ set: "params/activeDays", to })),
  fc.boolean().map((to) => ({ set: "params/feedbackQuestion", to })),
  fc.constantFrom("22:30", "23:00", "00:30").map((value) => ({ replace: "dayparts/night", with: value })),
  whole(0, 600).map((afterMinutes) => ({
    replace: "moments/soft-touch",
    with: { from: "payable", afterMinutes },
  })),
  whole(1, 7).map((day) => ({ add: "hours/one-day", value: { days: [day], spans: ["10:00-11:00"] } })),
  fc.constantFrom("fish", "bread").map((word) => ({ add: "categories/food", value: [word] })),
  fc.constant({ remove: "paymentMethods/boleto" }),
  fc.constant({ remove: "stages/script/closing" }),
  fc.constant({ remove: "scripts/closing-soon/texts/en" }),
  fc.constantFrom("vip", "dispute").map((fact) => ({
    insert: { id: "extra", when: { [fact]: true }, then: "proceed", because: "an extra rule", source: [] },
    after: "stages/select/skip.superseded",
  })),
];

const patchLists = fc
  .tuple(fc.subarray(disjointPatches.map((_, index) => index)), fc.tuple(...disjointPatches))
  .map(([chosen, patches]) => patches.filter((_, index) => chosen.includes(index)));
const shuffledLists = patchLists.chain((patches) =>
  fc.tuple(fc.constant(patches), fc.shuffledSubarray(patches, { minLength: patches.length })),
);
const rulePlaces = fc.constantFrom(
  ...STAGES.flatMap((stage) =>
    SMALL_POLICY.stages[stage].rules.flatMap(({ id, then }) => [
      { stage, then, before: `stages/${stage}/${id}` },
      { stage, then, after: `stages/${stage}/${id}` },
    ]),
  ),
);

describe("policies", () => {
  it("stay equal through JSON, however they were changed", () => {
    fc.assert(
      fc.property(patchLists, (patches) => {
        const policy = extendPolicy(SMALL_POLICY, patches);
        expect(parsePolicy(JSON.parse(JSON.stringify(policy)))).toEqual(policy);
      }),
      { numRuns: 60 },
    );
  });

  it("are not changed by an empty list of patches", () => {
    fc.assert(
      fc.property(patchLists, (patches) => {
        const policy = extendPolicy(SMALL_POLICY, patches);
        expect(extendPolicy(policy, [])).toEqual(policy);
      }),
      { numRuns: 40 },
    );
  });

  it("do not depend on the order of patches with addresses of their own", () => {
    fc.assert(
      fc.property(shuffledLists, ([patches, shuffled]) => {
        expect(extendPolicy(SMALL_POLICY, shuffled)).toEqual(extendPolicy(SMALL_POLICY, patches));
      }),
      { numRuns: 60 },
    );
  });

  it("are the same by one list of patches as by one list for each", () => {
    fc.assert(
      fc.property(patchLists, (patches) => {
        const oneByOne = patches.reduce((policy, patch) => extendPolicy(policy, [patch]), parsePolicy(SMALL_POLICY));
        expect(oneByOne).toEqual(extendPolicy(SMALL_POLICY, patches));
      }),
      { numRuns: 30 },
    );
  });

  it("are as before when a rule that was put in is removed again", () => {
    fc.assert(
      fc.property(rulePlaces, ({ stage, then, ...place }) => {
        const insert = { id: "extra", when: { vip: true }, then, because: "an extra rule", source: [] };
        const patch: Patch = "before" in place ? { insert, before: place.before } : { insert, after: place.after };
        const extended = extendPolicy(SMALL_POLICY, [patch]);
        expect(extended.stages[stage].rules.length).toBe(SMALL_POLICY.stages[stage].rules.length + 1);
        expect(extendPolicy(extended, [{ remove: `stages/${stage}/extra` }])).toEqual(SMALL_POLICY);
      }),
      { numRuns: 30 },
    );
  });
});
