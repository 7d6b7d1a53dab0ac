import type { Order, PaymentError } from "../../contract/order";
import { fieldsOf, listReader, optional, readWords, type Shaped } from "../../schema/reader";
import { keysOf } from "../../schema/schema-at";
import type { CaseOrder, CasePaymentError } from "../case";
import { readInstant } from "../instant-field";
import { paymentErrorSchema, paymentSchema } from "../payment-schema";

const KEYS = keysOf(paymentSchema);
const ERROR_KEYS = keysOf(paymentErrorSchema);
const readErrors = listReader(readError);

export function readPayment(value: unknown): Shaped<NonNullable<CaseOrder["payment"]>> {
  const payment = fieldsOf<NonNullable<Order["payment"]>>(value, KEYS);
  return { method: optional(payment.method, readWords), errors: optional(payment.errors, readErrors) };
}

function readError(value: unknown): Shaped<CasePaymentError> {
  const error = fieldsOf<PaymentError>(value, ERROR_KEYS);
  return { provider: readWords(error.provider), code: readWords(error.code), at: optional(error.at, readInstant) };
}
