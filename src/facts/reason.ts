import type { PaymentErrorEffect } from "../contract/policy";
import {
  type Evidence,
  OBJECTIVE_REASONS,
  REASON_CODES,
  type ReasonCode,
  type ReasonKind,
  SUBJECTIVE_REASONS,
} from "../contract/vocabulary";
import type { CaseOrder } from "../input/case";
import type { TouchRecord } from "./touch-record";

export interface ReasonReading {
  readonly code: ReasonCode | "unknown";
  readonly kind: ReasonKind;
  readonly evidence: Evidence;
}

// Every plan without a reason carries this very object.
const UNKNOWN: ReasonReading = Object.freeze({ code: "unknown", kind: "unknown", evidence: "none" });
const KINDS: ReadonlyMap<string, ReasonKind> = new Map([
  ...OBJECTIVE_REASONS.map((code): [string, ReasonKind] => [code, "objective"]),
  ...SUBJECTIVE_REASONS.map((code): [string, ReasonKind] => [code, "subjective"]),
]);

/** SEL-05: what is stated, then the newest payment error, the conversation, and behaviour. */
export function readReason(
  order: CaseOrder,
  record: TouchRecord,
  payment: PaymentErrorEffect | undefined,
  conversation: ReasonCode | undefined,
  placedTogether: boolean,
): ReasonReading {
  const stated = record.ofOrder.findLast((touch) => touch.reason !== undefined)?.reason ?? order.reason;
  if (stated !== undefined) return reading(stated, "stated");
  const code = payment === undefined ? undefined : REASON_CODES.find((one) => one === payment);
  if (code !== undefined) return reading(code, "payment");
  if (conversation !== undefined) return reading(conversation, "conversation");
  return placedTogether ? reading("combining-orders", "behaviour") : UNKNOWN;
}

function reading(code: ReasonCode, evidence: Evidence): ReasonReading {
  return { code, kind: KINDS.get(code) ?? "unknown", evidence };
}
