import type { FactName, Facts } from "../contract/fact-table";
import type { FactValue } from "../policy/compile/dimensions";
import type { FactValues } from "./fact-row";

type Reader = (facts: FactValues) => FactValue | undefined;
type TableReader<Name extends FactName> = (facts: Partial<Facts>) => Facts[Name] | undefined;

/**
 * How each fact of the table is read. Written out, since one function that takes the name reads every fact the slow way:
 * the engine then knows of no place what is read there.
 */
const READERS: { readonly [Name in FactName]: TableReader<Name> } = {
  status: (facts) => facts.status,
  paymentState: (facts) => facts.paymentState,
  pastClosing: (facts) => facts.pastClosing,
  optedOut: (facts) => facts.optedOut,
  doNotContact: (facts) => facts.doNotContact,
  refusal: (facts) => facts.refusal,
  superseded: (facts) => facts.superseded,
  backlog: (facts) => facts.backlog,
  courtesyStop: (facts) => facts.courtesyStop,
  dispute: (facts) => facts.dispute,
  unavailable: (facts) => facts.unavailable,
  agentTalking: (facts) => facts.agentTalking,
  awaitingShop: (facts) => facts.awaitingShop,
  bundle: (facts) => facts.bundle,
  leads: (facts) => facts.leads,
  customer: (facts) => facts.customer,
  segment: (facts) => facts.segment,
  inquiry: (facts) => facts.inquiry,
  amount: (facts) => facts.amount,
  amountMinor: (facts) => facts.amountMinor,
  largeAlone: (facts) => facts.largeAlone,
  reason: (facts) => facts.reason,
  reasonKind: (facts) => facts.reasonKind,
  reasonEvidence: (facts) => facts.reasonEvidence,
  intent: (facts) => facts.intent,
  daypart: (facts) => facts.daypart,
  season: (facts) => facts.season,
  rhythm: (facts) => facts.rhythm,
  online: (facts) => facts.online,
  discreet: (facts) => facts.discreet,
  deposit: (facts) => facts.deposit,
  pace: (facts) => facts.pace,
  callPays: (facts) => facts.callPays,
  attempt: (facts) => facts.attempt,
  lastAttempt: (facts) => facts.lastAttempt,
  lastChannel: (facts) => facts.lastChannel,
  lastOutcome: (facts) => facts.lastOutcome,
  called: (facts) => facts.called,
  promise: (facts) => facts.promise,
  minutesSincePlaced: (facts) => facts.minutesSincePlaced,
  noteReach: (facts) => facts.noteReach,
  imReach: (facts) => facts.imReach,
  pushReach: (facts) => facts.pushReach,
  emailReach: (facts) => facts.emailReach,
  smsReach: (facts) => facts.smsReach,
  phoneReach: (facts) => facts.phoneReach,
  channel: (facts) => facts.channel,
  minutesToClosing: (facts) => facts.minutesToClosing,
  onlyTouch: (facts) => facts.onlyTouch,
  closingKnown: (facts) => facts.closingKnown,
  fewLeft: (facts) => facts.fewLeft,
  offer: (facts) => facts.offer,
  gift: (facts) => facts.gift,
  offerEnds: (facts) => facts.offerEnds,
  event: (facts) => facts.event,
  eventOffer: (facts) => facts.eventOffer,
  shipsToday: (facts) => facts.shipsToday,
  arrival: (facts) => facts.arrival,
  returns: (facts) => facts.returns,
  freightInsurance: (facts) => facts.freightInsurance,
  cashOnDelivery: (facts) => facts.cashOnDelivery,
  friendPay: (facts) => facts.friendPay,
  instalments: (facts) => facts.instalments,
  corporateTransfer: (facts) => facts.corporateTransfer,
  sellingPoint: (facts) => facts.sellingPoint,
  promisedTime: (facts) => facts.promisedTime,
};

/** Facts that the policy declares itself are read by name. */
export function readerOf(fact: string): Reader {
  const readers: Readonly<Record<string, Reader | undefined>> = READERS;
  return (Object.hasOwn(READERS, fact) ? readers[fact] : undefined) ?? ((facts) => facts[fact]);
}
