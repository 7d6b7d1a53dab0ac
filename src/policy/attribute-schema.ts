import * as z from "zod";
import { wordsSchema } from "./name-schema";

const MOST = 1_000_000_000_000;

export const attributeSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("enum"),
    values: z.array(z.string().min(1).max(100)).min(1).max(200),
    about: wordsSchema,
  }),
  z.strictObject({ kind: z.literal("boolean"), about: wordsSchema }),
  z.strictObject({
    kind: z.literal("number"),
    min: z.int().min(-MOST).max(MOST),
    max: z.int().min(-MOST).max(MOST),
    unit: z.string().max(40),
    about: wordsSchema,
  }),
]);
