import type { Message } from "../contract/plan";
import type { ChannelSettings } from "../contract/policy";
import type { MessageClass, WrittenChannel } from "../contract/vocabulary";
import type { CompiledWritten } from "../policy/compile/texts";
import { plainTypography } from "../text/plain-typography";
import type { TemplateValues } from "../text/render-template";
import { smsLength } from "../text/sms-length";
import { composed } from "./compose";
import { emailParts } from "./email-parts";
import { type Frame, fitsFrame, frameFor } from "./frame";
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
  let values = valuesFor(frame, text.values, variableValues(text.values, writing));
  let words = composed(text, values, frame);
  if (!fitsFrame(words, frame)) {
    const shorter = shrunk(text, values, frame, writing);
    if (shorter === undefined) return undefined;
    words = shorter.text;
    values = text.values.map((name) => shorter.values[name]);
  }
  const variables = namedValues(text.variables, values, {});
  if (channel === "email") return { text: words, variables, ...emailParts(text, values, writing) };
  if (frame.mode === undefined) return { text: words, variables };
  return { text: words, variables, parts: smsLength(words, frame.mode).parts };
}

/** In GSM-7 the values keep to its characters as far as they can without losing a letter. */
function valuesFor({ mode }: Frame, names: readonly string[], values: TemplateValues): TemplateValues {
  if (mode !== "gsm") return values;
  return values.map((value, place) =>
    value === undefined || names[place] === "link" ? value : plainTypography(value),
  );
}
