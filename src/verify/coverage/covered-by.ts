import type { PolicyTests } from "../../contract/policy-tests";
import type { CompiledPolicy } from "../../policy/compiled-policy";
import { tryOut } from "../realise/trial";
import { runPolicyTests } from "../run-policy-tests";
import type { FactSpace } from "../space/fact-space";
import { expandCases } from "../tests/expand-cases";
import { isShownBy } from "./shown-by";
import type { Target } from "./targets";

/** The names of the passing cases that show each target. */
export function coveredBy(
  space: FactSpace,
  compiled: CompiledPolicy,
  targets: readonly Target[],
  tests: PolicyTests,
): ReadonlyMap<Target, readonly string[]> {
  const passed = new Set(runPolicyTests(compiled.policy, tests).results.flatMap(({ name, ok }) => (ok ? [name] : [])));
  const by = new Map<Target, string[]>();
  for (const { name, given } of expandCases(tests)) {
    if (given === undefined || !passed.has(name)) continue;
    const trial = tryOut(space, compiled, given.order, given.context);
    if (trial === undefined) continue;
    for (const target of targets) {
      if (isShownBy(space, compiled, target, trial)) by.set(target, [...(by.get(target) ?? []), name]);
    }
  }
  return by;
}
