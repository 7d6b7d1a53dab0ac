import * as z from "zod";
import { ORDER_STATUSES, REASON_CODES, UNAVAILABLE } from "../contract/vocabulary";
import { addProblem } from "../schema/expected";
import { list } from "../schema/list";
import { minorUnits, numberBetween } from "../schema/number-field";
import { plainObject } from "../schema/plain-object";
import { recordOf } from "../schema/record";
import { identifier, yesOrNo } from "../schema/text-field";
import { buyerSchema } from "./buyer-schema";
import { inquirySchema } from "./conversation-schema";
import { currency } from "./currency-field";
import { instant } from "./instant-field";
import { itemSchema } from "./item-schema";
import { payUrl } from "./pay-url-field";
import { paymentSchema } from "./payment-schema";

const attributes = recordOf(isAttributeValue, "attributes", "a text, a finite number, true or false");

export const STATED_INTENTS = ["strong", "weak"] as const;

/** An order as the host gives it; its output carries instants as epoch milliseconds. */
export const orderSchema = plainObject(
  {
    id: identifier,
    status: z.enum(ORDER_STATUSES).optional(),
    placedAt: instant,
    closesAt: instant.optional(),
    payableFrom: instant.optional(),
    amount: minorUnits,
    currency,
    marginPercent: numberBetween(0, 100, "a percentage").optional(),
    items: list(itemSchema, "a list of items", 1),
    payUrl: payUrl.optional(),
    buyer: buyerSchema,
    inquiry: inquirySchema.optional(),
    payment: paymentSchema.optional(),
    dispute: yesOrNo.optional(),
    unavailable: z.enum(UNAVAILABLE).optional(),
    reason: z.enum(REASON_CODES).optional(),
    intent: z.enum(STATED_INTENTS).optional(),
    promisedAt: instant.optional(),
    attributes: attributes.optional(),
  },
  "an order",
).check((payload) => {
  const { placedAt, closesAt, payableFrom } = payload.value;
  if (closesAt === undefined) return;
  if (closesAt <= placedAt) {
    addProblem(payload, { code: "times-out-of-order", expected: "a time after `placedAt`" }, ["closesAt"]);
  }
  if (payableFrom !== undefined && payableFrom > closesAt) {
    addProblem(payload, { code: "times-out-of-order", expected: "a time not after `closesAt`" }, ["payableFrom"]);
  }
});

export function isAttributeValue(value: unknown): value is string | number | boolean {
  return typeof value === "string" || typeof value === "boolean" || Number.isFinite(value);
}
