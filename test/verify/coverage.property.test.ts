import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Condition } from "../../src/contract/policy-language";
import { compiledPolicyOrThrow } from "../../src/plan/compiled-policies";
import { createPlanner } from "../../src/plan/planner";
import { arbitrariesWith, type Given } from "../../src/testing/arbitraries/arbitraries-with";
import { edgeConditions } from "../../src/verify/coverage/edges";
import { partsOf } from "../../src/verify/coverage/parts";
import { isShownBy } from "../../src/verify/coverage/shown-by";
import { regionOfTarget, targetsOf, testedBy } from "../../src/verify/coverage/targets";
import { holdsAt } from "../../src/verify/diagram/questions";
import { tryOut } from "../../src/verify/realise/trial";
import { domainOf } from "../../src/verify/space/domain";
import { factSpaceOf } from "../../src/verify/space/fact-space";
import { policyRegionsOf } from "../../src/verify/space/policy-regions";
import { COVERED_POLICY, withCondition } from "./covered-policy";

const compiled = compiledPolicyOrThrow(COVERED_POLICY);
const space = factSpaceOf([compiled], edgeConditions(testedBy(compiled), compiled.params));
const regions = policyRegionsOf(space, compiled, domainOf(space, compiled).exact);
const targets = targetsOf(space, compiled);
const planner = createPlanner(COVERED_POLICY);

/** The last number of the words is the edge that is asked for. */
const EDGE = /(amountMinor|minutesSincePlaced|attempt) (\d+)/;
const stages = ["select", "moment", "channel"] as const;

function decidedBy(one: typeof planner, { order, context }: Given, stage: string): string | undefined {
  return one.explain(order, context).stages.find((asked) => asked.stage === stage)?.chosen;
}

/** Amounts, ages and attempts about the thresholds of the policy, which chance alone seldom comes by. */
const given = fc
  .record({
    any: arbitrariesWith(fc).given,
    amount: fc.constantFrom(400, 499, 500, 8_000, 30_000),
    age: fc.constantFrom(5, 19, 20, 50, 90, 91),
  })
  .map(({ any: { order, context }, amount, age }): Given => {
    const now = new Date(Date.parse(String(order.placedAt)) + age * 60_000).toISOString();
    const { payableFrom: _payableFrom, ...plain } = order;
    return { order: { ...plain, amount }, context: { now, shop: context.shop, history: context.history } };
  });

describe("an order shows a side of a boundary", () => {
  const parts = stages.flatMap((stage) =>
    COVERED_POLICY.stages[stage].rules.flatMap(({ id, when }, index) =>
      partsOf(when, `/stages/${stage}/rules/${index}/when`, COVERED_POLICY.conditions).map(({ pointer, without }) => {
        const mutant: Condition = without;
        return { stage, id, pointer, mutant: createPlanner(withCondition(stage, index, mutant)) };
      }),
    ),
  );

  it.each(parts)(
    "exactly where the rule $id would decide otherwise without $pointer",
    ({ stage, id, pointer, mutant }) => {
      const sides = targets.filter((target) => target.rule === id && target.pointer === pointer);
      expect(sides.length).toBeGreaterThan(0);
      fc.assert(
        fc.property(given, (one) => {
          const trial = tryOut(space, compiled, one.order, one.context);
          if (trial === undefined) return;
          const { facts } = planner.explain(one.order, one.context);
          const [before, after] = [decidedBy(planner, one, stage), decidedBy(mutant, one, stage)];
          for (const side of sides) {
            const [, fact = "", value] = EDGE.exec(side.what) ?? [];
            const isAtEdge = value === undefined || facts[fact] === Number(value);
            const flips = (before === id) !== (after === id);
            // With an edge, the side on which the rule decides needs no flip: the other one has it.
            const expected =
              value !== undefined && side.decides ? before === id : flips && (before === id) === side.decides;
            expect(isShownBy(space, compiled, side, trial), side.what).toBe(expected && isAtEdge);
          }
        }),
        { numRuns: 150 },
      );
    },
  );
});

it("what an order shows lies in the region that the proofs have of it, so nothing shown is called dead", () => {
  fc.assert(
    fc.property(given, (one) => {
      const trial = tryOut(space, compiled, one.order, one.context);
      if (trial === undefined || trial.decision.route?.walk.taken === undefined) return;
      for (const target of targets) {
        if (!isShownBy(space, compiled, target, trial)) continue;
        expect(holdsAt(space.diagram, regionOfTarget(regions, target), trial.point), target.what).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});
