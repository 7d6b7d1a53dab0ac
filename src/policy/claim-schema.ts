import * as z from "zod";
import type { Condition } from "../contract/policy-language";
import { CHANNELS, MESSAGE_CLASSES } from "../contract/vocabulary";
import { nameSchema } from "./name-schema";

const outcomesSchema = z.strictObject({
  kind: z.enum(["send", "hold", "skip"]).optional(),
  channel: z.enum(CHANNELS).optional(),
  script: nameSchema.optional(),
  category: z.enum(MESSAGE_CLASSES).optional(),
});

export function claimSchemaOf(condition: z.ZodType<Condition>) {
  return z.strictObject({
    name: z.string().min(1).max(200),
    when: condition,
    never: outcomesSchema.optional(),
    always: outcomesSchema.optional(),
  });
}
