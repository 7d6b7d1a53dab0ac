import type { Policy } from "../../contract/policy";

const DAY: { readonly paceMinutes: number } = { paceMinutes: 1440 };

/** Methods that take a day by nature, so that nobody is late after ten minutes (SEL-17). */
export const PAYMENT_METHODS: Policy["paymentMethods"] = {
  boleto: DAY,
  "bank-transfer": DAY,
  "corporate-transfer": DAY,
  "pay-at-store": DAY,
  "convenience-store": DAY,
  konbini: DAY,
  oxxo: DAY,
  multibanco: DAY,
  "sepa-transfer": DAY,
  "wire-transfer": DAY,
  invoice: DAY,
  cheque: DAY,
};
