import type { Channel, MessageClass, PassedOverWhy } from "../contract/vocabulary";
import type { Reading } from "../facts/derive-facts";
import { gainBeatsCost } from "../facts/expected-gain";
import { sendFacts, sendFactsHoldUntil } from "../facts/send-facts";
import { reachProblemOf } from "../facts/touch-record";
import type { Case } from "../input/case";
import type { CompiledScript } from "../policy/compile/scripts";
import type { CompiledRule } from "../policy/compile/stage";
import type { CompiledPolicy } from "../policy/compiled-policy";
import { repeatsChannel, wantsOtherWords } from "../rules/channel-filters";
import { type FactRow, setFacts } from "../rules/fact-row";
import { matchStage } from "../rules/match-stage";
import type { WalkQuestions } from "../schedule/walk-channels";
import type { EpochMs } from "../time/instant";
import type { Opening } from "../time/search";
import type { Limits } from "./limits";
import { partsOf, type Words, wordsFor } from "./words";

/** A script with the rule that chose it; for a plain alternative that is the rule of the script it stands in for. */
export interface ChosenScript {
  readonly script: CompiledScript;
  readonly rule: CompiledRule<CompiledScript>;
}
/** Answers what the walk asks, from facts, rules and scripts; the facts of the send are written into `row` each time. */
export class ScriptDesk implements WalkQuestions<ChosenScript, Words> {
  // CHA-05 and SEL-11: a no bears one question only, so where that was asked last there are no other words.
  private readonly mayNotRepeat: boolean;
  private readonly lastScript: string | undefined;

  constructor(
    private readonly one: Case,
    private readonly reading: Reading,
    private readonly row: FactRow,
    private readonly policy: CompiledPolicy,
    private readonly limits: Limits,
  ) {
    this.mayNotRepeat = reading.facts.amount === "large" || reading.facts.refusal === "ask-once";
    this.lastScript = reading.record.reachedOfOrder.at(-1)?.script;
  }

  gate(channel: Channel): PassedOverWhy | undefined {
    const { one, reading, policy } = this;
    const problem = reachProblemOf(one, reading.record, channel);
    if (problem !== undefined) return problem;
    if (repeatsChannel(reading.facts, channel)) return "used-last-time";
    if (costsTooMuch(one, reading, policy, channel)) return "cost-exceeds-gain";
    return channel === "phone" && this.limits.callsFrom !== undefined ? "call-capacity" : undefined;
  }

  consentOf(channel: Channel): MessageClass {
    return this.one.order.buyer.reach[channel] ?? "service";
  }

  scriptAt(channel: Channel, at: EpochMs): ChosenScript | PassedOverWhy {
    const { policy, row, lastScript } = this;
    setFacts(row, policy.tested.send, sendFacts(this.one, this.reading, policy, channel, at));
    const rule =
      lastScript === undefined
        ? matchStage(policy.script, row)
        : matchStage(policy.script, row, (script) => this.saysTheSame(script, channel));
    const script = rule.then;
    if (script.textOf(policy.policy.locale, channel) === undefined) return "no-script";
    return this.mayNotRepeat && script.id === lastScript ? "script-repeats" : { script, rule };
  }

  categoryOf({ script }: ChosenScript): MessageClass {
    return script.category;
  }

  isSame(one: ChosenScript, other: ChosenScript): boolean {
    return one.script === other.script;
  }

  plainAt({ script, rule }: ChosenScript, channel: Channel, at: EpochMs): ChosenScript | undefined {
    const { policy } = this;
    const plain = this.plainOf(script);
    if (plain?.textOf(policy.policy.locale, channel) === undefined) return undefined;
    if (this.mayNotRepeat && plain.id === this.lastScript) return undefined;
    const held = sendFacts(this.one, this.reading, policy, channel, at);
    return plain.claims.every((claim) => held[claim]) ? { script: plain, rule } : undefined;
  }

  scriptHoldsUntil(at: EpochMs): EpochMs {
    return sendFactsHoldUntil(this.one, this.reading, this.policy, at);
  }

  sameWordsUntil(words: Words): EpochMs {
    return words.claimsEndAt;
  }

  write({ script }: ChosenScript, channel: Channel, opening: Opening): Words | PassedOverWhy {
    const { one, reading, policy } = this;
    const words = wordsFor(script, { one, reading, policy, channel, at: opening.at });
    if (words === undefined) return "text-too-long";
    return costsTooMuch(one, reading, policy, channel, partsOf(words)) ? "cost-exceeds-gain" : words;
  }

  saysTheSame(script: CompiledScript, channel: Channel): boolean {
    if (this.repeats(script, channel)) return true;
    if (script.category === "service" || this.consentOf(channel) !== "service") return false;
    return this.repeats(this.plainOf(script), channel);
  }

  private repeats(script: CompiledScript | undefined, channel: Channel): boolean {
    return script !== undefined && script.id === this.lastScript && wantsOtherWords(this.reading.facts, channel);
  }

  private plainOf({ script }: CompiledScript): CompiledScript | undefined {
    return script.plain === undefined ? undefined : this.policy.scripts.get(script.plain);
  }
}

/** CHA-06: an unknown margin blocks nothing, a channel that costs nothing always passes. */
function costsTooMuch(one: Case, reading: Reading, policy: CompiledPolicy, channel: Channel, parts = 1): boolean {
  const compiled = policy.channels[channel];
  return compiled.settings.cost !== 0 && gainBeatsCost(one, compiled, reading.stake, parts) === false;
}
