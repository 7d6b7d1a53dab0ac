import type { Plan } from "../../contract/plan";
import type { PlanExpectation } from "../../contract/policy-tests";
import { isPlainObject } from "../../schema/plain-object";
import { received as shown } from "../../schema/received";
import { differencesOf } from "../../verify/tests/compare-plan";
import { decisionWords, differenceWords } from "../../verify/tests/failure-words";
import type { Verdict } from "./expectations";

/** Whether a value is a plan that shows what is expected, with the words for it. */
export function matchPlan(received: unknown, expectation: PlanExpectation): Verdict {
  if (!isPlan(received)) {
    return { pass: false, message: () => `expected a plan, received ${shown(received)}` };
  }
  const differences = differencesOf(received, expectation);
  const story = () => [...passedOverWords(received), ...decisionWords(received)].map((line) => `  ${line}`);
  if (differences.length === 0) {
    const head = `expected the plan not to ${received.kind}${expectedWords(expectation)}, but it does`;
    return { pass: true, message: () => [head, ...story()].join("\n") };
  }
  const head = `expected the plan to ${expectation.kind ?? "show"}${expectedWords(expectation)}`;
  return {
    pass: false,
    message: () => [head, ...differences.map((one) => `  ${differenceWords(one)}`), ...story()].join("\n"),
    actual: Object.fromEntries(differences.map(({ path, received: value }) => [path, value])),
    expected: Object.fromEntries(differences.map(({ path, expected }) => [path, expected])),
  };
}

function expectedWords({ kind: _kind, ...shownBy }: PlanExpectation): string {
  return Object.keys(shownBy).length === 0 ? "" : ` ${JSON.stringify(shownBy)}`;
}

function passedOverWords(plan: Plan): readonly string[] {
  const passed = "passedOver" in plan ? (plan.passedOver ?? []) : [];
  return passed.map(({ channel, why }) => `channel \`${channel}\` fell out: ${why}`);
}

function isPlan(value: unknown): value is Plan {
  if (!isPlainObject(value) || !Array.isArray(value.because) || typeof value.orderId !== "string") return false;
  return value.kind === "send" || value.kind === "hold" || value.kind === "skip";
}
