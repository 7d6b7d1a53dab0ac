import * as z from "zod";
import { CLAIM_NAMES } from "../contract/fact-table";
import { APPEALS, MESSAGE_CLASSES, OUTCOMES, TONES } from "../contract/vocabulary";
import { localeSchema, nameSchema, sourceSchema, wordsSchema } from "./name-schema";

// That no template is empty when it is filled in is a question of its own, put to each in the check of templates.
const templateSchema = z.string().max(4_000);

const writtenTextSchema = z.strictObject({
  who: templateSchema,
  what: templateSchema,
  why: templateSchema,
  ask: templateSchema,
  subject: templateSchema.optional(),
});
const callTextSchema = z.strictObject({
  opening: templateSchema,
  purpose: templateSchema,
  question: templateSchema,
  closing: templateSchema,
});
export const scriptTextsSchema = z.strictObject({
  note: writtenTextSchema.optional(),
  im: writtenTextSchema.optional(),
  push: writtenTextSchema.optional(),
  email: writtenTextSchema.optional(),
  sms: writtenTextSchema.optional(),
  short: writtenTextSchema.optional(),
  written: writtenTextSchema.optional(),
  phone: callTextSchema.optional(),
});

const textsSchema = z.record(localeSchema, scriptTextsSchema);

export const scriptSchema = z.strictObject({
  tone: z.enum(TONES),
  appeal: z.enum(APPEALS),
  category: z.enum(MESSAGE_CLASSES).optional(),
  plain: nameSchema.optional(),
  claims: z.array(z.enum(CLAIM_NAMES)),
  source: sourceSchema,
  texts: textsSchema,
  experiment: nameSchema.optional(),
  variants: z.record(nameSchema, z.strictObject({ texts: textsSchema })).optional(),
});

export const callManualSchema = z.strictObject({
  branches: z
    .array(z.strictObject({ id: nameSchema, when: templateSchema, say: templateSchema, outcome: z.enum(OUTCOMES) }))
    .min(1)
    .max(100),
  voice: z.array(wordsSchema).max(100),
});
