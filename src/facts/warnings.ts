import type { Warning } from "../contract/plan";
import type { Case } from "../input/case";
import type { CompiledRegionLimit } from "../policy/compiled-policy";
import type { AmountScale } from "./amount";
import type { PaymentEvidence } from "./payment-evidence";
import { oldLimitWarning } from "./region-limits";

/** What did not stop the reading, but stood in its way. */
export function warningsOf(
  one: Case,
  scale: AmountScale,
  payment: PaymentEvidence | undefined,
  limits: readonly CompiledRegionLimit[],
): readonly Warning[] {
  const { order, shop } = one;
  const warnings: Warning[] = [...one.warnings];
  if (scale.mismatch) {
    warnings.push({
      code: "currency-mismatch",
      message: `the order is in \`${order.currency}\`, the shop counts in \`${shop.currency}\`: it counts as small and no cost is weighed`,
    });
  } else if (!scale.averageKnown) {
    warnings.push({
      code: "average-order-unknown",
      message: "context.shop.averageOrder is not given: large is judged by the policy's `largeAmount`",
    });
  }
  if (order.buyer.segment !== undefined && (order.buyer.paidOrders ?? 0) === 0) {
    warnings.push({
      code: "segment-without-paid-order",
      message: `order.buyer.segment \`${order.buyer.segment}\` is ignored: order.buyer.paidOrders says that the buyer is new`,
    });
  }
  if (payment !== undefined && payment.effect === undefined) {
    const { provider, code } = payment.error;
    warnings.push({
      code: "unknown-payment-error",
      message: `the policy does not know the code \`${code}\` of \`${provider}\`: it says nothing about the reason`,
    });
  }
  const old = oldLimitWarning(limits, one.now);
  if (old !== undefined) warnings.push(old);
  return warnings;
}
