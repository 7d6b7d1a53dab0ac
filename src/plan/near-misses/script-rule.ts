import { CHANNELS } from "../../contract/vocabulary";
import type { CompiledScript } from "../../policy/compile/scripts";
import type { CompiledRule } from "../../policy/compile/stage";
import { repeatsChannel } from "../../rules/channel-filters";
import type { FactRow, FactValues } from "../../rules/fact-row";
import { matchStage } from "../../rules/match-stage";
import { NO_LIMITS } from "../limits";
import { ScriptDesk } from "../script-desk";
import type { Ground, SendGround } from "./ground";

/** The rule of the script stage for the channel taken; undefined where the facts at `now` would close the channel. */
export function scriptRule(
  { one, policy, reading }: Pick<Ground, "one" | "policy" | "reading">,
  { channel }: Pick<SendGround, "channel">,
  facts: FactValues,
  row: FactRow,
): CompiledRule<CompiledScript> | undefined {
  const repeats = repetitionFacts(facts);
  if (facts[`${channel}Reach`] === "none" || repeatsChannel(repeats, channel)) return undefined;
  const supposed = { ...reading, facts: { ...reading.facts, ...repeats } };
  const desk = new ScriptDesk(one, supposed, row, policy, NO_LIMITS);
  return matchStage(policy.script, row, (script) => desk.saysTheSame(script, channel));
}

/** The facts that the rules against repeating ask for. */
function repetitionFacts({ amount, lastChannel, refusal }: FactValues) {
  return {
    amount: amount === "large" ? "large" : "small",
    lastChannel: CHANNELS.find((channel) => channel === lastChannel) ?? "none",
    refusal: refusal === "ask-once" || refusal === "final" ? refusal : "none",
  } as const;
}
