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
  /** Whether the buyer has paid here before (SEL-02). */
  readonly customer: "new" | "returning";
  /** Lifecycle of a returning buyer (SEL-07). */
  readonly segment: Segment | "none";
  /** Whether the buyer talked to an agent (SEL-03). */
  readonly inquiry: "inquired" | "silent";
  /** Relative to the shop (SEL-04). */
  readonly amount: "large" | "small";
  /** Why the buyer has not paid (SEL-05). */
  readonly reason: {
    /** The reason. */
    readonly code: ReasonCode | "unknown";
    /** Cannot pay, does not want to, or not known. */
    readonly kind: ReasonKind;
    /** Where it was read. */
    readonly evidence: Evidence;
  };
  /** How firmly the buyer wants to buy (SEL-06). */
  readonly intent: Intent;
  /** By the buyer's clock when the order was placed (TIM-02). */
  readonly daypart: Daypart;
  /** At `sendAt` of a send, at `now` otherwise (TIM-09). */
  readonly season: Season;
}

/** One decision on the way to the plan. */
export interface Step {
  /** Where it was decided; `"locked"` stands before all stages. */
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
  /** What it is about. */
  readonly code: WarningCode;
  /** The same in words, with the field and its value. */
  readonly message: string;
}

interface PlanBase {
  /** The order that was planned. */
  readonly orderId: string;
  /** Its buyer. */
  readonly buyerId: string;
  /** How the order was read. */
  readonly classification: Classification;
  /** The rule that decided, stage by stage. */
  readonly because: readonly Step[];
  /** What could be better known. */
  readonly warnings: readonly Warning[];
  /** Before this instant planning again gives the same kind, channel and script. Absent: time alone changes nothing. */
  readonly recheckAt?: string;
  /** The policy that decided. */
  readonly policy: {
    /** Its `id`. */
    readonly id: string;
    /** Its `version`. */
    readonly version: string;
    /** A digest of the whole policy, so that two with one version can be told apart. */
    readonly digest: string;
  };
}

/** The figures that a send was decided on (CHA-06). Money in whole minor units of the shop's currency. */
export interface Economics {
  /** Percent of such touches that are followed by a payment, by the policy's `chances`. */
  readonly chancePercent: number;
  /** The sum of all orders that the reminder covers, in minor units of the order's currency. */
  readonly amount: number;
  /** The order's margin in percent. Absent: not known, and then neither is the gain. */
  readonly marginPercent?: number;
  /**
   * Chance × margin − cost, rounded down. Absent: no margin is known, or shop and order count in different currencies.
   */
  readonly gain?: number;
  /** What the touch costs; an SMS costs by the part. */
  readonly cost: number;
}

interface SendBase extends PlanBase {
  /** Remind. */
  readonly kind: "send";
  /** Idempotency key: derived from order id and attempt alone, so it survives a change of policy. */
  readonly id: string;
  /** 1 + the recorded touches of this order, failed ones included. */
  readonly attempt: number;
  /** Channels that were looked at before, and why they did not carry the reminder (CHA-10). */
  readonly passedOver: readonly {
    /** The channel. */
    readonly channel: Channel;
    /** Why it did not carry the reminder. */
    readonly why: PassedOverWhy;
  }[];
  /** ISO 8601 with the buyer's offset. */
  readonly sendAt: string;
  /** Do not send at or after this instant (TIM-12). */
  readonly notAfter: string;
  /** The buyer's zone as the caller spelt it. */
  readonly timeZone: string;
  /** The script whose words are used (SCR-01). */
  readonly script: {
    /** Its name in the policy. */
    readonly id: string;
    /** The variant that chance has given the buyer. Absent: the script's own words. */
    readonly variant?: string;
    /** The locale of the words. */
    readonly locale: string;
    /** How it speaks (SCR-03). */
    readonly tone: Tone;
    /** What it appeals to (SCR-04). */
    readonly appeal: Appeal;
    /** The class of the message, for which the buyer has given consent (SCR-12). */
    readonly category: MessageClass;
  };
  /** Ids of the orders that the message is about. */
  readonly covers: readonly string[];
  /** The agent who took the order (SEL-10). Absent: nobody in particular. */
  readonly assignee?: string;
  /** The figures that the send was decided on (CHA-06). Absent: not weighed, as is so of no plan of this version. */
  readonly economics?: Economics;
  /** What to look at once more right before sending. */
  readonly recheck: readonly Recheck[];
  /** What to remark after the touch (REC-01). */
  readonly note: string;
}

/** The words of a written reminder. */
export interface Message {
  /** The whole text, ready to be sent. */
  readonly text: string;
  /** The subject of an e-mail. Absent: it is none. */
  readonly subject?: string;
  /** The body of an e-mail as HTML; values are escaped. Absent: it is none. */
  readonly html?: string;
  /** The values that entered the text, as they entered it. */
  readonly variables: Readonly<Record<string, string>>;
  /** How many parts of an SMS the network bills (SCR-14). Absent: it is none. */
  readonly parts?: number;
}

/** One way a call can go, and the outcome to record. */
export interface CallBranch {
  /** Its name. */
  readonly id: string;
  /** What the agent hears. */
  readonly when: string;
  /** What the agent answers. */
  readonly say: string;
  /** What to record (REC-02). */
  readonly outcome: Outcome;
}

/** A call as data (SCR-09). */
export interface CallScript {
  /** The first words: who calls, and whether it suits. */
  readonly opening: string;
  /** Why the agent calls. */
  readonly purpose: string;
  /** What the agent asks. */
  readonly question: string;
  /** How the call can go on. */
  readonly branches: readonly CallBranch[];
  /** The last words. */
  readonly closing: string;
  /** Greatest length in minutes, set in a promotion (TIM-13). Absent: no limit. */
  readonly maxMinutes?: number;
  /** How to sound (SCR-21). */
  readonly voice: readonly string[];
}

/** A reminder to be sent as text. */
export interface WrittenPlan extends SendBase {
  /** Where it is sent. */
  readonly channel: WrittenChannel;
  /** The words. */
  readonly message: Message;
}

/** A reminder to be made by phone. */
export interface CallPlan extends SendBase {
  /** By phone. */
  readonly channel: "phone";
  /** What the agent says. */
  readonly call: CallScript;
}

/** Remind: on this channel, at this instant, in these words. Told apart by `channel`. */
export type SendPlan = WrittenPlan | CallPlan;

/** Wait: a fact or a person is missing. */
export interface HoldPlan extends PlanBase {
  /** Wait. */
  readonly kind: "hold";
  /** What is missing. */
  readonly why: HoldWhy;
  /** When the hold ends by itself. Absent: no clock ends it, as is so of every hold of this version. */
  readonly until?: string;
}

/** Do not remind. */
export interface SkipPlan extends PlanBase {
  /** Do not remind. */
  readonly kind: "skip";
  /** Why nothing is sent. */
  readonly why: SkipWhy;
  /** No later `now` and no further touch can lead to a send. */
  readonly final: boolean;
  /** The channels that were looked at, and why each fell out. Absent: `why` is another than `no-channel` and `no-time`. */
  readonly passedOver?: readonly {
    /** The channel. */
    readonly channel: Channel;
    /** Why it fell out. */
    readonly why: PassedOverWhy;
  }[];
}

/** The decision about one unpaid order; plain JSON with a stable key order. */
export type Plan = SendPlan | HoldPlan | SkipPlan;
