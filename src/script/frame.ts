import type { ChannelSettings } from "../contract/policy";
import type { MessageClass, WrittenChannel } from "../contract/vocabulary";
import { cleanText } from "../text/clean";
import { graphemeLength } from "../text/graphemes";
import { chooseLocale } from "../text/locale";
import { plainTypography } from "../text/plain-typography";
import type { TemplateValues } from "../text/render-template";
import { type LengthMode, smsLength } from "../text/sms-length";
import type { Writing } from "./variable-values";

/** What the channel asks of a text. */
export interface Frame {
  readonly opening: string;
  readonly ending: string;
  readonly style: "line" | "sentences";
  /** How an SMS is counted; undefined for every other channel. */
  readonly mode: LengthMode | undefined;
  /** Parts of an SMS, graphemes elsewhere. */
  readonly most: number;
}

export function frameFor(
  channel: WrittenChannel,
  category: MessageClass,
  settings: ChannelSettings,
  writing: Writing,
): Frame {
  return channel === "sms" ? smsFrame(category, settings, writing) : plainFrame(channel, settings);
}

export function fitsFrame(text: string, { mode, most }: Frame): boolean {
  if (mode !== undefined) return smsLength(text, mode).parts <= most;
  return text.length <= most || graphemeLength(text) <= most;
}

/** In GSM-7 the values keep to its characters as far as they can without losing a letter. */
export function inFrame({ mode }: Frame, names: readonly string[], values: TemplateValues): TemplateValues {
  if (mode !== "gsm") return values;
  return values.map((value, place) =>
    value === undefined || names[place] === "link" ? value : plainTypography(value),
  );
}

function plainFrame(channel: WrittenChannel, { maxLength = Number.POSITIVE_INFINITY }: ChannelSettings): Frame {
  const style = channel === "email" ? "sentences" : "line";
  return { opening: "", ending: "", style, mode: undefined, most: maxLength };
}

/** SCR-14: signature first, opt-out last; how to count follows from the buyer's country and the policy. */
function smsFrame(category: MessageClass, settings: ChannelSettings, writing: Writing): Frame {
  const { order, shop } = writing.subject.one;
  const { country } = order.buyer;
  const mainland = country === undefined ? settings.lengthMode === "cn" : country === "CN" || country.startsWith("CN-");
  const mode = mainland ? "cn" : "gsm";
  const signature = cleanText(shop.signature ?? shop.name);
  return {
    opening: mainland ? `【${signature}】` : `${plainTypography(signature)}: `,
    ending: category === "marketing" ? optOutText(settings, writing.locale) : "",
    style: "line",
    mode,
    most: settings.maxParts ?? 1,
  };
}

function optOutText({ optOut }: ChannelSettings, locale: string): string {
  if (optOut === undefined) return "";
  const locales = Object.keys(optOut);
  return optOut[chooseLocale(locale, locales, locales[0] ?? locale)] ?? "";
}
