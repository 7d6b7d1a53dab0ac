import type { Hours } from "./context";
import type { Experiments } from "./policy-experiment";
import type { Claim, Condition, RuleStage, StageChoice } from "./policy-language";
import type { Regions } from "./policy-region";
import type { CallManual, Script } from "./policy-script";
import type { Channel, Daypart, ReasonCode, Segment, Stage } from "./vocabulary";

/** The numbers of the policy (RULEBOOK section 8). Units are in the names. */
export interface PolicyParams {
  readonly perOrder: number;
  readonly gapMinutes: number;
  readonly promotionGapMinutes: number;
  readonly perDay: number;
  readonly promotionPerDay: number;
  /** The most touches of one buyer on one day of their calendar, whatever the season; left out: no such cap. */
  readonly perLocalDay?: number | undefined;
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
  /** How long before a ranking time of a promotion its wave opens, and the same on IM to a buyer who is online (TIM-09b). */
  readonly waveMinutes: number;
  readonly onlineWaveMinutes: number;
  /** The rush at the opening of a window is spread over so many minutes; 0 means not at all. */
  readonly spreadMinutes: number;
  /** One friendly question after a refusal (SEL-11). */
  readonly feedbackQuestion: boolean;
  /** On a rest day the least intrusive channel goes out if no working window lies before closing (TIM-03). */
  readonly restDayFallback: boolean;
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
  /** What narrows the hours for buyers of a country; absent: nothing. `cuifu/regions` has data for some. */
  readonly regions?: Regions | undefined;
  /** Questions put to chance: who is held out, and which words are tried on whom. Absent: none. */
  readonly experiments?: Experiments | undefined;
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
