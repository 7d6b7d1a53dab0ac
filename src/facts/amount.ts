import type { PolicyParams } from "../contract/policy";
import type { Case } from "../input/case";

/** How amounts of an order compare with the shop's (SEL-04). */
export interface AmountScale {
  /** The shop counts in another currency, so nothing can be compared. */
  readonly mismatch: boolean;
  readonly averageKnown: boolean;
  isLarge(amountMinor: number): boolean;
}

const USUAL_DIGITS = 2;

export function amountScaleOf(one: Case, params: PolicyParams): AmountScale {
  const { shop, order } = one;
  const mismatch = shop.currency !== undefined && shop.currency !== order.currency;
  const { averageOrder } = shop;
  if (mismatch) return { mismatch, averageKnown: averageOrder !== undefined, isLarge: () => false };
  const threshold =
    averageOrder === undefined
      ? params.largeAmount * 10 ** (one.currencyDigits - USUAL_DIGITS)
      : params.largeMultiple * averageOrder;
  return { mismatch, averageKnown: averageOrder !== undefined, isLarge: (amount) => amount >= threshold };
}
