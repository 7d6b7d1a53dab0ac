import type { Policy } from "../../contract/policy";

/** When a reminder becomes due (section 3). `by` is a wish: it ends `notAfter` and delays nothing. */
export const MOMENTS = {
  promptly: { from: "payable", afterMinutes: 10 },
  "soft-touch": { from: "payable", afterMinutes: 10, onlineHours: "soft-touch-online" },
  "by-noon": { from: "payable", afterMinutes: 10, by: "12:00" },
  "by-five": { from: "payable", afterMinutes: 10, by: "17:00" },
  "by-ten": { from: "payable", afterMinutes: 10, by: "22:00" },
  "next-morning": { from: "payable", afterMinutes: 10 },
  "in-promotion": { from: "payable", afterMinutes: 10 },
  "after-gap": { from: "pace", afterMinutes: 10 },
  "slow-payment": { from: "pace", afterMinutes: 0 },
  promised: { from: "promise", afterMinutes: 0 },
  "before-top-up": { from: "top-up", afterMinutes: 0 },
  "broken-promise": { from: "broken-promise", afterMinutes: 0 },
  "last-call": { from: "closing", afterMinutes: 0 },
} as const satisfies Policy["moments"];
