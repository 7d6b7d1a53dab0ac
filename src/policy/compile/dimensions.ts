import type { FactDeclaration, NumberFact } from "../../contract/fact-table";
import type { PolicyParams } from "../../contract/policy";
import type { NumberOrParam, Scalar, Test } from "../../contract/policy-language";

/** A value of a fact; `null` stands for absent. */
export type FactValue = string | number | boolean | null;

/**
 * A fact as the rules see it: cut into finitely many atoms, of which each value belongs to exactly one. Two values of
 * one atom are told apart by no rule of the policy.
 */
export interface Dimension {
  readonly fact: string;
  /** Place in a row of atoms. */
  readonly index: number;
  readonly declaration: FactDeclaration;
  readonly atomCount: number;
  /** Enum facts: the values, in the order of their atoms. */
  readonly values: readonly FactValue[];
  /** Number facts: the least values of the atoms after the first, ascending. */
  readonly cuts: readonly number[];
  /** Facts that may be absent: the atom of absence. */
  readonly absentAtom: number | undefined;
}

/** Cuts a fact at the constants that rules compare it with. */
export function dimensionOf(
  fact: string,
  index: number,
  declaration: FactDeclaration,
  constants: Iterable<number>,
): Dimension {
  const cuts = declaration.kind === "number" ? cutsWithin(declaration, constants) : [];
  const present = presentAtomsOf(declaration, cuts);
  const absentAtom = declaration.nullable === true ? present : undefined;
  return {
    fact,
    index,
    declaration,
    atomCount: absentAtom === undefined ? present : present + 1,
    values: declaration.kind === "enum" ? [...declaration.values] : [],
    cuts,
    absentAtom,
  };
}

function cutsWithin(declaration: NumberFact, constants: Iterable<number>): readonly number[] {
  const inside = [...new Set(constants)].filter((cut) => cut > declaration.min && cut <= declaration.max);
  return inside.sort((a, b) => a - b);
}

function presentAtomsOf(declaration: FactDeclaration, cuts: readonly number[]): number {
  if (declaration.kind === "enum") return declaration.values.length;
  return declaration.kind === "boolean" ? 2 : cuts.length + 1;
}

/** The atoms of a dimension that pass a test. */
export function atomsPassing(dimension: Dimension, test: Test, params: PolicyParams): readonly boolean[] {
  const passes = new Array<boolean>(dimension.atomCount).fill(false);
  if (typeof test === "object" && "absent" in test) {
    return passes.map((_, atom) => (atom === dimension.absentAtom) === test.absent);
  }
  const accepted = acceptedBy(test, params);
  for (let atom = 0; atom < passes.length; atom += 1) {
    if (atom !== dimension.absentAtom) passes[atom] = accepted(representativeOf(dimension, atom));
  }
  return passes;
}

/** Some value of the atom: for a number the least. */
export function representativeOf(dimension: Dimension, atom: number): FactValue {
  const { declaration } = dimension;
  if (atom === dimension.absentAtom) return null;
  switch (declaration.kind) {
    case "enum":
      return declaration.values[atom] ?? null;
    case "boolean":
      return atom === 1;
    case "number":
      return atom === 0 ? declaration.min : (dimension.cuts[atom - 1] ?? null);
  }
}

function acceptedBy(test: Exclude<Test, { absent: boolean }>, params: PolicyParams): (value: FactValue) => boolean {
  if (typeof test !== "object") return (value) => value === test;
  if ("param" in test) {
    const constant = numberOf(test, params);
    return (value) => value === constant;
  }
  if ("in" in test) return (value) => test.in.some((one) => one === value);
  if ("not" in test) {
    const refused = scalarsOf(test.not);
    return (value) => !refused.some((one) => one === value);
  }
  const from = lowerBound(test, params);
  const below = upperBound(test, params);
  return (value) => typeof value === "number" && value >= from && value < below;
}

function scalarsOf(value: Scalar | readonly Scalar[] | { readonly in: readonly Scalar[] }): readonly Scalar[] {
  if (typeof value !== "object") return [value];
  return "in" in value ? value.in : value;
}

interface Range {
  readonly gt?: NumberOrParam | undefined;
  readonly gte?: NumberOrParam | undefined;
  readonly lt?: NumberOrParam | undefined;
  readonly lte?: NumberOrParam | undefined;
}

// Facts are whole numbers, so every bound can be said as "at least" and "below".
function lowerBound(range: Range, params: PolicyParams): number {
  if (range.gte !== undefined) return numberOf(range.gte, params);
  if (range.gt !== undefined) return numberOf(range.gt, params) + 1;
  return Number.NEGATIVE_INFINITY;
}

function upperBound(range: Range, params: PolicyParams): number {
  if (range.lt !== undefined) return numberOf(range.lt, params);
  if (range.lte !== undefined) return numberOf(range.lte, params) + 1;
  return Number.POSITIVE_INFINITY;
}

function numberOf(value: NumberOrParam, params: PolicyParams): number {
  if (typeof value === "number") return value;
  const entry = Object.entries(params).find(([name]) => name === value.param)?.[1];
  return typeof entry === "number" ? entry : Number.NaN;
}

/** The constants at which a test cuts a number fact. */
export function constantsOf(test: Test, params: PolicyParams): readonly number[] {
  if (typeof test === "number") return [test, test + 1];
  if (typeof test !== "object" || "absent" in test) return [];
  if ("param" in test) return constantsOf(numberOf(test, params), params);
  if ("in" in test) return test.in.flatMap((one) => constantsOf(one, params));
  if ("not" in test) return scalarsOf(test.not).flatMap((one) => constantsOf(one, params));
  return [lowerBound(test, params), upperBound(test, params)].filter(Number.isFinite);
}
