import { type Checked, CuifuError } from "../contract/error";
import type { Policy } from "../contract/policy";
import { compilePolicy } from "../policy/compile/compile-policy";
import type { CompiledPolicy } from "../policy/compiled-policy";
import { checkedPolicy } from "../policy/parse-policy";

const compiled = new WeakMap<object, CompiledPolicy>();

/** Checks and compiles a policy once per object. What is compiled is a frozen copy, so the object itself is not watched. */
export function compiledPolicyOf(policy: Policy): Checked<CompiledPolicy> {
  const known = isObject(policy) ? compiled.get(policy) : undefined;
  if (known !== undefined) return { ok: true, value: known };
  const checked = checkedPolicy(policy);
  if (!checked.ok) return checked;
  const value = compiled.get(checked.value) ?? compilePolicy(checked.value);
  compiled.set(checked.value, value);
  compiled.set(policy, value);
  return { ok: true, value };
}

/** The same for callers to whom a bad policy is an exception. */
export function compiledPolicyOrThrow(policy: Policy): CompiledPolicy {
  const result = compiledPolicyOf(policy);
  if (result.ok) return result.value;
  throw result.error instanceof CuifuError ? result.error : new TypeError("the policy could not be read");
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
