import type { Message } from "../contract/plan";
import type { ChannelSettings } from "../contract/policy";
import { VARIABLE_TABLE } from "../contract/variable-table";
import type { MessageClass, WrittenChannel } from "../contract/vocabulary";
import type { CompiledWritten } from "../policy/compile/scripts";
import { cleanText } from "../text/clean";
import { type FittedText, fitText, type Shrinkable } from "../text/fit";
import { graphemeLength } from "../text/graphemes";
import { salutationFor } from "../text/greeting";
import { joinParts } from "../text/join";
import { chooseLocale, languageOf } from "../text/locale";
import { plainTypography } from "../text/plain-typography";
import { type LengthMode, smsLength } from "../text/sms-length";
import { renderTemplate } from "../text/template";
import { emailParts } from "./email-parts";
import { cutGoods, goodsOf } from "./goods";
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
  const view = viewFor(frame, variableValues(text.values, writing));
  const style = channel === "email" ? "sentences" : "line";
  const render = (values: Readonly<Record<string, string>>) => {
    const rendered = text.parts.map((part) => renderTemplate(part, values, "none"));
    const words = frame.opening + joinParts(rendered, style);
    return frame.ending === "" ? words : joinParts([words, frame.ending], "line");
  };
  const whole = render(view);
  const fitted = frame.fits(whole) ? { text: whole, values: view } : shrink(view, render, frame, writing);
  if (fitted === undefined) return undefined;
  const message: Draft = { text: fitted.text, variables: spelledOut(text.variables, fitted.values) };
  if (channel === "email") Object.assign(message, emailParts(text, fitted.values, writing));
  if (frame.mode !== undefined) message.parts = smsLength(fitted.text, frame.mode).parts;
  return message;
}

/** In GSM-7 the values keep to its characters as far as they can without losing a letter. */
function viewFor({ mode }: Frame, values: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  if (mode !== "gsm") return values;
  const view: Record<string, string> = Object.create(null);
  for (const [name, value] of Object.entries(values)) view[name] = name === "link" ? value : plainTypography(value);
  return view;
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
  const cutMark = frame.mode === "gsm" ? "..." : "…";
  const shrinkable = shrinkableValues(view, frame, writing);
  const fitted = fitText((values) => render(greet(values)), view, shrinkable, frame.fits, cutMark);
  return fitted === undefined ? undefined : { text: fitted.text, values: greet(fitted.values) };
}

function shrinkableValues(
  view: Readonly<Record<string, string>>,
  frame: Frame,
  writing: Writing,
): readonly Shrinkable[] {
  return Object.entries(view).flatMap(([name, value]): readonly Shrinkable[] => {
    if (!isVariable(name) || !VARIABLE_TABLE[name].shrinks) return [];
    const least = VARIABLE_TABLE[name].least * lettersPerMeaning(writing.locale);
    if (name !== "goods") return [{ name, least, value }];
    const goods = goodsOf(writing.subject, writing.channel, writing.locale);
    const isPlain = frame.mode === "gsm";
    const inFrame = isPlain ? { ...goods, title: plainTypography(goods.title) } : goods;
    return [{ name, least, value, cut: (most, ending) => cutGoods(inFrame, most, ending) }];
  });
}

const DENSE_LANGUAGES: ReadonlySet<string> = new Set(["ja", "ko", "zh"]);

/** What four Chinese characters still say takes eight Latin letters: "Wo..." is nobody's order. */
function lettersPerMeaning(locale: string): number {
  return DENSE_LANGUAGES.has(languageOf(locale)) ? 1 : 2;
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
    opening: mainland ? `【${signature}】` : `${plainTypography(signature)}: `,
    ending: category === "marketing" ? optOutText(settings, writing.locale) : "",
    mode,
    fits: (text) => smsLength(text, mode).parts <= maxParts,
  };
}

function optOutText({ optOut }: ChannelSettings, locale: string): string {
  if (optOut === undefined) return "";
  const locales = Object.keys(optOut);
  return optOut[chooseLocale(locale, locales, locales[0] ?? locale)] ?? "";
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
