import type { PlanExpectation } from "../../contract/policy-tests";
import { planExpectationIssues } from "../../input/policy-tests-schema";
import { isPlainObject } from "../../schema/plain-object";
import { received as shown } from "../../schema/received";
import { didYouMean } from "../../schema/suggestion";
import type { HoldExpectation, SendExpectation, SkipExpectation } from "./expectations";

/** The names by which a plan of each kind can be looked at. */
const NAMES = {
  send: {
    channel: true,
    script: true,
    rules: true,
    says: true,
    classification: true,
    attempt: true,
    sendAt: true,
    notAfter: true,
    recheckAt: true,
    assignee: true,
    passedOver: true,
    covers: true,
    recheck: true,
    warnings: true,
  } satisfies Record<keyof SendExpectation, true>,
  hold: {
    why: true,
    until: true,
    rules: true,
    classification: true,
    recheckAt: true,
    warnings: true,
  } satisfies Record<keyof HoldExpectation, true>,
  skip: {
    why: true,
    final: true,
    passedOver: true,
    rules: true,
    classification: true,
    recheckAt: true,
    warnings: true,
  } satisfies Record<keyof SkipExpectation, true>,
} as const;

/**
 * The expectation of a matcher, with the kind of plan. What no plan can show would let every negated matcher pass, so a
 * slip of the pen is an error rather than an answer.
 *
 * @throws TypeError with everything that is wrong with it
 */
export function checkedExpectation(
  kind: "send" | "hold" | "skip",
  expected: SendExpectation | HoldExpectation | SkipExpectation,
): PlanExpectation {
  const problems = problemsOf(kind, expected);
  if (problems.length === 0) return { kind, ...expected };
  throw new TypeError(
    `what a plan that ${kind}s must show is not readable\n${problems.map((one) => `  ${one}`).join("\n")}`,
  );
}

function problemsOf(kind: keyof typeof NAMES, expected: unknown): readonly string[] {
  if (!isPlainObject(expected)) return [`expected an object, received ${shown(expected)}`];
  const names = Object.keys(NAMES[kind]);
  const unknown = Object.keys(expected).filter((name) => !names.includes(name));
  const known = Object.fromEntries(Object.entries(expected).filter(([name]) => names.includes(name)));
  return [
    ...unknown.map((name) => `${name}: expected one of ${names.join(", ")}${helpWith(name, names)}`),
    ...planExpectationIssues({ kind, ...known }),
  ];
}

function helpWith(name: string, names: readonly string[]): string {
  const help = didYouMean(name, names);
  return help === undefined ? "" : `; ${help}`;
}
