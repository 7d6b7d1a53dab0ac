import { deepStrictEqual } from "node:assert/strict";
import type { Planning } from "./measure";
import type { BenchCase } from "./orders";

/** Throws unless both give the same plan for every order, byte for byte: only then may their speed be compared. */
export function assertAgreement(cases: readonly BenchCase[], floor: Planning, planner: Planning): void {
  for (const one of cases) {
    const expected = planner(one);
    const given = floor(one);
    deepStrictEqual(given, expected, `order ${one.order.id}`);
    deepStrictEqual(JSON.stringify(given), JSON.stringify(expected), `order ${one.order.id}`);
  }
}
