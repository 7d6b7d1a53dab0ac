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
import { renderText, type TemplateValues } from "../text/render-template";
import { type LengthMode, smsLength } from "../text/sms-length";
import { emailParts } from "./email-parts";
import { cutGoods, goodsOf } from "./goods";
import { isVariable, variableValues, type Writing } from "./variable-values";

/** What the channel asks of a text. */
interface Frame {
  readonly opening: string;
  readonly ending: string;
  readonly style: "line" | "sentences";
  /** How an SMS is counted; undefined for every other channel. */
  readonly mode: LengthMode | undefined;
  /** Parts of an SMS, graphemes elsewhere. */
  readonly most: number;
}

type Named = Readonly<Record<string, string>>;

/** The words of a written reminder; undefined when they cannot be made to fit the channel. */
export function writeMessage(
  text: CompiledWritten,
  category: MessageClass,
  channel: WrittenChannel,
  settings: ChannelSettings,
  writing: Writing,
): Message | undefined {
  const frame = channel === "sms" ? smsFrame(category, settings, writing) : plainFrame(channel, settings);
  let values = valuesFor(frame, text.values, variableValues(text.values, writing));
  let words = composed(text, values, frame);
  if (!fits(words, frame)) {
    const shorter = shrunk(text, values, frame, writing);
    if (shorter === undefined) return undefined;
    words = shorter.text;
    values = text.values.map((name) => shorter.values[name]);
  }
  const variables = named(text.variables, values, {});
  if (channel === "email") return { text: words, variables, ...emailParts(text, values, writing) };
  if (frame.mode === undefined) return { text: words, variables };
  return { text: words, variables, parts: smsLength(words, frame.mode).parts };
}

function composed({ parts }: CompiledWritten, values: TemplateValues, { opening, ending, style }: Frame): string {
  const words =
    opening +
    joinParts(
      parts.map((part) => renderText(part, values)),
      style,
    );
  return ending === "" ? words : joinParts([words, ending], "line");
}

function fits(text: string, { mode, most }: Frame): boolean {
  if (mode !== undefined) return smsLength(text, mode).parts <= most;
  return text.length <= most || graphemeLength(text) <= most;
}

/** In GSM-7 the values keep to its characters as far as they can without losing a letter. */
function valuesFor({ mode }: Frame, names: readonly string[], values: TemplateValues): TemplateValues {
  if (mode !== "gsm") return values;
  return values.map((value, place) =>
    value === undefined || names[place] === "link" ? value : plainTypography(value),
  );
}

/** The values that are there by name, in the order in which the text uses them. */
function named(names: readonly string[], values: TemplateValues, record: Record<string, string>): Named {
  for (let place = 0; place < names.length; place += 1) {
    const name = names[place];
    const value = values[place];
    if (name !== undefined && value !== undefined && value !== "") record[name] = value;
  }
  return record;
}

/** Cuts the longest values until the text fits; the salutation follows the name. */
function shrunk(text: CompiledWritten, values: TemplateValues, frame: Frame, writing: Writing): FittedText | undefined {
  const greet = (cut: Named): Named => {
    const { name, shop } = cut;
    if (name === undefined || cut["salutation"] === undefined) return cut;
    const salutation = salutationFor(name, shop ?? writing.subject.one.shop.name, writing.locale);
    return Object.assign(Object.create(null), cut, { salutation });
  };
  const render = (cut: Named) => {
    const greeted = greet(cut);
    return composed(
      text,
      text.values.map((name) => greeted[name]),
      frame,
    );
  };
  const view = named(text.values, values, Object.create(null));
  const cutMark = frame.mode === "gsm" ? "..." : "…";
  const fitsFrame = (words: string) => fits(words, frame);
  const fitted = fitText(render, view, shrinkableValues(view, frame, writing), fitsFrame, cutMark);
  return fitted === undefined ? undefined : { text: fitted.text, values: greet(fitted.values) };
}

function shrinkableValues(view: Named, frame: Frame, writing: Writing): readonly Shrinkable[] {
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
