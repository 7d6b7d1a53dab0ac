import { VARIABLE_TABLE, type VariableName } from "../contract/variable-table";
import type { CompiledWritten } from "../policy/compile/texts";
import { type FittedText, fitText, type Shrinkable } from "../text/fit";
import { salutationFor } from "../text/greeting";
import { languageOf } from "../text/locale";
import { plainTypography } from "../text/plain-typography";
import type { TemplateValues } from "../text/render-template";
import { composed } from "./compose";
import { type Frame, fitsFrame, inFrame } from "./frame";
import { cutGoods, goodsOf } from "./goods";
import { type NamedValues, namedValues } from "./named-values";
import { isVariable, variableValues, type Writing } from "./variable-values";

const NAME: readonly VariableName[] = ["name"];

/** Cuts the longest values until the text fits; the salutation follows the name. */
export function shrunk(
  text: CompiledWritten,
  values: TemplateValues,
  frame: Frame,
  writing: Writing,
): FittedText | undefined {
  const greet = (cut: NamedValues): NamedValues => {
    const { name, shop } = cut;
    if (name === undefined || cut["salutation"] === undefined) return cut;
    const salutation = salutationFor(name, shop ?? writing.subject.one.shop.name, writing.locale);
    return Object.assign(Object.create(null), cut, { salutation });
  };
  const render = (cut: NamedValues) => {
    const greeted = greet(cut);
    return composed(
      text,
      text.variables.map((name) => greeted[name]),
      frame,
    );
  };
  const view = namedValues(text.variables, values, Object.create(null));
  // A salutation shrinks by the name in it.
  if (view["salutation"] !== undefined) namedValues(NAME, inFrame(frame, NAME, variableValues(NAME, writing)), view);
  const cutMark = frame.mode === "gsm" ? "..." : "…";
  const fits = (words: string) => fitsFrame(words, frame);
  const fitted = fitText(render, view, shrinkableValues(view, frame, writing), fits, cutMark);
  return fitted === undefined ? undefined : { text: fitted.text, values: greet(fitted.values) };
}

function shrinkableValues(view: NamedValues, frame: Frame, writing: Writing): readonly Shrinkable[] {
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
