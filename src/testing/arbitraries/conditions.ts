import { FACT_TABLE, type FactDeclaration } from "../../contract/fact-table";
import type { Condition, Test } from "../../contract/policy-language";
import type { Stage } from "../../contract/vocabulary";
import type { Arbitrary, FastCheck } from "./fast-check";

const NUMBERS = [0, 1, 2, 3, 10, 30, 60, 480, 1_440, 24_000] as const;

/** Conditions over the facts that the stage may ask for. */
export function conditionsFor(fc: FastCheck, stage: Stage): Arbitrary<Condition> {
  const facts = Object.entries<FactDeclaration>(FACT_TABLE).filter(
    ([, { when }]) => when === "placed" || when === "now" || (when === "send" && stage === "script"),
  );
  const single = fc
    .constantFrom(...facts)
    .chain(([fact, declaration]) => testsOf(fc, declaration).map((test): Condition => ({ [fact]: test })));
  const together = fc
    .array(single, { minLength: 1, maxLength: 3 })
    .map((tests): Condition => Object.assign({}, ...tests));
  return fc.oneof(
    { weight: 3, arbitrary: together },
    { weight: 1, arbitrary: fc.array(together, { minLength: 1, maxLength: 3 }).map((any): Condition => ({ any })) },
    { weight: 1, arbitrary: fc.array(together, { minLength: 1, maxLength: 2 }).map((all): Condition => ({ all })) },
  );
}

function testsOf(fc: FastCheck, declaration: FactDeclaration): Arbitrary<Test> {
  switch (declaration.kind) {
    case "boolean":
      return fc.boolean();
    case "number":
      return numberTests(fc, declaration.max);
    case "enum": {
      const value = fc.constantFrom(...declaration.values);
      const several = fc.uniqueArray(value, { minLength: 1, maxLength: 3 });
      return fc.oneof<Arbitrary<Test>[]>(
        value,
        several.map((list) => ({ in: list })),
        value.map((one) => ({ not: one })),
      );
    }
  }
}

function numberTests(fc: FastCheck, most: number): Arbitrary<Test> {
  const bound = fc.constantFrom(...NUMBERS.filter((number) => number > 0 && number <= most));
  return fc.oneof<Arbitrary<Test>[]>(
    bound,
    bound.map((gte) => ({ gte })),
    bound.map((lt) => ({ lt })),
    fc.tuple(bound, bound).map(([one, other]) => ({ gte: Math.min(one, other), lte: Math.max(one, other) })),
  );
}
