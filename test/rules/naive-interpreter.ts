import type { PolicyParams } from "../../src/contract/policy";
import type { Condition, NumberOrParam, Rule, Scalar, Test } from "../../src/contract/policy-language";

export type Values = Readonly<Record<string, Scalar | null>>;
export interface Language {
  readonly params: PolicyParams;
  readonly conditions: Readonly<Record<string, Condition>>;
}

/** The language of conditions read word by word, as slowly as it is written. */
export function holds(condition: Condition, values: Values, language: Language): boolean {
  const { all = [], any, not, is, ...tests } = condition;
  const shared = is === undefined ? undefined : language.conditions[is];
  return (
    all.every((one) => holds(one, values, language)) &&
    (any === undefined || any.some((one) => holds(one, values, language))) &&
    (not === undefined || !holds(not, values, language)) &&
    (shared === undefined || holds(shared, values, language)) &&
    Object.entries(tests).every(([fact, test]) => passes(test as Test, values[fact] ?? null, language))
  );
}

function passes(test: Test, value: Scalar | null, { params }: Language): boolean {
  if (typeof test !== "object") return value === test;
  if ("absent" in test) return (value === null) === test.absent;
  if (value === null) return false;
  if ("param" in test) return value === numberOf(test, params);
  if ("in" in test) return test.in.includes(value);
  if ("not" in test) {
    if (typeof test.not !== "object") return value !== test.not;
    const refused = "in" in test.not ? test.not.in : test.not;
    return !refused.includes(value);
  }
  if (typeof value !== "number") return false;
  return (
    (test.gt === undefined || value > numberOf(test.gt, params)) &&
    (test.gte === undefined || value >= numberOf(test.gte, params)) &&
    (test.lt === undefined || value < numberOf(test.lt, params)) &&
    (test.lte === undefined || value <= numberOf(test.lte, params))
  );
}

function numberOf(bound: NumberOrParam, params: PolicyParams): number {
  if (typeof bound === "number") return bound;
  const found = Object.entries(params).find(([name]) => name === bound.param)?.[1];
  if (typeof found !== "number") throw new Error(`no number \`${bound.param}\``);
  return found;
}

/** The id of the first rule that holds and whose choice is not refused. */
export function firstMatch<Then>(
  rules: readonly Rule<Then>[],
  values: Values,
  language: Language,
  refused: (then: Then) => boolean = () => false,
): string | undefined {
  return rules.find((rule) => holds(rule.when, values, language) && !refused(rule.then))?.id;
}
