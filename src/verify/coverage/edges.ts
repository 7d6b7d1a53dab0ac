import type { PolicyParams } from "../../contract/policy";
import type { Condition } from "../../contract/policy-language";
import { atomsPassing, constantsOf, type Dimension } from "../../policy/compile/dimensions";
import { atomOf } from "../../rules/atom";
import { EVERYTHING, type Region } from "../diagram/diagram";
import type { FactSpace } from "../space/fact-space";
import type { FactTest } from "./parts";

/** The last value on one side of a threshold, or the first on the other. */
export interface Edge {
  readonly fact: string;
  readonly value: number;
  /** Whether the value passes the test. */
  readonly passes: boolean;
}

/** Conditions that cut the numbers so that each edge of the tests is told from its neighbours. */
export function edgeConditions(tests: readonly FactTest[], params: PolicyParams): readonly Condition[] {
  return tests.flatMap((tested) => edgeValues(tested, params).map((value): Condition => ({ [tested.fact]: value })));
}

/** The values beside each threshold of the test; none where the fact is no number, or the test lists numbers. */
export function edgesOf({ dimensions }: FactSpace, tested: FactTest, params: PolicyParams): readonly Edge[] {
  const dimension = dimensions.send.get(tested.fact);
  if (dimension?.declaration.kind !== "number") return [];
  const { min, max } = dimension.declaration;
  const passing = atomsPassing(dimension, tested.test, params);
  return edgeValues(tested, params)
    .filter((value) => value >= min && value <= max)
    .map((value) => ({ fact: tested.fact, value, passes: passing[atomOf(dimension, value)] === true }));
}

/** Where the fact has exactly this value. */
export function regionOfEdge({ diagram, dimensions, variableOf }: FactSpace, { fact, value }: Edge): Region {
  const dimension: Dimension | undefined = dimensions.send.get(fact);
  const variable = dimension === undefined ? undefined : variableOf.get(dimension);
  if (dimension === undefined || variable === undefined) return EVERYTHING;
  const atom = atomOf(dimension, value);
  return diagram.literal(
    variable.index,
    Array.from({ length: dimension.atomCount }, (_, index) => index === atom),
  );
}

function edgeValues({ test }: FactTest, params: PolicyParams): readonly number[] {
  if (typeof test === "object" && ("in" in test || "not" in test)) return [];
  return [...new Set(constantsOf(test, params).flatMap((cut) => [cut - 1, cut]))];
}
