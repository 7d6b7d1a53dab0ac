import type { FactDeclaration } from "../../contract/fact-table";
import type { PolicyParams } from "../../contract/policy";
import type { Condition } from "../../contract/policy-language";
import { constraintsOf } from "../../facts/constraints/constraints";
import { type Box, boxesOf, conditionsWithin, factTestsOf } from "../../policy/compile/boxes";
import { conditionsOf, declaredFacts } from "../../policy/compile/declared-facts";
import { constantsOf, type Dimension, dimensionOf } from "../../policy/compile/dimensions";
import type { CompiledPolicy } from "../../policy/compiled-policy";
import { Diagram, type Region } from "../diagram/diagram";
import { VARIABLE_ORDER } from "./variable-order";

/** When a condition is asked: at `now`, or at the send, where `season` is that of the send. */
export type Scope = "now" | "send";

/** One fact as a variable of the diagram. */
export interface Variable {
  readonly index: number;
  readonly dimension: Dimension;
  /** Whether a policy at hand, or a fixed filter, asks for it; the others are forgotten and not counted. */
  readonly asked: boolean;
  /** Whether a rule of a script stage, or what goes with it, asks for it. */
  readonly askedByScripts: boolean;
}

/** All fact combinations of the policies at hand, cut at the constants of all of them. */
export interface FactSpace {
  readonly diagram: Diagram;
  readonly variables: readonly Variable[];
  readonly variableOf: ReadonlyMap<Dimension, Variable>;
  readonly dimensions: Readonly<Record<Scope, ReadonlyMap<string, Dimension>>>;
}

/** What the fixed filters of a channel list and of the script stage ask for. */
const ASKED_BY_FILTERS = [
  "amount",
  "lastChannel",
  "refusal",
  "attempt",
  "callPays",
  "online",
  "channel",
  "moment",
  "noteReach",
  "imReach",
  "pushReach",
  "emailReach",
  "smsReach",
  "phoneReach",
];

/** What the rule against repeating a script asks for. */
const ASKED_WITH_SCRIPTS = ["amount", "lastChannel", "channel", "refusal"];

export const NODE_BUDGET = 400_000;

export function factSpaceOf(
  policies: readonly CompiledPolicy[],
  extra: readonly Condition[] = [],
  nodeBudget: number = NODE_BUDGET,
): FactSpace {
  const constants = constantsByFact(policies, extra);
  const asked = new Set([
    ...ASKED_BY_FILTERS,
    ...policies.flatMap((policy) => askedBy(policy)),
    ...extra.flatMap(factsOf),
  ]);
  const askedByScripts = new Set([...ASKED_WITH_SCRIPTS, ...policies.flatMap((policy) => factsOfRows(policy.script))]);
  const declared = [...mergedDeclarations(policies)].sort(([a], [b]) => rankOf(a) - rankOf(b));
  const variables = declared.map(([fact, declaration], index): Variable => {
    const dimension = dimensionOf(fact, index, declaration, constants.get(fact) ?? []);
    return { index, dimension, asked: asked.has(fact), askedByScripts: askedByScripts.has(fact) };
  });
  const now = new Map(variables.map(({ dimension }) => [dimension.fact, dimension]));
  const send = new Map(now);
  const seasonAtSend = now.get("seasonAtSend");
  if (seasonAtSend !== undefined) send.set("season", seasonAtSend);
  return {
    diagram: new Diagram(
      variables.map(({ dimension }) => dimension.atomCount),
      nodeBudget,
    ),
    variables,
    variableOf: new Map(variables.map((variable) => [variable.dimension, variable])),
    dimensions: { now, send },
  };
}

/** The combinations in which a condition of the policy holds, with what else its rule demands. */
export function regionOf(
  space: FactSpace,
  condition: Condition,
  policy: Pick<CompiledPolicy, "policy" | "params">,
  scope: Scope,
  demand?: Box,
): Region {
  const { params } = policy;
  const dimensions = space.dimensions[scope];
  const boxes = boxesOf(condition, { dimensions, conditions: policy.policy.conditions, params });
  const region = space.diagram.union(boxes.map((box) => regionOfBox(space, box)));
  return demand === undefined ? region : space.diagram.and(region, regionOfBox(space, demand));
}

export function regionOfBox(space: FactSpace, box: Box): Region {
  return space.diagram.box(
    [...box].map(([dimension, atoms]) => [space.variableOf.get(dimension)?.index ?? 0, atoms] as const),
  );
}

/** The combinations in which the fact has one of the values that pass. */
export function whereFact(space: FactSpace, fact: string, passes: (value: string) => boolean): Region {
  const dimension = space.dimensions.now.get(fact);
  const variable = dimension === undefined ? undefined : space.variableOf.get(dimension);
  if (dimension === undefined || variable === undefined || dimension.declaration.kind !== "enum") {
    throw new TypeError(`expected a fact with named values, received \`${fact}\``);
  }
  return space.diagram.literal(variable.index, dimension.declaration.values.map(passes));
}

function rankOf(fact: string): number {
  const rank = VARIABLE_ORDER.indexOf(fact);
  return rank < 0 ? VARIABLE_ORDER.indexOf("*") : rank;
}

function askedBy({ locked, select, moment, channel, script }: CompiledPolicy): readonly string[] {
  const atNow = [locked, select, moment, channel].flatMap(({ dimensionRows }) =>
    dimensionRows.map(({ dimension }) => dimension.fact),
  );
  return [...atNow, ...factsOfRows(script)];
}

/** The facts that a script stage asks for; the season is that of the send. */
function factsOfRows({ dimensionRows }: CompiledPolicy["script"]): readonly string[] {
  return dimensionRows.map(({ dimension: { fact } }) => (fact === "season" ? "seasonAtSend" : fact));
}

function factsOf(condition: Condition): readonly string[] {
  return conditionsWithin(condition).flatMap((one) => factTestsOf(one).map(([fact]) => fact));
}

function mergedDeclarations(policies: readonly CompiledPolicy[]): ReadonlyMap<string, FactDeclaration> {
  const merged = new Map<string, FactDeclaration>();
  for (const { policy } of policies) {
    for (const [fact, declaration] of declaredFacts(policy)) {
      const before = merged.get(fact);
      merged.set(fact, before === undefined ? declaration : joined(before, declaration));
      if (fact === "season") merged.set("seasonAtSend", declaration);
    }
  }
  return merged;
}

/** Two policies may name other moments, categories or values of an attribute; each combination of either is looked at. */
function joined(one: FactDeclaration, other: FactDeclaration): FactDeclaration {
  if (one.kind === "enum" && other.kind === "enum") {
    return { ...one, values: [...new Set([...one.values, ...other.values])] };
  }
  if (one.kind === "number" && other.kind === "number") {
    return { ...one, min: Math.min(one.min, other.min), max: Math.max(one.max, other.max) };
  }
  return one;
}

function constantsByFact(
  policies: readonly CompiledPolicy[],
  extra: readonly Condition[],
): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  const note = (condition: Condition, params: PolicyParams) => {
    for (const [fact, test] of conditionsWithin(condition).flatMap(factTestsOf)) {
      const constants = constantsOf(test, params);
      if (constants.length > 0) found.set(fact, [...(found.get(fact) ?? []), ...constants]);
    }
  };
  for (const { policy, params } of policies) {
    for (const condition of [...conditionsOf(policy), ...extra]) note(condition, params);
    for (const { never } of constraintsOf(params)) note(never, params);
  }
  return found;
}
