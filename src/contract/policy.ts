import type { Hours } from "./context";
import type { ClaimName } from "./fact-table";
import type {
  Appeal,
  Channel,
  Daypart,
  HoldWhy,
  Outcome,
  ReasonCode,
  Segment,
  SkipWhy,
  Stage,
  Tone,
  WrittenChannel,
} from "./vocabulary";

/** The numbers of the policy (RULEBOOK section 8). Units are in the names. */
export interface PolicyParams {
  readonly perOrder: number;
  readonly gapMinutes: number;
  readonly promotionGapMinutes: number;
  readonly perDay: number;
  readonly promotionPerDay: number;
  readonly lastCallMinutes: number;
  readonly promotionLastCallMinutes: number;
  readonly stalenessMinutes: number;
  readonly topUpLeadMinutes: number;
  readonly laterMinutes: number;
  /** Clock time that "tonight" means. */
  readonly tonightAt: string;
  readonly brokenPromiseMinutes: number;
  readonly fewLeft: number;
  readonly courtesyDays: number;
  readonly backlogDays: number;
  readonly largeMultiple: number;
  /** Minor units of a two-decimal currency, used while no average order is known. */
  readonly largeAmount: number;
  readonly supersededHours: number;
  readonly supersededPercent: number;
  readonly combineMinutes: number;
  readonly softTouchMinutes: number;
  readonly onlineMinutes: number;
  readonly promotionCallMinutes: number;
  readonly loyalPaidOrders: number;
  readonly loyalDays: number;
  readonly activeDays: number;
  readonly dormantDays: number;
  /** One friendly question after a refusal (SEL-11). */
  readonly feedbackQuestion: boolean;
  /** On a rest day the least intrusive channel goes out if no working window lies before closing (TIM-03). */
  readonly restDayFallback: boolean;
}

/** A number, or the name of one under `params`. */
export type NumberOrParam = number | { readonly param: string };
export type Scalar = string | number | boolean;
/** What a fact is compared with. */
export type Test =
  | Scalar
  | { readonly param: string }
  | { readonly in: readonly Scalar[] }
  | { readonly not: Scalar | readonly Scalar[] | { readonly in: readonly Scalar[] } }
  | {
      readonly gt?: NumberOrParam | undefined;
      readonly gte?: NumberOrParam | undefined;
      readonly lt?: NumberOrParam | undefined;
      readonly lte?: NumberOrParam | undefined;
    }
  | { readonly absent: boolean };

/** Fact tests and combinators, all of which must hold. The empty condition always holds. */
export interface Condition {
  readonly all?: readonly Condition[] | undefined;
  readonly any?: readonly Condition[] | undefined;
  readonly not?: Condition | undefined;
  /** Name of a shared condition under `conditions`. */
  readonly is?: string | undefined;
  readonly [fact: string]: Test | readonly Condition[] | Condition | undefined;
}

/** What the select stage can decide. */
export type Verdict = "proceed" | { readonly hold: HoldWhy } | { readonly skip: SkipWhy };

/** One row of a stage; the first whose `when` holds decides. */
export interface Rule<Then> {
  readonly id: string;
  readonly when: Condition;
  readonly then: Then;
  /** The reason for people, as the plan shows it. */
  readonly because: string;
  /** Ids of the rulebook that the row carries. */
  readonly source: readonly string[];
}
/** The row that decides when no other does. */
export type Otherwise<Then> = Omit<Rule<Then>, "when">;
export interface RuleStage<Then> {
  readonly rules: readonly Rule<Then>[];
  readonly otherwise: Otherwise<Then>;
}

/** What each stage chooses. */
export interface StageChoice {
  readonly select: Verdict;
  /** Name under `moments`. */
  readonly moment: string;
  /** In the order in which they are walked. */
  readonly channel: readonly Channel[];
  /** Name under `scripts`. */
  readonly script: string;
}

/** When a reminder becomes due. */
export interface Moment {
  /** What the minutes count from: since the order could be paid, the promised time, or back from closing. */
  readonly from: "payable" | "pace" | "promise" | "top-up" | "broken-promise" | "closing";
  /** Minutes after `from`; 0 for `closing`, whose lead is a parameter. */
  readonly afterMinutes: number;
  /** A wish: ends `notAfter` at this clock time and delays nothing (TIM-02). */
  readonly by?: string | undefined;
  /** Names under `hours` that the send must also lie in (TIM-04, TIM-15). */
  readonly within?: readonly string[] | undefined;
  /** Name under `hours` that opens IM to a buyer who is online now (TIM-01). */
  readonly onlineHours?: string | undefined;
}

/** Which hours a channel keeps; names under `hours`. */
export interface ChannelHours {
  readonly everyday: string;
  /** For buyers with an office rhythm; absent: `everyday` (TIM-06). */
  readonly office?: string | undefined;
  /** While a promotion runs (TIM-09). */
  readonly promotion: string;
  /** Marketing in a promotion; absent: `promotion`. */
  readonly promotionMarketing?: string | undefined;
  /** While a promotion runs, for orders placed in the same night window; absent: none. */
  readonly promotionNight?: string | undefined;
  /** Whether a marketing message may use `promotionNight`. */
  readonly promotionNightMarketing?: boolean | undefined;
}

/** How a channel behaves. */
export interface ChannelSettings {
  /** Minor units of the shop's currency per touch, or per part of an SMS. */
  readonly cost: number;
  readonly hours: ChannelHours;
  /** The host knows whether the buyer is there now, so presence counts (CHA-07). */
  readonly presence: boolean;
  /** A touch here invites a reply, so it goes out while somebody is on duty (TIM-14). */
  readonly invitesReply: boolean;
  /** Longest text in graphemes; absent: no limit. SMS counts parts instead. */
  readonly maxLength?: number | undefined;
  /** SMS only: how to count, how many parts, and what closes a marketing text (SCR-14), by locale. */
  readonly lengthMode?: "cn" | "gsm" | undefined;
  readonly maxParts?: number | undefined;
  readonly optOut?: { readonly [locale: string]: string } | undefined;
}

/** The four elements of a written reminder (SCR-01), as templates. */
export interface WrittenText {
  readonly who: string;
  readonly what: string;
  readonly why: string;
  readonly ask: string;
  /** E-mail only. */
  readonly subject?: string | undefined;
}
/** The spoken parts of a call; the branches are shared by all calls of a locale. */
export interface CallText {
  readonly opening: string;
  readonly purpose: string;
  readonly question: string;
  readonly closing: string;
}
/** Texts of a script in one locale; `written` serves each written channel that has no text of its own. */
export type ScriptTexts = { readonly [channel in WrittenChannel | "written"]?: WrittenText | undefined } & {
  readonly phone?: CallText | undefined;
};
/** A script: a tone, an appeal, and words per locale and channel. Its class follows from its variables (SCR-12). */
export interface Script {
  readonly tone: Tone;
  readonly appeal: Appeal;
  /** The service script that is taken where consent or hours forbid marketing. */
  readonly plain?: string | undefined;
  /** Facts that the words rest on; without them the script is never selected (SCR-11). */
  readonly claims: readonly ClaimName[];
  /** Ids of the rulebook that the words carry out. */
  readonly source: readonly string[];
  readonly texts: { readonly [locale: string]: ScriptTexts };
}

/** One way a call can go (SCR-09). */
export interface CallBranchText {
  readonly id: string;
  readonly when: string;
  readonly say: string;
  readonly outcome: Outcome;
}
/** What all calls of a locale share. */
export interface CallManual {
  readonly branches: readonly CallBranchText[];
  readonly voice: readonly string[];
}

/** What the newest payment error says (SEL-05, SEL-13). */
export type PaymentErrorEffect =
  | ReasonCode
  | "payment-state-unknown"
  | "risk-control"
  | "merchant-fault"
  | "paid"
  | "closed"
  | "says-nothing";

/** How reasons, intent and vague promises are read from evidence. */
export interface ReasonEvidence {
  /** Phrases of the buyer per reason; the longest known phrase wins. */
  readonly phrases: { readonly [reason in ReasonCode]?: readonly string[] | undefined };
  /** Effects by provider and code; Alipay codes without the `ACQ.` prefix. */
  readonly paymentErrors: { readonly [provider: string]: { readonly [code: string]: PaymentErrorEffect } };
  /** Phrases that show intent (SEL-06). */
  readonly intents: { readonly strong: readonly string[]; readonly weak: readonly string[] };
  /** Phrases of a vague promise (TIM-08). */
  readonly promises: { readonly later: readonly string[]; readonly tonight: readonly string[] };
}

/** A fact that a policy declares for itself and that orders supply under `attributes`. */
export type AttributeDeclaration =
  | { readonly kind: "enum"; readonly values: readonly string[]; readonly about: string }
  | { readonly kind: "boolean"; readonly about: string }
  | {
      readonly kind: "number";
      readonly min: number;
      readonly max: number;
      readonly unit: string;
      readonly about: string;
    };

/** A statement about all combinations of facts. */
export interface Claim {
  readonly name: string;
  readonly when: Condition;
  readonly never?: Outcomes | undefined;
  readonly always?: Outcomes | undefined;
}
/** What a claim speaks of. */
export interface Outcomes {
  readonly kind?: "send" | "hold" | "skip" | undefined;
  readonly channel?: Channel | undefined;
  readonly script?: string | undefined;
  readonly category?: "service" | "marketing" | undefined;
}

/** A policy: the whole of a shop's rules as data. */
export interface Policy {
  readonly $schema?: string | undefined;
  readonly format: 1;
  readonly id: string;
  readonly version: string;
  /** The locale that is taken when the buyer's has no texts. */
  readonly locale: string;
  readonly params: PolicyParams;
  /** Clock time at which each daypart begins. */
  readonly dayparts: { readonly [part in Daypart]: string };
  readonly attributes: { readonly [name: string]: AttributeDeclaration };
  /** The shop's item categories by the name that rules test (TIM-15). */
  readonly categories: { readonly [name: string]: readonly string[] };
  readonly paymentMethods: { readonly [method: string]: { readonly paceMinutes: number } };
  /** Percent of touches that are followed by a payment, by channel and segment (CHA-06). */
  readonly chances: { readonly [channel in Channel]: { readonly [segment in Segment | "none"]: number } };
  readonly hours: { readonly [name: string]: Hours };
  readonly channels: { readonly [channel in Channel]: ChannelSettings };
  readonly moments: { readonly [name: string]: Moment };
  readonly reasons: ReasonEvidence;
  /** Shared conditions, used by `{ is: name }`. */
  readonly conditions: { readonly [name: string]: Condition };
  readonly stages: { readonly [S in Stage]: RuleStage<StageChoice[S]> };
  readonly scripts: { readonly [name: string]: Script };
  readonly calls: { readonly [locale: string]: CallManual };
  readonly claims: readonly Claim[];
}

/** One change to one named entry of a policy, for example `{ set: "params/gapMinutes", to: 600 }`. */
export type Patch =
  | { readonly set: string; readonly to: unknown }
  | { readonly replace: string; readonly with: unknown }
  | { readonly remove: string }
  | { readonly insert: unknown; readonly before: string }
  | { readonly insert: unknown; readonly after: string }
  | { readonly add: string; readonly value: unknown };
