export type { BatchEntry, InvalidEntry } from "./batch/batch-entry";
export { planBatch } from "./batch/plan-batch";
export { planSeries, type Series } from "./batch/plan-series";
export { planStream } from "./batch/plan-stream";
export { simulate } from "./batch/simulate";
export type {
  RecordedOrder,
  Simulation,
  SimulationContext,
  SimulationOptions,
  SimulationResult,
} from "./batch/simulation";
export { simulationTable } from "./batch/simulation-table";
export type {
  Calendar,
  Context,
  Hours,
  Offer,
  OtherOrder,
  Promotion,
  Shop,
} from "./contract/context";
export { CuifuError, type CuifuErrorCode, type Issue, type IssueCode } from "./contract/error";
export type { FactName, Facts } from "./contract/fact-table";
export type { Buyer, Inquiry, InquiryMessage, Instant, Order, OrderItem, PaymentError } from "./contract/order";
export type {
  CallBranch,
  CallPlan,
  CallScript,
  Classification,
  Economics,
  HoldPlan,
  Message,
  Plan,
  SendPlan,
  SkipPlan,
  Step,
  Warning,
  WrittenPlan,
} from "./contract/plan";
export type { Moment, Patch, Policy, PolicyParams } from "./contract/policy";
export type { Arm, Experiment } from "./contract/policy-experiment";
export type { Claim, Condition, Rule, Test, Verdict } from "./contract/policy-language";
export type {
  CallManual,
  CallText,
  Script,
  ScriptTexts,
  ScriptVariant,
  WrittenText,
} from "./contract/policy-script";
export type { Touch } from "./contract/touch";
export type {
  Appeal,
  Channel,
  Daypart,
  Evidence,
  HoldWhy,
  Intent,
  MessageClass,
  OfferKind,
  Outcome,
  PassedOverWhy,
  ReasonCode,
  ReasonKind,
  Recheck,
  Season,
  Segment,
  SkipWhy,
  Stage,
  Tone,
  WarningCode,
} from "./contract/vocabulary";
export { type ChineseDays, calendarFromChineseDays } from "./input/calendars/from-chinese-days";
export {
  calendarFromDateHolidays,
  type DateHoliday,
  type DateHolidayOptions,
} from "./input/calendars/from-date-holidays";
export { calendarFromHolidayCn, type HolidayCnYear } from "./input/calendars/from-holiday-cn";
export { mergeCalendars, type NamedDays } from "./input/calendars/merge-calendars";
export { contextSchema } from "./input/context-schema";
export { orderSchema } from "./input/order-schema";
export type { ChannelExplanation, Explanation, StageExplanation } from "./plan/explain";
export type { FollowingFact, NearMiss, NumberSpan } from "./plan/near-misses/near-miss";
export { explainReminder, planReminder, safePlanReminder } from "./plan/plan-reminder";
export { createPlanner, type Planner, type SafePlan } from "./plan/planner";
export { defaultPolicy } from "./policy/default/default-policy";
export { extendPolicy } from "./policy/extend-policy";
export { definePolicy, parsePolicy } from "./policy/parse-policy";
export { policySchema } from "./policy/policy-schema";
export { presets } from "./policy/presets/presets";
export { recordTouch } from "./record/record-touch";
export { resultsTable } from "./record/results-table";
export { summarizeTouches } from "./record/summarize-touches";
export type { TouchResult } from "./record/touch-of-plan";
export type {
  Caveat,
  GroupResult,
  HeldOut,
  Payment,
  ResultDimension,
  ResultRow,
  SummaryOptions,
  TouchSummary,
  Uplift,
} from "./record/touch-summary";
export type { FailedTest, RuleTrace } from "./rules/trace-stage";
export { callText } from "./script/call-text";
export { bucketOf } from "./text/bucket";
