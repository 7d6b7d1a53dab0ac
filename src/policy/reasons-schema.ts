import * as z from "zod";
import { REASON_CODES } from "../contract/vocabulary";
import { foreignNameSchema } from "./name-schema";

const phrasesSchema = z.array(z.string().min(1).max(200)).max(5_000);
const paymentErrorEffectSchema = z.enum([
  ...REASON_CODES,
  "payment-state-unknown",
  "risk-control",
  "merchant-fault",
  "paid",
  "closed",
  "says-nothing",
]);

export const reasonsSchema = z.strictObject({
  phrases: z.strictObject(Object.fromEntries(REASON_CODES.map((code) => [code, phrasesSchema.optional()]))),
  paymentErrors: z.record(foreignNameSchema, z.record(foreignNameSchema, paymentErrorEffectSchema)),
  intents: z.strictObject({ strong: phrasesSchema, weak: phrasesSchema }),
  promises: z.strictObject({ later: phrasesSchema, tonight: phrasesSchema }),
});
