import type { Plan, SendPlan } from "../../contract/plan";
import type { PlanExpectation } from "../../contract/policy-tests";
import { isPlainObject } from "../../schema/plain-object";
import { parseInstant } from "../../time/instant";

/** One thing that a plan was to show and does not. */
export interface Difference {
  /** Inside the expectation: `script.id`. */
  readonly path: string;
  readonly expected: unknown;
  /** Undefined: the plan has no such thing. */
  readonly received: unknown;
}

const INSTANTS: ReadonlySet<string> = new Set(["sendAt", "notAfter", "until", "recheckAt"]);

/** Which rule decided in each stage that was asked. */
export type DecidingRules = Readonly<Record<string, string>>;

/** What the plan does not show of what it must. */
export function differencesOf(
  plan: Plan,
  expectation: PlanExpectation,
  rules: DecidingRules = rulesOf(plan.because),
): readonly Difference[] {
  const { says, ...shown } = expectation;
  const wrong = differences(shownBy(plan, rules), shown, []);
  if (says === undefined) return wrong;
  const words = plan.kind === "send" ? wordsOf(plan) : undefined;
  const unsaid = says.filter((piece) => words?.includes(piece) !== true);
  return [...wrong, ...unsaid.map((piece) => ({ path: "says", expected: piece, received: words }))];
}

/** The plan in the form of an expectation. */
function shownBy(plan: Plan, rules: DecidingRules): Readonly<Record<string, unknown>> {
  return { ...plan, rules, warnings: plan.warnings.map(({ code }) => code) };
}

function rulesOf(because: Plan["because"]): DecidingRules {
  return Object.fromEntries(because.map(({ stage, rule }) => [stage, rule]));
}

function differences(shown: unknown, expected: unknown, keys: readonly string[]): readonly Difference[] {
  if (expected === undefined) return [];
  if (isPlainObject(expected)) {
    return Object.entries(expected).flatMap(([key, inner]) =>
      differences(isPlainObject(shown) ? shown[key] : undefined, inner, [...keys, key]),
    );
  }
  const same = INSTANTS.has(keys[0] ?? "") ? isSameInstant(shown, expected) : isSame(shown, expected);
  return same ? [] : [{ path: keys.join("."), expected, received: shown }];
}

function isSame(shown: unknown, expected: unknown): boolean {
  if (Array.isArray(expected)) {
    return (
      Array.isArray(shown) &&
      shown.length === expected.length &&
      expected.every((one, index) => isSame(shown[index], one))
    );
  }
  if (!isPlainObject(expected)) return shown === expected;
  return isPlainObject(shown) && Object.entries(expected).every(([key, value]) => isSame(shown[key], value));
}

function isSameInstant(shown: unknown, expected: unknown): boolean {
  const at = parseInstant(shown);
  return typeof at === "number" && at === parseInstant(expected);
}

/** What the buyer reads or hears. */
function wordsOf(plan: SendPlan): string {
  if (plan.channel !== "phone")
    return [...(plan.message.subject === undefined ? [] : [plan.message.subject]), plan.message.text].join("\n");
  const { opening, purpose, question, branches, closing } = plan.call;
  return [opening, purpose, question, ...branches.map(({ say }) => say), closing].join("\n");
}
