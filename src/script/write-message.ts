import type { Message } from "../contract/plan";
import type { ChannelSettings } from "../contract/policy";
import { VARIABLE_TABLE } from "../contract/variable-table";
import type { MessageClass, WrittenChannel } from "../contract/vocabulary";
import type { CompiledWritten } from "../policy/compile/scripts";
import { cleanText } from "../text/clean";
import { type FittedText, fitText, type Shrinkable } from "../text/fit";
import { graphemeLength } from "../text/graphemes";
import { paragraphsToHtml } from "../text/html";
import { joinParts } from "../text/join";
import { chooseLocale } from "../text/locale";
import { type LengthMode, smsLength } from "../text/sms-length";
import { renderTemplate } from "../text/template";
import { salutationFor } from "./salutation";
import { isVariable, variableValues, type Writing } from "./variable-values";

/** What the channel asks of a text. */
interface Frame {
  readonly opening: string;
  readonly ending: string;
  readonly mode: LengthMode | undefined;
  readonly fits: (text: string) => boolean;
}

type Draft = { -readonly [key in keyof Message]: Message[key] };

/** The words of a written reminder; undefined when they cannot be made to fit the channel. */
export function writeMessage(
  text: CompiledWritten,
  category: MessageClass,
  channel: WrittenChannel,
  settings: ChannelSettings,
  writing: Writing,
): Message | undefined {
  const frame = channel === "sms" ? smsFrame(category, settings, writing) : plainFrame(settings);
  const view = variableValues(text.values, writing);
  const style = channel === "email" ? "sentences" : "line";
  const render = (values: Readonly<Record<string, string>>) => {
    const rendered = text.parts.map((part) => renderTemplate(part, values, "none"));
    return frame.opening + joinParts(rendered, style) + frame.ending;
  };
  const whole = render(view);
  const fitted = frame.fits(whole) ? { text: whole, values: view } : shrink(view, render, frame, writing);
  if (fitted === undefined) return undefined;
  const message: Draft = { text: fitted.text, variables: spelledOut(text.variables, fitted.values) };
  if (channel === "email") addEmailParts(message, text, fitted.values);
  if (frame.mode !== undefined) message.parts = smsLength(fitted.text, frame.mode).parts;
  return message;
}

/** Cuts the longest values until the text fits; the salutation follows the name. */
function shrink(
  view: Readonly<Record<string, string>>,
  render: (values: Readonly<Record<string, string>>) => string,
  frame: Frame,
  writing: Writing,
): FittedText | undefined {
  const greet = (values: Readonly<Record<string, string>>) => {
    const { name, shop } = values;
    if (name === undefined || values["salutation"] === undefined) return values;
    const salutation = salutationFor(name, shop ?? writing.subject.one.shop.name, writing.locale);
    return Object.assign(Object.create(null), values, { salutation });
  };
  const shrinkable: Shrinkable[] = [];
  for (const [name, value] of Object.entries(view)) {
    if (!isVariable(name)) continue;
    const { shrinks, least } = VARIABLE_TABLE[name];
    if (shrinks) shrinkable.push({ name, least, value });
  }
  const cutMark = frame.mode === "gsm" ? "..." : "…";
  const fitted = fitText((values) => render(greet(values)), view, shrinkable, frame.fits, cutMark);
  return fitted === undefined ? undefined : { text: fitted.text, values: greet(fitted.values) };
}

function addEmailParts(message: Draft, text: CompiledWritten, values: Readonly<Record<string, string>>): void {
  if (text.subject !== undefined) message.subject = renderTemplate(text.subject, values, "none");
  message.html = paragraphsToHtml(text.parts.map((part) => renderTemplate(part, values, "html")));
}

function plainFrame({ maxLength }: ChannelSettings): Frame {
  const fits = (text: string) =>
    maxLength === undefined || text.length <= maxLength || graphemeLength(text) <= maxLength;
  return { opening: "", ending: "", mode: undefined, fits };
}

/** SCR-14: signature first, opt-out last; how to count follows from the buyer's country and the policy. */
function smsFrame(category: MessageClass, settings: ChannelSettings, writing: Writing): Frame {
  const { order, shop } = writing.subject.one;
  const { country } = order.buyer;
  const mainland = country === undefined ? settings.lengthMode === "cn" : country === "CN" || country.startsWith("CN-");
  const mode = mainland ? "cn" : "gsm";
  const signature = cleanText(shop.signature ?? shop.name);
  const maxParts = settings.maxParts ?? 1;
  return {
    opening: mainland ? `【${signature}】` : `${signature}: `,
    ending: category === "marketing" ? optOutText(settings, writing.locale, mainland) : "",
    mode,
    fits: (text) => smsLength(text, mode).parts <= maxParts,
  };
}

function optOutText({ optOut }: ChannelSettings, locale: string, mainland: boolean): string {
  if (optOut === undefined) return "";
  const locales = Object.keys(optOut);
  const words = optOut[chooseLocale(locale, locales, locales[0] ?? locale)] ?? "";
  return mainland ? words : ` ${words}`;
}

/** The values as an ordinary object, in the order in which the text uses them. */
function spelledOut(names: Iterable<string>, values: Readonly<Record<string, string>>): Record<string, string> {
  const variables: Record<string, string> = {};
  for (const name of names) {
    const value = values[name];
    if (value !== undefined) variables[name] = value;
  }
  return variables;
}
