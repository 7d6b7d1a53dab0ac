import type { NowFacts } from "../contract/fact-table";
import type { Warning } from "../contract/plan";
import type { Case, CaseOffer } from "../input/case";
import type { FactValue } from "../policy/compile/dimensions";
import type { CompiledPolicy, CompiledRegionLimit } from "../policy/compiled-policy";
import { DAY_MS } from "../time/duration";
import type { EpochMs } from "../time/instant";
import { amountScaleOf } from "./amount";
import { type Bundle, bundleOf } from "./bundle";
import { Clock } from "./clock";
import { readConversation } from "./conversation";
import { readCustomer } from "./customer";
import { declaredFactsOf } from "./declared-facts";
import { callPaysOf, type Stake } from "./expected-gain";
import { historyFacts, isLeftInPeace, isSuperseded, reachFacts, refusalOf } from "./history-facts";
import { answersFirst, releasedOffers } from "./offer";
import { notePassingFacts, passingFactsAt } from "./passing-facts";
import { paceMinutesOf, paymentEvidenceOf, paymentStateOf } from "./payment-evidence";
import { type PromisedTime, promisedTimeOf, promiseState } from "./promise";
import { type ReasonReading, readReason } from "./reason";
import { regionLimitsOf } from "./region-limits";
import { stateFacts } from "./state-facts";
import { type TouchRecord, touchRecordOf } from "./touch-record";
import { warningsOf } from "./warnings";

/** An order as the rules see it at `now`, with what was read on the way and the later rooms need. */
export interface Reading {
  readonly facts: NowFacts;
  /** The facts that the policy declares itself. */
  readonly declared: Readonly<Record<string, FactValue>>;
  readonly reason: ReasonReading;
  readonly bundle: Bundle;
  readonly record: TouchRecord;
  readonly promised: PromisedTime | undefined;
  /** When the order, or a deposit's balance, could first be paid. */
  readonly payableAt: EpochMs;
  readonly paceMinutes: number;
  readonly offers: readonly CaseOffer[];
  readonly stake: Stake;
  /** The limits that hold where the buyer lives. */
  readonly regionLimits: readonly CompiledRegionLimit[];
  /** Before this instant no fact changes by time alone, but for those that pass `edges`. */
  readonly horizon: EpochMs;
  /** Instants ahead at which only facts change that nothing but rules reads, earliest first. */
  readonly edges: readonly EpochMs[];
  readonly warnings: readonly Warning[];
}

export function deriveFacts(one: Case, policy: CompiledPolicy): Reading {
  const { order } = one;
  const { params } = policy;
  const clock = new Clock(one.now);
  const record = touchRecordOf(one, params, clock);
  const bundle = bundleOf(one, params, clock);
  const customer = readCustomer(order, params);
  const scale = amountScaleOf(one, params);
  const payment = paymentEvidenceOf(order, policy.evidence);
  const conversation = readConversation(order, policy.evidence);
  const reason = readReason(order, record, payment?.effect, conversation.reason, bundle.placedTogether);
  const promised = promisedTimeOf(one, record, conversation, params, policy.tonight);
  const leadMinutes = reason.code === "insufficient-balance" ? params.topUpLeadMinutes : 0;
  const payableAt = Math.max(order.placedAt, order.payableFrom ?? order.placedAt);
  const paceMinutes = paceMinutesOf(one, policy);
  const regionLimits = regionLimitsOf(one, policy);

  const stake = { amountMinor: bundle.amountMinor, segment: customer.segment, mismatch: scale.mismatch };

  const passing = passingFactsAt(one, payableAt, one.now);
  notePassingFacts(one, payableAt, policy, clock);
  const state = stateFacts(one, policy, clock);
  const history = historyFacts(record, params.perOrder);
  const reach = reachFacts(one, record);

  // One literal with every fact named: spreading parts together costs more than deriving them.
  const facts: NowFacts = {
    status: state.status,
    paymentState: paymentStateOf(payment?.effect),
    pastClosing: state.pastClosing,
    optedOut: state.optedOut,
    doNotContact: state.doNotContact,
    refusal: refusalOf(record, params),
    superseded: isSuperseded(one, params),
    backlog: isBacklog(record, payableAt + params.backlogDays * DAY_MS + 1, clock),
    courtesyStop: isLeftInPeace(one, params, clock),
    dispute: state.dispute,
    unavailable: state.unavailable,
    agentTalking: state.agentTalking,
    awaitingShop: state.awaitingShop,
    bundle: bundle.kind,
    leads: bundle.leads,
    customer: customer.customer,
    segment: customer.segment,
    inquiry: state.inquiry,
    amount: scale.isLarge(bundle.amountMinor) ? "large" : "small",
    amountMinor: bundle.amountMinor,
    largeAlone: bundle.orders.some((open) => scale.isLarge(open.amount)),
    reason: reason.code,
    reasonKind: reason.kind,
    reasonEvidence: reason.evidence,
    intent: order.intent ?? conversation.intent,
    daypart: state.daypart,
    season: passing.season,
    rhythm: state.rhythm,
    online: state.online,
    discreet: state.discreet,
    deposit: state.deposit,
    pace: paceMinutes > 0 ? "slow" : "immediate",
    callPays: callPaysOf(one, policy.channels.phone, stake),
    attempt: history.attempt,
    lastAttempt: history.lastAttempt,
    lastChannel: history.lastChannel,
    lastOutcome: history.lastOutcome,
    called: history.called,
    promise: promiseState(promised?.at, leadMinutes, bundle.closesAt, record, params, clock),
    minutesSincePlaced: passing.minutesSincePlaced,
    noteReach: reach.noteReach,
    imReach: reach.imReach,
    pushReach: reach.pushReach,
    emailReach: reach.emailReach,
    smsReach: reach.smsReach,
    phoneReach: reach.phoneReach,
  };
  return {
    facts,
    declared: declaredFactsOf(one, policy),
    reason,
    bundle,
    record,
    promised,
    payableAt,
    paceMinutes,
    offers: answersFirst(releasedOffers(one, record, policy, bundle.amountMinor, scale.mismatch), reason.code),
    stake,
    horizon: clock.horizon(),
    edges: clock.edges(),
    regionLimits,
    warnings: warningsOf(one, scale, payment, regionLimits),
  };
}

/** SEL-21. A touch that came after the limit does not bring the order back: what is left alone stays so. */
function isBacklog(record: TouchRecord, limit: EpochMs, clock: Clock): boolean {
  return record.reachedOfOrder.every((touch) => touch.at >= limit) && clock.reached(limit);
}
