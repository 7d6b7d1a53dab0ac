import type { Context } from "../../contract/context";
import { type Issue, issueOf } from "../../contract/error";
import type { Order } from "../../contract/order";
import type { PlanExpectation, PolicyTestCase, PolicyTests } from "../../contract/policy-tests";
import { parseContext } from "../../input/parse-context";
import { parseOrder } from "../../input/parse-order";
import { isPlainObject } from "../../schema/plain-object";
import { pointerTo } from "../pointer";
import { laidOver, layerAt } from "./fragment";

/** One order in one context with what its plan must show, or why it cannot be put to the planner. */
export interface ExpandedCase {
  readonly name: string;
  /** JSON pointer into the file. */
  readonly pointer: string;
  readonly expect: PlanExpectation;
  readonly given: { readonly order: Order; readonly context: Context } | undefined;
  readonly issues: readonly Issue[];
}

const MOST_COMBINATIONS = 10_000;

/** Every case of the file, one for each combination of the values that it lists. */
export function expandCases({ given, cases }: PolicyTests): readonly ExpandedCase[] {
  return cases.flatMap((one, index) => {
    const pointer = pointerTo(["cases", index]);
    const base = laidOver(given, one.given);
    const axes = Object.entries(one.each ?? {});
    const count = axes.reduce((product, [, values]) => product * values.length, 1);
    if (count > MOST_COMBINATIONS) return [tooMany(one, index, pointer, count)];
    return combinationsOf(axes).map((combination): ExpandedCase => {
      const all = combination.reduce<unknown>((below, [path, value]) => laidOver(below, layerAt(path, value)), base);
      return { name: nameOf(one, combination), pointer, expect: one.expect, ...read(all) };
    });
  });
}

type Combination = readonly (readonly [path: string, value: unknown])[];

function combinationsOf(axes: readonly (readonly [string, readonly unknown[]])[]): readonly Combination[] {
  return axes.reduce<readonly Combination[]>(
    (all, [path, values]) => all.flatMap((before) => values.map((value) => [...before, [path, value] as const])),
    [[]],
  );
}

function nameOf({ name }: PolicyTestCase, combination: Combination): string {
  if (combination.length === 0) return name;
  return `${name} (${combination.map(([path, value]) => `${path}: ${JSON.stringify(value)}`).join(", ")})`;
}

function read(all: unknown): Pick<ExpandedCase, "given" | "issues"> {
  const { order, context } = isPlainObject(all) ? all : {};
  if (isOrder(order) && isContext(context)) return { given: { order, context }, issues: [] };
  const [wrongOrder, wrongContext] = [parseOrder(order ?? {}), parseContext(context ?? {})];
  return {
    given: undefined,
    issues: [
      ...(wrongOrder.ok ? [] : wrongOrder.error.issues),
      ...(wrongContext.ok ? [] : wrongContext.error.issues.map(withoutClock)),
    ],
  };
}

/** The one entry that is easily forgotten, since elsewhere a clock would stand in for it. */
function withoutClock(issue: Issue): Issue {
  if (issue.path !== "context.now" || issue.code !== "missing") return issue;
  const help = "fix the time of the test under `given.context.now`, of the file or of the case";
  return issueOf(issue.code, issue.path, issue.expected, issue.received, help);
}

function isOrder(value: unknown): value is Order {
  return parseOrder(value).ok;
}

function isContext(value: unknown): value is Context {
  return parseContext(value).ok;
}

function tooMany({ name, expect }: PolicyTestCase, index: number, pointer: string, count: number): ExpandedCase {
  const issue = issueOf(
    "too-complex",
    `tests.cases[${index}].each`,
    `at most ${MOST_COMBINATIONS} combinations`,
    `\`${count}\``,
  );
  return { name, pointer, expect, given: undefined, issues: [issue] };
}
