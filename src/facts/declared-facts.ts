import { bucketFact } from "../contract/policy-experiment";
import type { Case } from "../input/case";
import type { FactValue } from "../policy/compile/dimensions";
import type { CompiledPolicy } from "../policy/compiled-policy";
import { bucketOf } from "../text/bucket";

/** The facts that the policy itself declares: the category of the goods, buckets, and its attributes, absent where not given. */
export function declaredFactsOf(one: Case, policy: CompiledPolicy): Readonly<Record<string, FactValue>> {
  const facts: Record<string, FactValue> = { category: categoryOf(one, policy) };
  const given = one.order.attributes ?? {};
  for (const name of policy.attributeNames) facts[name] = (Object.hasOwn(given, name) ? given[name] : null) ?? null;
  for (const [name, { salt }] of policy.experiments) facts[bucketFact(name)] = bucketOf(one.order.buyer.id, salt);
  return facts;
}

/** TIM-15: the first item whose category the policy names speaks for the order. */
function categoryOf(one: Case, policy: CompiledPolicy): string {
  if (policy.categories.size === 0) return "other";
  for (const { category } of one.order.items) {
    const name = category === undefined ? undefined : policy.categories.get(category);
    if (name !== undefined) return name;
  }
  return "other";
}
