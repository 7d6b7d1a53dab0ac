import * as z from "zod";
import { BUCKETS, type Experiments } from "../contract/policy-experiment";
import { nameSchema, whole, wordsSchema } from "./name-schema";

const experimentSchema = z.strictObject({
  salt: z.string().min(1).max(100),
  about: wordsSchema,
  arms: z.record(nameSchema, z.strictObject({ from: whole(0, BUCKETS), to: whole(0, BUCKETS) })),
});

export const experimentsSchema: z.ZodType<Experiments> = z.record(nameSchema, experimentSchema);
