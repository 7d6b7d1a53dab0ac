import type { ChannelSettings, Moment, PaymentErrorEffect, Policy, PolicyParams } from "../contract/policy";
import type { Experiment } from "../contract/policy-experiment";
import type { Verdict } from "../contract/policy-language";
import type { RegionLimit } from "../contract/policy-region";
import type { Channel, Daypart, Intent, ReasonCode } from "../contract/vocabulary";
import type { Hours } from "../time/hours";
import type { LocalDay, MinuteOfDay } from "../time/local";
import type { Dimension } from "./compile/dimensions";
import type { PhraseFinder } from "./compile/phrases";
import type { CompiledScript } from "./compile/scripts";
import type { CompiledStage } from "./compile/stage";

/** A channel with its hours looked up. */
export interface CompiledChannel {
  readonly channel: Channel;
  readonly settings: ChannelSettings;
  /** CHA-06: percent of touches that are followed by a payment. */
  readonly chances: Policy["chances"][Channel];
  readonly everyday: Hours;
  readonly office: Hours;
  readonly promotion: Hours;
  readonly promotionMarketing: Hours;
  readonly promotionNight: Hours | undefined;
}

/** A moment with its hours looked up. */
export interface CompiledMoment {
  readonly name: string;
  readonly moment: Moment;
  readonly by: MinuteOfDay | undefined;
  readonly within: readonly { readonly name: string; readonly hours: Hours }[];
  readonly onlineHours: Hours | undefined;
}

/** One limit of a region with its hours read. */
export interface CompiledRegionLimit {
  /** The code that it stands under: `"US"`, or `"US-TX"`. */
  readonly region: string;
  readonly limit: RegionLimit;
  /** Undefined: at any time. */
  readonly hours: readonly Hours[] | undefined;
  readonly asOf: LocalDay;
}

/** How evidence is read. */
export interface CompiledEvidence {
  readonly reasons: PhraseFinder<ReasonCode>;
  readonly intents: PhraseFinder<Exclude<Intent, "unknown">>;
  readonly promises: PhraseFinder<"later" | "tonight">;
  /** By `providerKey`, then code. */
  readonly paymentErrors: ReadonlyMap<string, ReadonlyMap<string, PaymentErrorEffect>>;
}

export interface TestedDimensions {
  /** Facts of the table that are settled at `now`. */
  readonly now: readonly Dimension[];
  /** Facts that the policy declares itself. */
  readonly declared: readonly Dimension[];
  /** What an earlier stage has chosen. */
  readonly chosen: readonly Dimension[];
  /** Facts of the send, `season` among them. */
  readonly send: readonly Dimension[];
  /** Facts of `now` that change with time alone and that nothing but rules reads. */
  readonly passing: readonly Dimension[];
  /** Of the stages that choose at `now`, those that test one of these: what the others choose, they choose at any time. */
  readonly timed: Readonly<Record<"locked" | "select" | "moment" | "channel", boolean>>;
  /** The minutes since placing, and those to closing, at which some rule begins to tell the difference. */
  readonly minutesSincePlaced: readonly number[];
  readonly minutesToClosing: readonly number[];
  /** Whether a rule of the script stage tells the minutes since placing apart. */
  readonly scriptsTellMinutes: boolean;
}

/** A policy checked and made ready: all that can be done once per policy is done. */
export interface CompiledPolicy {
  readonly policy: Policy;
  readonly digest: string;
  readonly params: PolicyParams;
  readonly dimensions: ReadonlyMap<string, Dimension>;
  /** The dimensions that some rule tests, by where their values come from. */
  readonly tested: TestedDimensions;
  readonly locked: CompiledStage<Verdict>;
  readonly select: CompiledStage<Verdict>;
  readonly moment: CompiledStage<CompiledMoment>;
  readonly channel: CompiledStage<readonly Channel[]>;
  readonly script: CompiledStage<CompiledScript>;
  readonly channels: Readonly<Record<Channel, CompiledChannel>>;
  readonly scripts: ReadonlyMap<string, CompiledScript>;
  readonly evidence: CompiledEvidence;
  readonly tonight: MinuteOfDay;
  /** Dayparts by the minute at which they begin, earliest first. */
  readonly dayparts: readonly { readonly part: Daypart; readonly from: MinuteOfDay }[];
  /** By `paymentMethodKey`. */
  readonly paymentMethods: ReadonlyMap<string, { readonly paceMinutes: number }>;
  readonly experiments: ReadonlyMap<string, Experiment>;
  readonly attributeNames: readonly string[];
  /** By the code of a country or a part of it. */
  readonly regions: ReadonlyMap<string, readonly CompiledRegionLimit[]>;
  /** Category name by the shop's own word for it. */
  readonly categories: ReadonlyMap<string, string>;
}
