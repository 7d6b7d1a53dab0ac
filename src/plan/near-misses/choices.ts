import type { Channel, Stage } from "../../contract/vocabulary";
import type { CompiledRule } from "../../policy/compile/stage";
import type { FactValues } from "../../rules/fact-row";
import { chooseStages, type StageChoice } from "../stage-choice";
import { type Ground, type SendGround, writeFacts } from "./ground";
import type { Supposed } from "./levers";
import { verdictWords } from "./outcome-words";
import { scriptRule } from "./script-rule";

/** What a stage would choose that chooses something else as things are. */
export interface Chosen {
  readonly stage: Stage | "locked";
  readonly channel?: Channel;
  readonly rule: CompiledRule<unknown>["rule"];
  readonly then: string;
}

/**
 * The stages that other rules would decide. A stage is asked when those before it still lead there; the channel stage
 * sees the moment that would be chosen. The script stage is asked only where the stages before it choose as they do.
 */
export function otherChoices(ground: Ground, { now, send }: Supposed): readonly Chosen[] {
  const { policy } = ground;
  const row = ground.row.slice();
  writeFacts(policy, row, now);
  const found = differing(ground.choice, chooseStages(row, policy));
  return found.length > 0 || ground.send === undefined || send === undefined
    ? found
    : otherScript(ground, ground.send, now, send);
}

function otherScript(ground: Ground, held: SendGround, now: FactValues, send: FactValues): readonly Chosen[] {
  const { channel, rule } = held;
  // Consent to the channel decides more about its script than the rules do.
  if (now[`${channel}Reach`] !== undefined) return [];
  const row = held.row.slice();
  writeFacts(ground.policy, row, { ...now, ...send });
  const script = scriptRule(ground, held, { ...ground.facts, ...now }, row);
  if (script === undefined || script === rule) return [];
  return [{ stage: "script", channel, rule: script.rule, then: script.then.id }];
}

function differing(choice: StageChoice, { locked, select, way }: StageChoice): readonly Chosen[] {
  const found: Chosen[] = [];
  if (locked !== choice.locked) found.push({ stage: "locked", rule: locked.rule, then: verdictWords(locked.then) });
  if (select !== undefined && choice.select !== undefined && select !== choice.select) {
    found.push({ stage: "select", rule: select.rule, then: verdictWords(select.then) });
  }
  if (way === undefined || choice.way === undefined) return found;
  const { moment, channel } = way;
  if (moment !== choice.way.moment) found.push({ stage: "moment", rule: moment.rule, then: moment.then.name });
  if (channel !== choice.way.channel) {
    found.push({ stage: "channel", rule: channel.rule, then: channel.then.join(", ") });
  }
  return found;
}
