import type { Box } from "../policy/compile/boxes";
import type { Dimension, FactValue } from "../policy/compile/dimensions";
import type { CompiledRule, CompiledStage } from "../policy/compile/stage";
import { atomOf } from "./atom";
import type { FactValues } from "./fact-row";

/** The first test of a rule that its facts did not pass. */
export interface FailedTest {
  readonly fact: string;
  readonly expected: string;
  readonly received: FactValue;
}
/** One rule as it was looked at. */
export interface RuleTrace {
  readonly rule: string;
  readonly because: string;
  readonly held: boolean;
  /** Of a rule with several ways to hold, the test that failed on the way that got farthest. */
  readonly failed?: FailedTest;
}

/** Every rule of a stage, in order, up to its end; reads the same rows that decide. */
export function traceStage<Then>(stage: CompiledStage<Then>, facts: FactValues): readonly RuleTrace[] {
  return [...stage.rules, stage.otherwise].map((compiled) => traceRule(compiled, facts));
}

function traceRule<Then>({ rule, boxes }: CompiledRule<Then>, facts: FactValues): RuleTrace {
  const { id, because } = rule;
  let farthest = -1;
  let failed: FailedTest | undefined;
  for (const box of boxes) {
    const { passed, dimension } = walkBox(box, facts);
    if (dimension === undefined) return { rule: id, because, held: true };
    if (passed > farthest) {
      farthest = passed;
      failed = failureOf(box, dimension, facts);
    }
  }
  return failed === undefined ? { rule: id, because, held: false } : { rule: id, because, held: false, failed };
}

function walkBox(box: Box, facts: FactValues): { readonly passed: number; readonly dimension: Dimension | undefined } {
  let passed = 0;
  for (const [dimension, atoms] of box) {
    if (atoms[atomOf(dimension, facts[dimension.fact] ?? null)] !== true) return { passed, dimension };
    passed += 1;
  }
  return { passed, dimension: undefined };
}

function failureOf(box: Box, dimension: Dimension, facts: FactValues): FailedTest {
  return {
    fact: dimension.fact,
    expected: wordsFor(dimension, box.get(dimension) ?? []),
    received: facts[dimension.fact] ?? null,
  };
}

/** The values that a test lets through, in words. */
export function wordsFor(dimension: Dimension, atoms: readonly boolean[]): string {
  const { declaration } = dimension;
  if (declaration.kind === "number") return numberWords(dimension, atoms);
  const present = declaration.kind === "enum" ? declaration.values : ["false", "true"];
  const values = dimension.absentAtom === undefined ? present : [...present, "absent"];
  const passing = values.filter((_, atom) => atoms[atom] === true);
  const refused = values.filter((_, atom) => atoms[atom] !== true);
  return refused.length < passing.length ? `not ${refused.join(" or ")}` : passing.join(" or ");
}

function numberWords(dimension: Dimension, atoms: readonly boolean[]): string {
  const words: string[] = [];
  for (let atom = 0; atom <= dimension.cuts.length; atom += 1) {
    if (atoms[atom] !== true || atoms[atom - 1] === true) continue;
    let last = atom;
    while (atoms[last + 1] === true && last < dimension.cuts.length) last += 1;
    words.push(rangeWords(dimension.cuts[atom - 1], dimension.cuts[last]));
  }
  if (dimension.absentAtom !== undefined && atoms[dimension.absentAtom] === true) words.push("absent");
  return words.join(" or ");
}

function rangeWords(from: number | undefined, below: number | undefined): string {
  if (from !== undefined && below === from + 1) return String(from);
  const bounds = [from === undefined ? "" : `≥ ${from}`, below === undefined ? "" : `≤ ${below - 1}`];
  return bounds.filter((bound) => bound !== "").join(" and ") || "any number";
}
