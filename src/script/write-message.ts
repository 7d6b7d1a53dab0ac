import type { Message } from "../contract/plan";
import type { ChannelSettings } from "../contract/policy";
import { VARIABLE_TABLE } from "../contract/variable-table";
import type { MessageClass, WrittenChannel } from "../contract/vocabulary";
import type { CompiledWritten } from "../policy/compile/scripts";
import { cleanText } from "../text/clean";
import { fitText, type Shrinkable } from "../text/fit";
import { graphemeLength } from "../text/graphemes";
import { paragraphsToHtml } from "../text/html";
import { joinParts } from "../text/join";
import { chooseLocale } from "../text/locale";
import { type LengthMode, smsLength } from "../text/sms-length";
import { renderTemplate } from "../text/template";
import { addressableName, salutationFor } from "./salutation";
import { isVariable, variableValues, type Writing } from "./variable-values";

/** What the channel asks of a text. */
interface Frame {
  readonly opening: string;
  readonly ending: string;
  readonly mode: LengthMode | undefined;
  readonly fits: (text: string) => boolean;
}

/** The words of a written reminder; undefined when they cannot be made to fit the channel. */
export function writeMessage(
  text: CompiledWritten,
  category: MessageClass,
  channel: WrittenChannel,
  settings: ChannelSettings,
  writing: Writing,
): Message | undefined {
  const frame = channel === "sms" ? smsFrame(category, settings, writing) : plainFrame(settings);
  const view = variableValues(text.variables, writing);
  const style = channel === "email" ? "sentences" : "line";
  const render = (values: Readonly<Record<string, string>>) => {
    const rendered = text.parts.map((part) => renderTemplate(part, withSalutation(values, writing), "none"));
    return frame.opening + joinParts(rendered, style) + frame.ending;
  };
  const cutMark = frame.mode === "gsm" ? "..." : "…";
  const fitted = fitText(render, withName(view, text, writing), shrinkables(view, text, writing), frame.fits, cutMark);
  if (fitted === undefined) return undefined;
  const values = withSalutation(fitted.values, writing);
  return {
    text: fitted.text,
    ...(channel === "email" ? emailParts(text, values) : {}),
    variables: spelledOut(text.variables, values),
    ...(frame.mode === undefined ? {} : { parts: smsLength(fitted.text, frame.mode).parts }),
  };
}

function emailParts(text: CompiledWritten, values: Readonly<Record<string, string>>) {
  const html = paragraphsToHtml(text.parts.map((part) => renderTemplate(part, values, "html")));
  return text.subject === undefined ? { html } : { subject: renderTemplate(text.subject, values, "none"), html };
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

/** The salutation is made of the name, so it is the name that shrinks. */
function withName(view: Record<string, string>, text: CompiledWritten, writing: Writing): Record<string, string> {
  const name = addressableName(cleanText(writing.subject.one.order.buyer.name ?? ""));
  if (name === undefined || !text.variables.has("salutation")) return view;
  return Object.assign(Object.create(null), view, variableValues(["name"], writing));
}

function withSalutation(values: Readonly<Record<string, string>>, writing: Writing): Readonly<Record<string, string>> {
  if (values["salutation"] === undefined || values["name"] === undefined) return values;
  const salutation = salutationFor(values["name"], values["shop"] ?? writing.subject.one.shop.name, writing.locale);
  return salutation === values["salutation"] ? values : Object.assign(Object.create(null), values, { salutation });
}

function shrinkables(view: Record<string, string>, text: CompiledWritten, writing: Writing): readonly Shrinkable[] {
  const list: Shrinkable[] = [];
  for (const [name, value] of Object.entries(withName(view, text, writing))) {
    if (!isVariable(name)) continue;
    const { shrinks, least } = VARIABLE_TABLE[name];
    if (shrinks) list.push({ name, least, value });
  }
  return list;
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
