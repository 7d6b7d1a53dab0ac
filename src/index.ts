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
export type { Claim, Condition, Rule, Test, Verdict } from "./contract/policy-language";
export type { Script } from "./contract/policy-script";
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
export { contextSchema } from "./input/context-schema";
export { orderSchema } from "./input/order-schema";
export type { ChannelExplanation, Explanation, StageExplanation } from "./plan/explain";
export { explainReminder, planReminder, safePlanReminder } from "./plan/plan-reminder";
export { createPlanner, type Planner, type SafePlan } from "./plan/planner";
export { defaultPolicy } from "./policy/default/default-policy";
export { extendPolicy } from "./policy/extend-policy";
export { definePolicy, parsePolicy } from "./policy/parse-policy";
export { policySchema } from "./policy/policy-schema";
export { presets } from "./policy/presets/presets";
export { recordTouch, type TouchResult } from "./record/record-touch";
export type { FailedTest, RuleTrace } from "./rules/trace-stage";
