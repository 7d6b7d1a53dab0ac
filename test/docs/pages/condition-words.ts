import type { Condition, PolicyParams, Test } from "cuifu";
import { factTestsOf } from "../../../src/policy/compile/boxes";
import { code } from "./markdown";

type Scalar = string | number | boolean;
type NumberOrParam = number | { readonly param: string };

/** A condition as a person would say it. */
export function conditionWords(condition: Condition, params: PolicyParams): string {
  const parts = factTestsOf(condition).map(([fact, test]) => testWords(fact, test, params));
  const inner = (list: readonly Condition[], word: string) =>
    `(${list.map((one) => conditionWords(one, params)).join(` ${word} `)})`;
  if (condition.is !== undefined) parts.push(`the condition ${code(condition.is)} holds`);
  if (condition.all !== undefined) parts.push(inner(condition.all, "and"));
  if (condition.any !== undefined) parts.push(inner(condition.any, "or"));
  if (condition.not !== undefined) parts.push(`not ${inner([condition.not], "and")}`);
  return parts.length === 0 ? "always" : parts.join(" and ");
}

function testWords(fact: string, test: Test, params: PolicyParams): string {
  const name = code(fact);
  if (test === true) return name;
  if (test === false) return `not ${name}`;
  if (typeof test !== "object") return `${name} is ${test}`;
  if ("absent" in test) return `${name} is ${test.absent ? "not known" : "known"}`;
  if ("param" in test) return `${name} is ${numberWords(test, params)}`;
  if ("in" in test) return `${name} is ${listWords(test.in)}`;
  if ("not" in test) return `${name} is not ${listWords(refusedBy(test.not))}`;
  const { gt, gte, lt, lte } = test;
  const bounds = (
    [
      ["more than", gt],
      ["at least", gte],
      ["less than", lt],
      ["at most", lte],
    ] as const
  ).flatMap(([words, bound]) => (bound === undefined ? [] : [`${words} ${numberWords(bound, params)}`]));
  return `${name} is ${bounds.join(" and ")}`;
}

function refusedBy(not: Scalar | readonly Scalar[] | { readonly in: readonly Scalar[] }): readonly Scalar[] {
  if (typeof not !== "object") return [not];
  return "in" in not ? not.in : not;
}

function listWords(values: readonly Scalar[]): string {
  return values.length < 2 ? values.join("") : `${values.slice(0, -1).join(", ")} or ${values.at(-1)}`;
}

function numberWords(bound: NumberOrParam, params: PolicyParams): string {
  if (typeof bound === "number") return String(bound);
  const value = Object.entries(params).find(([name]) => name === bound.param)?.[1];
  return `${value} (${code(bound.param)})`;
}
