import type { Policy } from "../../src/contract/policy";
import type { Condition, Test } from "../../src/contract/policy-language";
import type { FactValue } from "../../src/policy/compile/dimensions";
import { LOCKED_RULES } from "../../src/policy/locked-rules";
import { messageTextsServe } from "./texts-serve";

type Values = Readonly<Record<string, FactValue>>;

/** Who decides, by reading the policy as it stands: no atoms, no boxes, no diagram. */
export function bruteWinner(
  policy: Policy,
  stage: "locked" | "select" | "moment" | "channel" | "script",
  values: Values,
): string {
  const { rules, otherwise } = stage === "locked" ? LOCKED_RULES : policy.stages[stage];
  for (const { id, when, then } of rules) {
    if (!holds(when, policy, values)) continue;
    if (stage !== "script" || typeof then !== "string" || scriptServes(policy, then, values)) return id;
  }
  return otherwise.id;
}

function scriptServes(policy: Policy, name: string, values: Values): boolean {
  const script = policy.scripts[name];
  if (script === undefined || !script.claims.every((claim) => values[claim] === true)) return false;
  return messageTextsServe(policy, script, String(values.channel));
}

export function holds(condition: Condition, policy: Policy, values: Values): boolean {
  return Object.entries(condition).every(([key, entry]) => {
    if (entry === undefined) return true;
    if (key === "all") return condition.all?.every((one) => holds(one, policy, values));
    if (key === "any") return condition.any?.some((one) => holds(one, policy, values));
    if (key === "not") return condition.not !== undefined && !holds(condition.not, policy, values);
    if (key === "is") return holds(policy.conditions[condition.is ?? ""] ?? {}, policy, values);
    return passes(entry as Test, values[key] ?? null, policy);
  });
}

function passes(test: Test, value: FactValue, policy: Policy): boolean {
  if (typeof test === "object" && "absent" in test) return (value === null) === test.absent;
  if (value === null) return false;
  if (typeof test !== "object") return value === test;
  if ("param" in test) return value === paramOf(test, policy);
  if ("in" in test) return test.in.includes(value);
  if ("not" in test) {
    const several = typeof test.not === "object" && "in" in test.not ? test.not.in : test.not;
    const refused = typeof several === "object" ? several : [several];
    return !refused.includes(value);
  }
  const { gt, gte, lt, lte } = test;
  const number = Number(value);
  return (
    (gt === undefined || number > paramOf(gt, policy)) &&
    (gte === undefined || number >= paramOf(gte, policy)) &&
    (lt === undefined || number < paramOf(lt, policy)) &&
    (lte === undefined || number <= paramOf(lte, policy))
  );
}

function paramOf(value: number | { readonly param: string }, policy: Policy): number {
  return typeof value === "number" ? value : Number(Reflect.get(policy.params, value.param));
}
