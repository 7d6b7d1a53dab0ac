import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Policy } from "../../src/contract/policy";
import { CHANNELS } from "../../src/contract/vocabulary";
import { compilePolicy } from "../../src/policy/compile/compile-policy";
import { type FactValue, representativeOf } from "../../src/policy/compile/dimensions";
import type { CompiledPolicy } from "../../src/policy/compiled-policy";
import { atomOf } from "../../src/rules/atom";
import { type FactRow, type FactValues, factRow, setFacts } from "../../src/rules/fact-row";
import { matchStage } from "../../src/rules/match-stage";
import { EVERYTHING } from "../../src/verify/diagram/diagram";
import { countOf, holdsAt, type Point } from "../../src/verify/diagram/questions";
import { type FactSpace, factSpaceOf } from "../../src/verify/space/fact-space";
import { type PolicyRegions, policyRegionsOf } from "../../src/verify/space/policy-regions";
import type { RuleRegion } from "../../src/verify/space/stage-regions";
import { bruteWinner } from "./brute-force";
import { randomPolicy } from "./random-rules";

const PAIRS = Number(process.env.PROOF_PAIRS ?? 100_000);
const POINTS_PER_POLICY = 500;
/** One test would keep its worker silent for longer than the runner waits. */
const PAIRS_PER_TEST = 100_000;
const TESTS = Array.from({ length: Math.ceil(PAIRS / PAIRS_PER_TEST) }, (_, index) => index);

type Stage = "locked" | "select" | "moment" | "channel" | "script";
const EARLY_STAGES = ["locked", "select", "moment", "channel"] as const;

/** One policy in the three ways that are to agree. */
interface Ways {
  readonly data: Policy;
  readonly compiled: CompiledPolicy;
  readonly space: FactSpace;
  readonly regions: PolicyRegions;
  /** What a buyer may have been told last time. */
  readonly lastScripts: readonly string[];
}

function waysOf(data: Policy): Ways {
  const compiled = compilePolicy(data);
  const space = factSpaceOf([compiled]);
  const regions = policyRegionsOf(space, compiled, EVERYTHING);
  return { data, compiled, space, regions, lastScripts: ["of-another-system", ...Object.keys(data.scripts)] };
}

/** Below a bound, the same numbers for the same seed. */
function randomBelow(seed: number): (bound: number) => number {
  let state = seed | 1;
  return (bound) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}

function firstIn(regions: PolicyRegions, stage: Stage, point: Point): RuleRegion<unknown> | undefined {
  const rules: readonly RuleRegion<unknown>[] = regions[stage].rules;
  return rules.find(({ wins }) => holdsAt(regions.space.diagram, wins, point));
}

/** Who speaks, as the diagram has it: mostly who is first, else who comes after one whose words were used last time. */
function speakerIn({ regions, space, compiled }: Ways, point: Point, values: FactValues, last: string) {
  const first = firstIn(regions, "script", point);
  const after = passedOver(first, values, last, compiled);
  if (after === undefined) return first?.rule.id;
  return regions.script.rules.find((rule) => holdsAt(space.diagram, rule[after], point))?.rule.id;
}

/** What is left when no rule holds is never passed over. */
function passedOver(
  first: RuleRegion<unknown> | undefined,
  values: FactValues,
  last: string,
  compiled: CompiledPolicy,
) {
  if (first === undefined || first.index === compiled.script.rules.length) return undefined;
  return refusalOf(String(first.then), values, last, compiled);
}

function refusalOf(name: string, values: FactValues, last: string, compiled: CompiledPolicy) {
  const channel = CHANNELS.find((one) => one === values.channel) ?? "note";
  const wanted = values.refusal !== "ask-once" && (values.amount === "large" || values.lastChannel === channel);
  if (!wanted || values.lastChannel === "none") return undefined;
  if (name === last) return "winsAfterOwn" as const;
  const script = compiled.scripts.get(name);
  const isTaken = script?.category === "marketing" && values[`${channel}Reach`] === "service";
  return isTaken && script.script.plain === last ? ("winsAfterPlain" as const) : undefined;
}

/** The same from the planner's own matcher; what it refuses stands in `plan/script-desk`, and a law of plans holds it. */
function speakerInPlanner({ compiled }: Ways, row: FactRow, values: FactValues, last: string): string {
  const refuses = (name: string) => refusalOf(name, values, last, compiled) !== undefined;
  return matchStage(compiled.script, row, ({ id }) => refuses(id)).rule.id;
}

/** And by brute force. A large order hears nothing rather than the same twice: then nobody speaks. */
function speakerByForce({ data, compiled }: Ways, values: FactValues, last: string): string | undefined {
  const refuses = (name: string) => refusalOf(name, values, last, compiled) !== undefined;
  const { rules } = data.stages.script;
  const heard = rules.filter(({ then }) => !refuses(then));
  return bruteWinner(
    { ...data, stages: { ...data.stages, script: { ...data.stages.script, rules: heard } } },
    "script",
    values,
  );
}

/** How far the combination came: to a stage before the scripts, to a script, or past one that was used last time. */
function agreeAt(ways: Ways, point: Point, last: string): "early" | "script" | "second" {
  const { data, compiled, space, regions } = ways;
  const values: Record<string, FactValue> = {};
  for (const { dimension, index } of space.variables) {
    values[dimension.fact] = representativeOf(dimension, point[index] ?? 0);
  }
  const dimensions = [...compiled.dimensions.values()];
  const row = factRow(compiled.dimensions.size);
  setFacts(row, dimensions, values);
  for (const stage of EARLY_STAGES) {
    if (!holdsAt(space.diagram, regions[stage].start, point)) return "early";
    const expected = bruteWinner(data, stage, values);
    expect(matchStage<unknown>(compiled[stage], row).rule.id).toBe(expected);
    expect(firstIn(regions, stage, point)?.rule.id).toBe(expected);
  }
  if (!holdsAt(space.diagram, regions.script.start, point)) return "early";
  values.season = values.seasonAtSend ?? null;
  setFacts(row, [...dimensions], values);
  const expected = speakerByForce(ways, values, last);
  expect(speakerInPlanner(ways, row, values, last)).toBe(expected);
  const { otherwise } = data.stages.script;
  const isSilent = otherwise.then === last && expected === otherwise.id && values.amount === "large";
  if (!isSilent) expect(speakerIn(ways, point, values, last)).toBe(expected);
  const first = firstIn(regions, "script", point);
  return passedOver(first, values, last, compiled) === undefined ? "script" : "second";
}

/** What the locked rules let through: left to chance, hardly any combination would come to the later stages. */
const OPEN: Readonly<Record<string, FactValue>> = {
  status: "unpaid",
  paymentState: "clear",
  pastClosing: false,
  doNotContact: false,
  optedOut: false,
  refusal: "none",
  attempt: 1,
};

/** Combinations that no order could show are among them: the agreement does not rest on the constraints. */
function randomPoint({ space }: Ways, random: (bound: number) => number): Point {
  const isOpen = random(10) > 0;
  return space.variables.map(({ dimension }) => {
    const open = isOpen ? OPEN[dimension.fact] : undefined;
    return open === undefined ? random(dimension.atomCount) : atomOf(dimension, open);
  });
}

describe("planner, diagram and brute force", () => {
  it.each(TESTS)(`agree on who decides, for ${PAIRS_PER_TEST} random pairs of policy and facts (%i)`, (index) => {
    const came = { early: 0, script: 0, second: 0 };
    fc.assert(
      fc.property(randomPolicy(), fc.integer(), (data, seed) => {
        const ways = waysOf(data);
        const random = randomBelow(seed);
        for (let pair = 0; pair < POINTS_PER_POLICY; pair += 1) {
          const last = ways.lastScripts[random(ways.lastScripts.length)] ?? "";
          came[agreeAt(ways, randomPoint(ways, random), last)] += 1;
        }
      }),
      { numRuns: PAIRS_PER_TEST / POINTS_PER_POLICY, seed: Number(fc.readConfigureGlobal().seed ?? 0) + index },
    );
    expect(came.script).toBeGreaterThan(PAIRS_PER_TEST / 20);
    expect(came.second).toBeGreaterThan(PAIRS_PER_TEST / 500);
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
