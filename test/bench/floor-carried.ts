import type { CallPlan, Channel, WrittenPlan } from "../../src/index";
import { MANUAL } from "./floor-rules";
import { DAY, dayOf, instantOf } from "./floor-times";
import { callScript, imText, type Speaking, smsText } from "./floor-words";

/** What a plan carries to the buyer, and when the first thing that it says stops being true. */
export interface Carried {
  readonly words: Pick<WrittenPlan, "channel" | "message"> | Pick<CallPlan, "channel" | "call">;
  readonly endsAt: number;
}

export function carriedBy(channel: Channel, script: string, speaking: Speaking): Carried {
  if (channel === "phone") {
    const endsAt = instantOf(dayOf(speaking.at), 0) + DAY;
    return { words: { channel, call: callScript(script, speaking, MANUAL) }, endsAt };
  }
  if (channel === "sms") {
    const { text, variables, endsAt } = smsText(script, speaking);
    const parts = text.length <= 70 ? 1 : Math.ceil(text.length / 67);
    return { words: { channel, message: { text, variables, parts } }, endsAt };
  }
  const { text, variables, endsAt } = imText(script, speaking);
  return { words: { channel, message: { text, variables } }, endsAt };
}
