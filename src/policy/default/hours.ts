import type { Policy } from "../../contract/policy";

/** When each channel may be used, in the buyer's zone (TIM-03 to TIM-06, TIM-09, RULEBOOK section 8). */
export const HOURS = {
  "written-everyday": { days: "workdays", spans: ["10:00-12:00", "14:00-22:00"] },
  "sms-office": { days: "workdays", spans: ["12:00-13:30", "17:00-17:30"] },
  "phone-everyday": { days: "workdays", spans: ["10:00-12:00", "14:00-21:00"] },
  // TIM-01 against TIM-03: a buyer who is there may be written to at midday and on a rest day, never at night.
  "soft-touch-online": { days: "all", spans: ["10:00-22:00"] },
  "written-promotion": { days: "all", spans: ["10:00-12:00", "20:00-22:00"] },
  "sms-marketing-promotion": { days: "all", spans: ["10:00-12:00", "20:00-22:00"] },
  "night-promotion": { days: "all", spans: ["22:00-03:00"] },
  "phone-promotion": { days: "all", spans: ["10:00-12:00", "20:00-21:00"] },
} as const satisfies Policy["hours"];
