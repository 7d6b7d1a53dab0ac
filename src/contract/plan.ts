import type {
  Appeal,
  Channel,
  Daypart,
  Evidence,
  HoldWhy,
  Intent,
  MessageClass,
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
  WrittenChannel,
} from "./vocabulary";

/** How the order was read, on every axis of the rulebook's section 1. */
export interface Classification {
  readonly customer: "new" | "returning";
  readonly segment: Segment | "none";
  readonly inquiry: "inquired" | "silent";
  readonly amount: "large" | "small";
  readonly reason: { readonly code: ReasonCode | "unknown"; readonly kind: ReasonKind; readonly evidence: Evidence };
  readonly intent: Intent;
  /** By the buyer's clock when the order was placed. */
  readonly daypart: Daypart;
  /** At `sendAt` of a send, at `now` otherwise. */
  readonly season: Season;
}

/** One decision on the way to the plan. */
export interface Step {
  readonly stage: Stage | "locked";
  /** Id of the rule that decided. */
  readonly rule: string;
  /** The rule's reason, in words. */
  readonly because: string;
  /** Ids of the rulebook. */
  readonly source: readonly string[];
}

/** Something that did not stop the plan but that the host may want to mend. */
export interface Warning {
  readonly code: WarningCode;
  readonly message: string;
}

interface PlanBase {
  readonly orderId: string;
  readonly buyerId: string;
  readonly classification: Classification;
  readonly because: readonly Step[];
  readonly warnings: readonly Warning[];
  /** Before this instant planning again gives the same kind, channel and script. Absent: time alone changes nothing. */
  readonly recheckAt?: string;
  readonly policy: { readonly id: string; readonly version: string; readonly digest: string };
}

/** The figures that a send was decided on (CHA-06). Money in whole minor units of the shop's currency. */
export interface Economics {
  /** Percent of such touches that are followed by a payment, by the policy's `chances`. */
  readonly chancePercent: number;
  /** The sum of all orders that the reminder covers, in minor units of the order's currency. */
  readonly amount: number;
  /** Absent: not known, and then neither is the gain. */
  readonly marginPercent?: number;
  /** Chance × margin − cost, rounded down. Absent without a margin, and where shop and order count in different currencies. */
  readonly gain?: number;
  /** What the touch costs; an SMS costs by the part. */
  readonly cost: number;
}

interface SendBase extends PlanBase {
  readonly kind: "send";
  /** Idempotency key: derived from order id and attempt alone, so it survives a change of policy. */
  readonly id: string;
  /** 1 + the recorded touches of this order, failed ones included. */
  readonly attempt: number;
  /** Channels that were looked at before, and why they did not carry the reminder (CHA-10). */
  readonly passedOver: readonly { readonly channel: Channel; readonly why: PassedOverWhy }[];
  /** ISO 8601 with the buyer's offset. */
  readonly sendAt: string;
  /** Do not send at or after this instant (TIM-12). */
  readonly notAfter: string;
  /** The buyer's zone as the caller spelt it. */
  readonly timeZone: string;
  readonly script: {
    readonly id: string;
    readonly variant?: string;
    readonly locale: string;
    readonly tone: Tone;
    readonly appeal: Appeal;
    readonly category: MessageClass;
  };
  /** Ids of the orders that the message is about. */
  readonly covers: readonly string[];
  /** The agent who took the order (SEL-10). */
  readonly assignee?: string;
  readonly economics?: Economics;
  /** What to look at once more right before sending. */
  readonly recheck: readonly Recheck[];
  /** What to remark after the touch (REC-01). */
  readonly note: string;
}

/** The words of a written reminder. */
export interface Message {
  readonly text: string;
  /** E-mail only. */
  readonly subject?: string;
  /** E-mail only; values are escaped. */
  readonly html?: string;
  /** The values that entered the text, as they entered it. */
  readonly variables: Readonly<Record<string, string>>;
  /** SMS only: how many parts the network bills. */
  readonly parts?: number;
}

/** One way a call can go, and the outcome to record. */
export interface CallBranch {
  readonly id: string;
  /** What the agent hears. */
  readonly when: string;
  readonly say: string;
  readonly outcome: Outcome;
}

/** A call as data (SCR-09). */
export interface CallScript {
  readonly opening: string;
  readonly purpose: string;
  readonly question: string;
  readonly branches: readonly CallBranch[];
  readonly closing: string;
  /** Set in a promotion (TIM-13). */
  readonly maxMinutes?: number;
  /** How to sound (SCR-21). */
  readonly voice: readonly string[];
}

/** A reminder to be sent as text. */
export interface WrittenPlan extends SendBase {
  readonly channel: WrittenChannel;
  readonly message: Message;
}

/** A reminder to be made by phone. */
export interface CallPlan extends SendBase {
  readonly channel: "phone";
  readonly call: CallScript;
}

/** Remind: on this channel, at this instant, in these words. Told apart by `channel`. */
export type SendPlan = WrittenPlan | CallPlan;

/** Wait: a fact or a person is missing. */
export interface HoldPlan extends PlanBase {
  readonly kind: "hold";
  readonly why: HoldWhy;
  readonly until?: string;
}

/** Do not remind. */
export interface SkipPlan extends PlanBase {
  readonly kind: "skip";
  readonly why: SkipWhy;
  /** No later `now` and no further touch can lead to a send. */
  readonly final: boolean;
  /** With `no-channel` and `no-time`: the channels that were looked at, and why each fell out. */
  readonly passedOver?: readonly { readonly channel: Channel; readonly why: PassedOverWhy }[];
}

/** The decision about one unpaid order; plain JSON with a stable key order. */
export type Plan = SendPlan | HoldPlan | SkipPlan;
