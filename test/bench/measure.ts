import { createPlanner, defaultPolicy, type Plan, planReminder } from "../../src/index";
import { assertAgreement } from "./agree";
import { floorPlan } from "./floor";
import { type BenchCase, benchCases } from "./orders";

export type Planning = (one: BenchCase) => Plan;

interface Contender {
  readonly name: string;
  readonly plan: Planning;
  readonly nanoseconds: number[];
}

const ROUNDS = 31;
// Fewer, and the first rounds are spent with code that is still being compiled.
const WARM_UP_PASSES = 300;
const PASSES = 20;

const planner = createPlanner(defaultPolicy);
const { id, version } = planner.policy;
const mark = { id, version, digest: planner.digest };
const floor: Planning = ({ order, context }) => floorPlan(order, context, mark);
const planned: Planning = ({ order, context }) => planner.plan(order, context);
const single: Planning = ({ order, context }) => planReminder(order, context);

const cases = benchCases();
assertAgreement(cases, floor, planned);
const contenders: readonly Contender[] = [
  { name: "floor", plan: floor, nanoseconds: [] },
  { name: "planner.plan", plan: planned, nanoseconds: [] },
  { name: "planReminder", plan: single, nanoseconds: [] },
];
for (const { plan } of contenders) timePasses(plan, WARM_UP_PASSES);
for (let round = 0; round < ROUNDS; round += 1) {
  for (const { plan, nanoseconds } of contenders) nanoseconds.push(timePasses(plan, PASSES));
}
print();

/** Nanoseconds per plan. What is planned is counted, so that no plan can be optimised away. */
function timePasses(plan: Planning, passes: number): number {
  let sends = 0;
  const start = performance.now();
  for (let pass = 0; pass < passes; pass += 1) {
    for (const one of cases) if (plan(one).kind === "send") sends += 1;
  }
  const elapsed = performance.now() - start;
  if (sends === 0) throw new RangeError("no order was reminded");
  return (elapsed * 1_000_000) / (passes * cases.length);
}

function print(): void {
  const floorTimes = contenders[0]?.nanoseconds ?? [];
  console.log(`${cases.length} orders, ${ROUNDS} rounds, medians, node ${process.version}`);
  console.log("                plans per second   of the floor");
  for (const { name, nanoseconds } of contenders) {
    const perSecond = Math.round(1e9 / median(nanoseconds)).toLocaleString("en-US");
    const ratio = median(nanoseconds.map((time, round) => (floorTimes[round] ?? Number.NaN) / time));
    console.log(`${name.padEnd(14)}${perSecond.padStart(18)}${ratio.toFixed(2).padStart(15)}`);
  }
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
