import * as z from "zod";
import { FACT_TABLE, type FactDeclaration } from "../contract/fact-table";
import type { Condition, Test } from "../contract/policy-language";
import { problem } from "../schema/expected";
import { nameSchema } from "./name-schema";
import { paramsSchema } from "./params-schema";

/** The params that a numeric test may name. */
export const NUMBER_PARAMS: readonly string[] = Object.entries(paramsSchema.shape)
  .filter(([, schema]) => schema instanceof z.ZodNumber)
  .map(([name]) => name);

const paramSchema = z.strictObject({ param: z.enum(NUMBER_PARAMS) });
const absentSchema = z.strictObject({ absent: z.boolean() });
const scalarSchema = z.union([z.string(), z.number(), z.boolean()]);

/**
 * A condition as editors see it: the facts of the table with their values, by name. What a policy declares for itself,
 * and what concerns a condition as a whole, is known to the check of conditions alone.
 */
export const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z
    .object({
      all: z.array(conditionSchema).min(1).optional(),
      any: z.array(conditionSchema).min(1).optional(),
      not: conditionSchema.optional(),
      is: nameSchema.optional(),
      ...factTests(),
    })
    .catchall(z.union([...testsOf(scalarSchema), rangeSchemaOf(z.number()), paramSchema, absentSchema]))
    .meta({ id: "condition", description: "fact tests and combinators, all of which must hold" }),
);

function factTests(): Readonly<Record<string, z.ZodType<Test | undefined>>> {
  const declarations: readonly (readonly [string, FactDeclaration])[] = Object.entries(FACT_TABLE);
  return Object.fromEntries(
    declarations.map(([name, fact]) => [name, testSchemaOf(fact).describe(fact.about).optional()]),
  );
}

function testSchemaOf(fact: FactDeclaration): z.ZodType<Test> {
  switch (fact.kind) {
    case "enum":
      return z.union(testsOf(z.enum(fact.values)));
    case "boolean":
      return z.boolean();
    case "number": {
      const value = z.int().min(fact.min).max(fact.max);
      const tests = [...testsOf(value), rangeSchemaOf(value), paramSchema];
      return z.union(fact.nullable === true ? [...tests, absentSchema] : tests);
    }
  }
}

function testsOf(value: z.ZodType<string | number | boolean>) {
  const values = z.array(value).min(1);
  return [
    value,
    z.strictObject({ in: values }),
    z.strictObject({ not: z.union([value, values, z.strictObject({ in: values })]) }),
  ] as const;
}

function rangeSchemaOf(value: z.ZodType<number>) {
  const bound = z.union([value, paramSchema]).optional();
  return z
    .strictObject({ gt: bound, gte: bound, lt: bound, lte: bound })
    .refine(
      (range) => Object.values(range).some((bound) => bound !== undefined),
      problem("empty", "at least one bound"),
    )
    .meta({ minProperties: 1 });
}
