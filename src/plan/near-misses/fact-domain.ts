import { constraintsOf } from "../../facts/constraints/constraints";
import { type Box, boxesOf, conditionsWithin, factTestsOf } from "../../policy/compile/boxes";
import { declaredFacts } from "../../policy/compile/declared-facts";
import { constantsOf, type Dimension, dimensionOf } from "../../policy/compile/dimensions";
import type { CompiledPolicy } from "../../policy/compiled-policy";
import { atomOf } from "../../rules/atom";
import type { FactValues } from "../../rules/fact-row";

/** The values that facts can have, cut where rules or constraints tell them apart, and what never comes together. */
export interface FactDomain {
  readonly dimensions: ReadonlyMap<string, Dimension>;
  /** By fact, the boxes that speak of it and that no order is ever in. */
  readonly ruledOut: ReadonlyMap<string, readonly Box[]>;
}

const known = new WeakMap<CompiledPolicy, FactDomain>();

export function factDomainOf(policy: CompiledPolicy): FactDomain {
  const before = known.get(policy);
  if (before !== undefined) return before;
  const domain = makeDomain(policy);
  known.set(policy, domain);
  return domain;
}

function makeDomain({ policy, params, dimensions: rules }: CompiledPolicy): FactDomain {
  const conditions = constraintsOf(params).map(({ never }) => never);
  const constants = new Map<string, number[]>();
  for (const [fact, test] of conditions.flatMap(conditionsWithin).flatMap(factTestsOf)) {
    constants.set(fact, [...(constants.get(fact) ?? []), ...constantsOf(test, params)]);
  }
  const dimensions = new Map<string, Dimension>();
  for (const [fact, declaration] of declaredFacts(policy)) {
    const cuts = [...(rules.get(fact)?.cuts ?? []), ...(constants.get(fact) ?? [])];
    dimensions.set(fact, dimensionOf(fact, dimensions.size, declaration, cuts));
    if (fact === "season")
      dimensions.set("seasonAtSend", dimensionOf("seasonAtSend", dimensions.size, declaration, []));
  }
  const ruledOut = new Map<string, Box[]>();
  for (const box of conditions.flatMap((never) => boxesOf(never, { dimensions, conditions: {}, params }))) {
    for (const { fact } of box.keys()) ruledOut.set(fact, [...(ruledOut.get(fact) ?? []), box]);
  }
  return { dimensions, ruledOut };
}

/** Whether an order can show `facts` with these changes; it can without them. Facts not known yet may be anything. */
export function isPossible({ ruledOut }: FactDomain, facts: FactValues, changed: FactValues): boolean {
  for (const fact of Object.keys(changed)) {
    if (ruledOut.get(fact)?.some((box) => isWithin(box, facts, changed)) === true) return false;
  }
  return true;
}

function isWithin(box: Box, facts: FactValues, changed: FactValues): boolean {
  for (const [dimension, atoms] of box) {
    const { fact } = dimension;
    const value = changed[fact] === undefined ? facts[fact] : changed[fact];
    if (value === undefined || atoms[atomOf(dimension, value)] !== true) return false;
  }
  return true;
}
