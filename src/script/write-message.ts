import type { Message } from "../contract/plan";
import type { ChannelSettings } from "../contract/policy";
import type { MessageClass, WrittenChannel } from "../contract/vocabulary";
import type { CompiledWritten } from "../policy/compile/texts";
import { smsLength } from "../text/sms-length";
import { composed } from "./compose";
import { emailParts } from "./email-parts";
import { fitsFrame, frameFor, inFrame } from "./frame";
import { namedValues } from "./named-values";
import { shrunk } from "./shrink";
import { variableValues, type Writing } from "./variable-values";

/** The words of a written reminder; undefined when they cannot be made to fit the channel. */
export function writeMessage(
  text: CompiledWritten,
  category: MessageClass,
  channel: WrittenChannel,
  settings: ChannelSettings,
  writing: Writing,
): Message | undefined {
  const frame = frameFor(channel, category, settings, writing);
  let values = inFrame(frame, text.variables, variableValues(text.variables, writing));
  let words = composed(text, values, frame);
  if (!fitsFrame(words, frame)) {
    const shorter = shrunk(text, values, frame, writing);
    if (shorter === undefined) return undefined;
    words = shorter.text;
    values = text.variables.map((name) => shorter.values[name]);
  }
  const variables = namedValues(text.variables, values, {});
  if (channel === "email") return { text: words, variables, ...emailParts(text, values, writing) };
  if (frame.mode === undefined) return { text: words, variables };
  return { text: words, variables, parts: smsLength(words, frame.mode).parts };
}
