import * as z from "zod";
import type { Condition } from "../contract/policy-language";
import { CHANNELS, HOLD_WHYS, SKIP_WHYS } from "../contract/vocabulary";
import { nameSchema, sourceSchema, wordsSchema } from "./name-schema";

const MOST_RULES = 2_000;

const verdictSchema = z.union([
  z.literal("proceed"),
  z.strictObject({ hold: z.enum(HOLD_WHYS) }),
  z.strictObject({ skip: z.enum(SKIP_WHYS) }),
]);
const channelListSchema = z.array(z.enum(CHANNELS)).min(1).max(CHANNELS.length);

function stageSchemaOf<Then extends z.ZodType>(condition: z.ZodType<Condition>, then: Then) {
  const because = wordsSchema;
  const rule = z.strictObject({ id: nameSchema, when: condition, then, because, source: sourceSchema });
  const otherwise = z.strictObject({ id: nameSchema, then, because, source: sourceSchema });
  return z.strictObject({ rules: z.array(rule).max(MOST_RULES), otherwise });
}

export function stagesSchemaOf(condition: z.ZodType<Condition>) {
  return z.strictObject({
    select: stageSchemaOf(condition, verdictSchema),
    moment: stageSchemaOf(condition, nameSchema),
    channel: stageSchemaOf(condition, channelListSchema),
    script: stageSchemaOf(condition, nameSchema),
  });
}
