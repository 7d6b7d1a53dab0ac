import { list } from "../schema/list";
import { plainObject } from "../schema/plain-object";
import { words } from "../schema/text-field";
import { instant } from "./instant-field";

export const paymentErrorSchema = plainObject(
  { provider: words, code: words, at: instant.optional() },
  "a payment error",
);

export const paymentSchema = plainObject(
  { method: words.optional(), errors: list(paymentErrorSchema, "a list of payment errors").optional() },
  "what is known of the payment",
);
