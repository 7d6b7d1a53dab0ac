import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compilePolicy } from "../../src/policy/compile/compile-policy";
import { representativeOf } from "../../src/policy/compile/dimensions";
import type { CompiledPolicy } from "../../src/policy/compiled-policy";
import { factRow, setFacts } from "../../src/rules/fact-row";
import { matchStage } from "../../src/rules/match-stage";
import { EVERYTHING } from "../../src/verify/diagram/diagram";
import { countOf, holdsAt, type Point } from "../../src/verify/diagram/questions";
import { type FactSpace, factSpaceOf } from "../../src/verify/space/fact-space";
import { type PolicyRegions, policyRegionsOf } from "../../src/verify/space/policy-regions";
import { bruteWinner } from "./brute-force";
import { randomPolicy } from "./random-rules";

const PAIRS = Number(process.env.PROOF_PAIRS ?? 100_000);
const POINTS_PER_POLICY = 250;

/** Random combinations, those that no order could show among them: the agreement does not rest on the constraints. */
function pointsOf(space: FactSpace, seed: number): readonly Point[] {
  let state = seed | 1;
  const random = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  return Array.from({ length: POINTS_PER_POLICY }, () =>
    space.variables.map(({ dimension }) => random(dimension.atomCount)),
  );
}

type Stage = "locked" | "select" | "moment" | "channel" | "script";
const STAGES: readonly Stage[] = ["locked", "select", "moment", "channel", "script"];

function winnerInDiagram(space: FactSpace, regions: PolicyRegions, stage: Stage, point: Point): string | undefined {
  const rules: readonly { readonly rule: { readonly id: string }; readonly wins: number }[] = regions[stage].rules;
  return rules.find(({ wins }) => holdsAt(space.diagram, wins, point))?.rule.id;
}

function winnerInPlanner(space: FactSpace, compiled: CompiledPolicy, stage: Stage, point: Point): string {
  const values = valuesAt(space, point, stage);
  const row = factRow(compiled.dimensions.size);
  setFacts(row, [...compiled.dimensions.values()], values);
  return matchStage<unknown>(compiled[stage], row).rule.id;
}

function valuesAt(space: FactSpace, point: Point, stage: Stage) {
  const values = Object.fromEntries(
    space.variables.map(({ dimension, index }) => [dimension.fact, representativeOf(dimension, point[index] ?? 0)]),
  );
  return stage === "script" ? { ...values, season: values.seasonAtSend ?? null } : values;
}

describe("planner, diagram and brute force", () => {
  it(`agree on who decides, for ${PAIRS} random pairs of policy and facts`, () => {
    fc.assert(
      fc.property(randomPolicy(), fc.integer(), (data, seed) => {
        const compiled = compilePolicy(data);
        const space = factSpaceOf([compiled]);
        const regions = policyRegionsOf(space, compiled, EVERYTHING);
        for (const point of pointsOf(space, seed)) {
          for (const stage of STAGES) {
            if (!holdsAt(space.diagram, regions[stage].start, point)) continue;
            const expected = bruteWinner(data, stage, valuesAt(space, point, stage));
            expect(winnerInPlanner(space, compiled, stage, point)).toBe(expected);
            expect(winnerInDiagram(space, regions, stage, point)).toBe(expected);
          }
        }
      }),
      { numRuns: Math.ceil(PAIRS / POINTS_PER_POLICY) },
    );
  });

  it("count as many combinations as there are, rule by rule", () => {
    fc.assert(
      fc.property(randomPolicy(), (data) => {
        const compiled = compilePolicy(data);
        const space = factSpaceOf([compiled]);
        const { moment } = policyRegionsOf(space, compiled, EVERYTHING);
        const counted = moment.rules.reduce((sum, { wins }) => sum + countOf(space.diagram, wins), 0n);
        expect(counted).toBe(countOf(space.diagram, moment.start));
      }),
      { numRuns: 60 },
    );
  });
});
