import type { PaymentErrorEffect } from "../contract/policy";
import type { Case, CaseOrder, CasePaymentError } from "../input/case";
import type { CompiledEvidence, CompiledPolicy } from "../policy/compiled-policy";
import { paymentMethodKey, providerKey } from "../text/foreign-key";
import { newestOf } from "./newest";

/** What the newest payment error says; undefined without one. */
export interface PaymentEvidence {
  readonly error: CasePaymentError;
  /** Undefined: a code that the policy does not know. */
  readonly effect: PaymentErrorEffect | undefined;
}

export function paymentEvidenceOf(order: CaseOrder, evidence: CompiledEvidence): PaymentEvidence | undefined {
  const error = newestOf(order.payment?.errors);
  if (error === undefined) return undefined;
  const codes = evidence.paymentErrors.get(providerKey(error.provider));
  return { error, effect: codes?.get(error.code) ?? codes?.get(withoutPrefix(error.code)) };
}

// Alipay's codes come with and without the name of the interface in front.
function withoutPrefix(code: string): string {
  return code.startsWith("ACQ.") ? code.slice("ACQ.".length) : code;
}

/** What the effect means for the state of the payment itself (SEL-13). */
export function paymentStateOf(effect: PaymentErrorEffect | undefined) {
  switch (effect) {
    case "payment-state-unknown":
      return "unknown";
    case "risk-control":
      return "risk";
    case "merchant-fault":
    case "paid":
    case "closed":
      return effect;
    default:
      return "clear";
  }
}

/** SEL-17: how long the method takes by nature; 0 for one that pays at once. */
export function paceMinutesOf(one: Case, policy: CompiledPolicy): number {
  const method = one.order.payment?.method;
  if (method === undefined) return 0;
  return policy.paymentMethods.get(paymentMethodKey(method))?.paceMinutes ?? 0;
}
