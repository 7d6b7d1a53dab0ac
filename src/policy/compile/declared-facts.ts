import { FACT_TABLE, type FactDeclaration } from "../../contract/fact-table";
import type { Policy } from "../../contract/policy";
import { BUCKETS, bucketFact } from "../../contract/policy-experiment";
import type { Condition, Test } from "../../contract/policy-language";
import { LOCKED_RULES } from "../locked-rules";
import { conditionsWithin, factTestsOf } from "./boxes";
import { constantsOf, type Dimension, dimensionOf } from "./dimensions";

/** All facts that a policy's rules may test: the table's, its own attributes, and the category of the goods. */
export function declaredFacts(policy: Policy): ReadonlyMap<string, FactDeclaration> {
  const facts = new Map<string, FactDeclaration>(Object.entries(FACT_TABLE));
  facts.set("category", {
    kind: "enum",
    values: [...Object.keys(policy.categories), "other"],
    when: "placed",
    about: "the kind of goods, as the policy names it (TIM-15)",
  });
  facts.set("moment", {
    kind: "enum",
    values: Object.keys(policy.moments),
    when: "chosen",
    about: "what the moment stage has chosen; open to the channel and script stages",
  });
  for (const [name, { about }] of Object.entries(policy.experiments ?? {})) {
    facts.set(bucketFact(name), {
      kind: "number",
      min: 0,
      max: BUCKETS - 1,
      unit: "buckets",
      when: "placed",
      about: `where chance has put the buyer: ${about}`,
    });
  }
  // Orders may leave an attribute out, so each may be absent.
  for (const [name, declaration] of Object.entries(policy.attributes)) {
    facts.set(name, { ...declaration, nullable: true, when: "placed" });
  }
  return facts;
}

/** Each fact cut at the constants that the policy compares it with. */
export function dimensionsOf(policy: Policy): ReadonlyMap<string, Dimension> {
  const constants = constantsByFact(policy);
  const dimensions = new Map<string, Dimension>();
  for (const [fact, declaration] of declaredFacts(policy)) {
    dimensions.set(fact, dimensionOf(fact, dimensions.size, declaration, constants.get(fact) ?? []));
  }
  return dimensions;
}

function constantsByFact(policy: Policy): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const condition of conditionsOf(policy).flatMap(conditionsWithin)) {
    for (const [fact, test] of factTestsOf(condition)) noteConstants(found, fact, test, policy);
  }
  return found;
}

function noteConstants(found: Map<string, number[]>, fact: string, test: Test, policy: Policy): void {
  const constants = constantsOf(test, policy.params);
  if (constants.length > 0) found.set(fact, [...(found.get(fact) ?? []), ...constants]);
}

/** Every condition of a policy, the locked rules' included. */
export function conditionsOf(policy: Policy): readonly Condition[] {
  const { select, moment, channel, script } = policy.stages;
  const rules = [LOCKED_RULES, select, moment, channel, script].flatMap(({ rules }) => rules.map(({ when }) => when));
  return [...rules, ...Object.values(policy.conditions), ...policy.claims.map((claim) => claim.when)];
}
