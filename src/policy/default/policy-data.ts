import type { Policy } from "../../contract/policy";
import { CALL_MANUALS } from "./call-manuals";
import { CHANCES } from "./chances";
import { CHANNEL_RULES } from "./channel-rules";
import { CHANNEL_SETTINGS } from "./channels";
import { CLAIMS } from "./claims";
import { HOURS } from "./hours";
import { INTENT_PHRASES } from "./intent-phrases";
import { MOMENT_RULES } from "./moment-rules";
import { MOMENTS } from "./moments";
import { PARAMS } from "./params";
import { PAYMENT_ERRORS } from "./payment-errors";
import { PAYMENT_METHODS } from "./payment-methods";
import { PROMISE_PHRASES } from "./promise-phrases";
import { REASON_PHRASES } from "./reason-phrases";
import { SCRIPT_RULES } from "./script-rules";
import { CALL_SCRIPTS } from "./scripts/calls";
import { FIRST_TOUCH_SCRIPTS } from "./scripts/first-touch";
import { FOLLOW_UP_SCRIPTS } from "./scripts/follow-up";
import { MANY_SCRIPTS } from "./scripts/many";
import { OBJECTIVE_SCRIPTS } from "./scripts/objective";
import { OFFER_SCRIPTS } from "./scripts/offers";
import { PROMOTION_SCRIPTS } from "./scripts/promotion";
import { SUBJECTIVE_SCRIPTS } from "./scripts/subjective";
import { SUBJECTIVE_OFFER_SCRIPTS } from "./scripts/subjective-offers";
import { SELECT_RULES } from "./select-rules";

/** The trade's manual, chapter by chapter, as one document. */
export const DEFAULT_POLICY_DATA: Policy = {
  format: 1,
  id: "default",
  version: "1.0.0",
  locale: "zh-CN",
  params: PARAMS,
  dayparts: { morning: "06:00", afternoon: "12:00", evening: "17:00", night: "22:00" },
  attributes: {},
  categories: {},
  paymentMethods: PAYMENT_METHODS,
  chances: CHANCES,
  hours: HOURS,
  channels: CHANNEL_SETTINGS,
  moments: MOMENTS,
  reasons: {
    phrases: REASON_PHRASES,
    paymentErrors: PAYMENT_ERRORS,
    intents: INTENT_PHRASES,
    promises: PROMISE_PHRASES,
  },
  conditions: {},
  stages: { select: SELECT_RULES, moment: MOMENT_RULES, channel: CHANNEL_RULES, script: SCRIPT_RULES },
  scripts: {
    ...FIRST_TOUCH_SCRIPTS,
    ...OFFER_SCRIPTS,
    ...FOLLOW_UP_SCRIPTS,
    ...PROMOTION_SCRIPTS,
    ...MANY_SCRIPTS,
    ...OBJECTIVE_SCRIPTS,
    ...SUBJECTIVE_SCRIPTS,
    ...SUBJECTIVE_OFFER_SCRIPTS,
    ...CALL_SCRIPTS,
  },
  calls: CALL_MANUALS,
  claims: CLAIMS,
};
