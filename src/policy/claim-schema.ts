import * as z from "zod";
import type { Condition } from "../contract/policy-language";
import { APPEALS, CHANNELS, HOLD_WHYS, MESSAGE_CLASSES, SKIP_WHYS, TONES } from "../contract/vocabulary";
import { nameSchema } from "./name-schema";

function anyOf<Value extends z.ZodType>(value: Value) {
  return z.union([value, z.array(value).min(1).max(200)]).optional();
}

const outcomesSchema = z.strictObject({
  kind: anyOf(z.enum(["send", "hold", "skip"])),
  why: anyOf(z.enum([...HOLD_WHYS, ...SKIP_WHYS])),
  moment: anyOf(nameSchema),
  channel: anyOf(z.enum(CHANNELS)),
  script: anyOf(nameSchema),
  category: anyOf(z.enum(MESSAGE_CLASSES)),
  tone: anyOf(z.enum(TONES)),
  appeal: anyOf(z.enum(APPEALS)),
});

export function claimSchemaOf(condition: z.ZodType<Condition>) {
  return z.strictObject({
    name: z.string().min(1).max(200),
    when: condition,
    never: outcomesSchema.optional(),
    always: outcomesSchema.optional(),
  });
}
