import type { Policy } from "../../contract/policy";

/** Percent of touches followed by a payment: 5, of loyal and active buyers 10 (ours; no holdout has measured them). */
const BY_SEGMENT = { none: 5, loyal: 10, active: 10, dormant: 5, lost: 5 } as const;

export const CHANCES: Policy["chances"] = {
  note: BY_SEGMENT,
  im: BY_SEGMENT,
  push: BY_SEGMENT,
  email: BY_SEGMENT,
  sms: BY_SEGMENT,
  phone: BY_SEGMENT,
};
