import type { Channel } from "../../contract/vocabulary";
import type { Reading } from "../../facts/derive-facts";
import { sendFacts } from "../../facts/send-facts";
import type { Case } from "../../input/case";
import type { FactValue } from "../../policy/compile/dimensions";
import type { CompiledScript } from "../../policy/compile/scripts";
import type { CompiledRule } from "../../policy/compile/stage";
import type { CompiledPolicy } from "../../policy/compiled-policy";
import { atomOf } from "../../rules/atom";
import { type FactRow, type FactValues, factRow, setFacts } from "../../rules/fact-row";
import type { EpochMs } from "../../time/instant";
import type { Decision } from "../decide";
import { chooseStages, type StageChoice } from "../stage-choice";
import { type FactDomain, factDomainOf } from "./fact-domain";
import { scriptRule } from "./script-rule";

/** What was decided, as that from which one fact is supposed to be another. */
export interface Ground {
  readonly one: Case;
  readonly policy: CompiledPolicy;
  readonly domain: FactDomain;
  readonly reading: Reading;
  /** The facts at `now`, the declared ones included. */
  readonly facts: FactValues;
  readonly row: FactRow;
  readonly choice: StageChoice;
  /** Undefined: no script was matched, or the one that goes was matched at another instant than that of the send. */
  readonly send: SendGround | undefined;
}

export interface SendGround {
  readonly channel: Channel;
  readonly at: EpochMs;
  /** Those of the send alone. */
  readonly facts: FactValues;
  /** With those of `now`. */
  readonly allFacts: FactValues;
  readonly row: FactRow;
  readonly rule: CompiledRule<CompiledScript>;
}

export function groundOf(one: Case, decision: Decision, policy: CompiledPolicy): Ground {
  const { reading, route } = decision;
  const row = factRow(policy.dimensions.size);
  setFacts(row, policy.tested.now, reading.facts);
  setFacts(row, policy.tested.declared, reading.declared);
  const choice = chooseStages(row, policy);
  const facts: FactValues = { ...reading.facts, ...reading.declared };
  const ground = { one, policy, domain: factDomainOf(policy), reading, facts, row, choice };
  const taken = route?.walk.taken;
  if (taken === undefined) return { ...ground, send: undefined };

  const { channel, opening, script } = taken;
  const held = sendFacts(one, reading, policy, channel, opening.at);
  const sendRow = row.slice();
  setFacts(sendRow, policy.tested.send, held);
  const sent = namedAtSend(held);
  const { rule } = script;
  const send = { channel, at: opening.at, facts: sent, allFacts: { ...facts, ...sent }, row: sendRow, rule };
  return { ...ground, send: scriptRule(ground, send, facts, sendRow) === rule ? send : undefined };
}

/** `season` is read twice, at `now` and at the send; where both are looked at, the latter has a name of its own. */
export function namedAtSend({ season, ...others }: { readonly season: FactValue } & FactValues): FactValues {
  return { ...others, seasonAtSend: season };
}

/** Writes facts into a row, of the send or of `now`. */
export function writeFacts({ dimensions }: CompiledPolicy, row: FactRow, facts: FactValues): void {
  for (const [fact, value] of Object.entries(facts)) {
    const dimension = dimensions.get(fact === "seasonAtSend" ? "season" : fact);
    if (dimension !== undefined) row[dimension.index] = atomOf(dimension, value);
  }
}
