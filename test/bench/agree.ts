import { deepStrictEqual } from "node:assert/strict";
import type { Plan } from "../../src/index";
import type { Planning } from "./measure";
import type { BenchCase } from "./orders";

/**
 * `recheckAt` is left out: the floor gives an instant before which nothing changes, the planner the one at which something
 * does, which it finds by deciding again.
 *
 * Throws unless both give the same plan for every order in all that matters: only then may their speed be compared.
 */
export function assertAgreement(cases: readonly BenchCase[], floor: Planning, planner: Planning): void {
  for (const one of cases) deepStrictEqual(essence(floor(one)), essence(planner(one)), `order ${one.order.id}`);
}

function essence(plan: Plan) {
  const { kind, classification } = plan;
  const shared = {
    kind,
    classification,
    rules: plan.because.map((step) => step.rule),
    keys: Object.keys(plan).filter((key) => key !== "recheckAt"),
  };
  if (plan.kind !== "send") return { ...shared, why: plan.why };
  const { channel, sendAt, notAfter, script } = plan;
  const words = plan.channel === "phone" ? plan.call : plan.message;
  return { ...shared, channel, sendAt, notAfter, script, words };
}
