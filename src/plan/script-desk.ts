import type { CallPlan, WrittenPlan } from "../contract/plan";
import type { Channel } from "../contract/vocabulary";
import type { Reading } from "../facts/derive-facts";
import { gainBeatsCost } from "../facts/expected-gain";
import { offerAt } from "../facts/offer";
import { fewLeft, isPromoted, sendFacts, sendFactsHoldUntil, shipsToday } from "../facts/send-facts";
import { reachProblemOf } from "../facts/touch-record";
import type { Case } from "../input/case";
import type { CompiledScript, CompiledText } from "../policy/compile/scripts";
import type { CompiledRule } from "../policy/compile/stage";
import type { CompiledPolicy } from "../policy/compiled-policy";
import { repeatsChannel, wantsOtherWords } from "../rules/channel-filters";
import { type FactRow, setFacts } from "../rules/fact-row";
import { matchStage } from "../rules/match-stage";
import type { WalkQuestions } from "../schedule/walk-channels";
import { claimsEndAt } from "../script/claim-ends";
import type { Writing } from "../script/variable-values";
import { writeCall } from "../script/write-call";
import { writeMessage } from "../script/write-message";
import { bucketOf } from "../text/bucket";
import { chooseLocale } from "../text/locale";
import type { EpochMs } from "../time/instant";
import type { Limits } from "./limits";

/** A script with the rule that chose it; for a plain alternative that is the rule of the script it stands in for. */
export interface ChosenScript {
  readonly script: CompiledScript;
  readonly rule: CompiledRule<CompiledScript>;
}
export interface Words {
  readonly locale: string;
  /** The arm of the script's experiment that the buyer is in. */
  readonly variant: string | undefined;
  /** What the plan carries. */
  readonly carried: Pick<WrittenPlan, "channel" | "message"> | Pick<CallPlan, "channel" | "call">;
  /** When the first claim of the words stops being true. */
  readonly claimsEndAt: EpochMs;
}
export type ScriptDesk = WalkQuestions<ChosenScript, Words>;

/** Answers what the walk asks, from facts, rules and scripts; the facts of the send are written into `row` each time. */
export function scriptDesk(
  one: Case,
  reading: Reading,
  row: FactRow,
  policy: CompiledPolicy,
  limits: Limits,
): ScriptDesk {
  const { facts, record } = reading;
  const large = facts.amount === "large";
  const lastScript = record.reachedOfOrder.at(-1)?.script;
  const repeats = (script: CompiledScript | undefined, channel: Channel) =>
    script !== undefined && script.id === lastScript && wantsOtherWords(facts, channel);
  // SEL-11: a no bears one question only, so where that was asked last there are no other words.
  const mayNotRepeat = large || facts.refusal === "ask-once";
  const plainOf = (script: CompiledScript) =>
    script.script.plain === undefined ? undefined : policy.scripts.get(script.script.plain);
  const consentOf = (channel: Channel) => one.order.buyer.reach[channel] ?? "service";
  const saysTheSame = (script: CompiledScript, channel: Channel) =>
    repeats(script, channel) ||
    (script.category === "marketing" && consentOf(channel) === "service" && repeats(plainOf(script), channel));

  return {
    gate: (channel) => {
      const problem = reachProblemOf(one, record, channel);
      if (problem !== undefined) return problem;
      if (repeatsChannel(facts, channel)) return "used-last-time";
      if (costsTooMuch(one, reading, policy, channel)) return "cost-exceeds-gain";
      return channel === "phone" && limits.callsFrom !== undefined ? "call-capacity" : undefined;
    },
    consentOf,
    scriptAt: (channel, at) => {
      setFacts(row, policy.tested.send, sendFacts(one, reading, policy, channel, at));
      const rule = matchStage(policy.script, row, (script) => saysTheSame(script, channel));
      const script = rule.then;
      if (script.textOf(policy.policy.locale, channel) === undefined) return "no-script";
      return mayNotRepeat && script.id === lastScript ? "script-repeats" : { script, rule };
    },
    categoryOf: ({ script }) => script.category,
    isSame: (one, other) => one.script === other.script,
    plainAt: ({ script, rule }, channel, at) => {
      const plain = plainOf(script);
      if (plain?.textOf(policy.policy.locale, channel) === undefined) return undefined;
      if (mayNotRepeat && plain.id === lastScript) return undefined;
      const held = sendFacts(one, reading, policy, channel, at);
      return plain.claims.every((claim) => held[claim]) ? { script: plain, rule } : undefined;
    },
    scriptHoldsUntil: (at) => sendFactsHoldUntil(one, reading, policy, at),
    sameWordsUntil: (words) => words.claimsEndAt,
    write: ({ script }, channel, opening) => {
      const locale = chooseLocale(one.order.buyer.locale, script.locales[channel], policy.policy.locale);
      const subject = subjectAt(one, reading, policy, opening.at);
      const words = write(script, policy, { subject, channel, locale, at: opening.at });
      if (words === undefined) return "text-too-long";
      return costsTooMuch(one, reading, policy, channel, partsOf(words)) ? "cost-exceeds-gain" : words;
    },
  };
}

/** SCR-14: an SMS is billed by the part. */
export function partsOf({ carried }: Words): number {
  return carried.channel === "phone" ? 1 : (carried.message.parts ?? 1);
}

/** CHA-06: an unknown margin blocks nothing, a channel that costs nothing always passes. */
function costsTooMuch(one: Case, reading: Reading, policy: CompiledPolicy, channel: Channel, parts = 1): boolean {
  if (policy.channels[channel].settings.cost === 0) return false;
  return gainBeatsCost(one, policy, channel, reading.stake, parts) === false;
}

function subjectAt(one: Case, reading: Reading, policy: CompiledPolicy, at: EpochMs): Writing["subject"] {
  const { bundle, promisedAt, offers } = reading;
  return {
    one,
    orders: bundle.orders,
    amountMinor: bundle.amountMinor,
    closesAt: bundle.closesAt,
    promisedAt,
    stock: fewLeft(one, reading, policy),
    offer: offerAt(offers, at),
    promoted: isPromoted(one, at),
    shipsToday: shipsToday(one, at),
  };
}

function write(script: CompiledScript, policy: CompiledPolicy, writing: Writing): Words | undefined {
  const { channel, locale } = writing;
  const variant = script.trial?.armOf(bucketOf(writing.subject.one.order.buyer.id, script.trial.salt));
  const tried = variant === undefined ? undefined : script.trial?.textOf(variant, locale, channel);
  const inWords = (text: CompiledText | undefined) => wordsOf(text, script, variant, policy, writing);
  // Other words that do not fit are no reason to lose the channel; the arm stays, since it is what is compared.
  return inWords(tried) ?? inWords(script.textOf(locale, channel));
}

function wordsOf(
  text: CompiledText | undefined,
  script: CompiledScript,
  variant: string | undefined,
  policy: CompiledPolicy,
  writing: Writing,
): Words | undefined {
  if (text === undefined) return undefined;
  const { channel, locale } = writing;
  const ends = claimsEndAt(text.variables, script.claims, writing);
  if (text.kind === "call") {
    const call = writeCall(text, policy.params.promotionCallMinutes, writing);
    return { locale, variant, carried: { channel: "phone", call }, claimsEndAt: ends };
  }
  if (channel === "phone") return undefined;
  const message = writeMessage(text, script.category, channel, policy.channels[channel].settings, writing);
  return message === undefined ? undefined : { locale, variant, carried: { channel, message }, claimsEndAt: ends };
}
