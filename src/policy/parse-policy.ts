import * as z from "zod";
import { type Checked, CuifuError, type Issue } from "../contract/error";
import type { Policy } from "../contract/policy";
import type { Condition } from "../contract/policy-language";
import { problem } from "../schema/expected";
import { isPlainObject } from "../schema/plain-object";
import { issuesFromZod } from "../schema/zod-issues";
import { checkAttributeNames } from "./check/check-attribute-names";
import { checkConditions } from "./check/check-conditions";
import { checkDuplicates } from "./check/check-duplicates";
import { checkExperiments } from "./check/check-experiments";
import { checkOrder } from "./check/check-order";
import { checkReasons } from "./check/check-reasons";
import { checkReferences } from "./check/check-references";
import { checkTemplates } from "./check/check-templates";
import { freezeDeeply } from "./freeze-deeply";
import { LOCKED_RULES } from "./locked-rules";
import { plainCopy } from "./plain-copy";
import { policySchemaOf } from "./policy-schema";

// Of the inside of a condition the check that follows can say more than a union of shapes.
const shapeSchema = policySchemaOf(z.custom<Condition>(isPlainObject, problem("wrong-type", "a condition")));

/** Policies that came out of the check: frozen, so they are still what was checked. */
const passed = new WeakMap<object, Policy>();

/** The ids of the rules that stand before every policy. */
export const LOCKED_IDS: readonly string[] = [...LOCKED_RULES.rules, LOCKED_RULES.otherwise].map(({ id }) => id);

/** A policy, checked and frozen, or all that is wrong with it; the value that was given is left as it is. */
export function checkedPolicy(value: unknown): Checked<Policy> {
  const known = typeof value === "object" && value !== null ? passed.get(value) : undefined;
  if (known !== undefined) return { ok: true, value: known };
  const { copy, issues } = plainCopy(value);
  if (issues.length > 0) return refused(issues);
  const shape = shapeSchema.safeParse(copy);
  if (!shape.success) return refused(issuesFromZod(shape.error, shapeSchema, "policy", copy));
  const wrong = issuesOf(shape.data);
  if (wrong.length > 0) return refused(wrong);
  const policy = freezeDeeply(shape.data);
  passed.set(policy, policy);
  return { ok: true, value: policy };
}

/**
 * Reads a policy from data such as a JSON file: checked as a whole, copied and frozen.
 *
 * @param value plain data; unknown keys are refused everywhere
 * @throws CuifuError with code `invalid-policy` and everything that is wrong
 */
export function parsePolicy(value: unknown): Policy {
  const result = checkedPolicy(value);
  if (result.ok) return result.value;
  throw result.error;
}

/** `parsePolicy` for policies that are written in TypeScript: the compiler completes and checks while you type. */
export function definePolicy(policy: Policy): Policy {
  return parsePolicy(policy);
}

function issuesOf(policy: Policy): readonly Issue[] {
  const hidden = checkAttributeNames(policy);
  // What is said of a fact and meant of an attribute would only be told as a second mistake.
  if (hidden.length > 0) return hidden;
  return [
    ...checkOrder(policy),
    ...checkConditions(policy),
    ...checkReferences(policy),
    ...checkDuplicates(policy, LOCKED_IDS),
    ...checkReasons(policy),
    ...checkExperiments(policy),
    ...checkTemplates(policy),
  ];
}

function refused(issues: readonly Issue[]): Checked<Policy> {
  return { ok: false, error: new CuifuError("invalid-policy", issues) };
}
