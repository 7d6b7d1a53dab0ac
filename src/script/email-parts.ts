import type { Message } from "../contract/plan";
import type { CompiledWritten } from "../policy/compile/texts";
import { anchorHtml, paragraphsToHtml } from "../text/html";
import { languageOf } from "../text/locale";
import { type Markup, renderHtml, renderText, type TemplateValues } from "../text/render-template";
import { goodsCount, isDiscreet } from "./goods";
import { shopOf, type Writing } from "./variable-values";

const MARKUP: Markup = { link: anchorHtml };

/** Where a script has no subject of its own; the goods are nobody's business in a list of mails. */
const PLAIN_SUBJECTS: Readonly<Record<string, (shop: string) => string>> = {
  zh: (shop) => `${shop}：关于您的订单`,
  en: (shop) => `About your order at ${shop}`,
};

/** What an e-mail has beside its text. */
export function emailParts(
  text: CompiledWritten,
  values: TemplateValues,
  writing: Writing,
): Pick<Message, "subject" | "html"> {
  return {
    subject: subjectOf(text, values, writing),
    html: paragraphsToHtml(text.parts.map((part) => renderHtml(part, values, MARKUP))),
  };
}

function subjectOf(text: CompiledWritten, values: TemplateValues, writing: Writing): string {
  const own = text.subject === undefined ? "" : renderText(text.subject, shownValues(text, values, writing)).trim();
  if (own !== "") return own;
  const shop = shopOf(writing);
  return (PLAIN_SUBJECTS[languageOf(writing.locale)] ?? (() => shop))(shop);
}

/** SCR-27: a subject is read over the buyer's shoulder, so it counts discreet goods and says nothing for them. */
function shownValues(text: CompiledWritten, values: TemplateValues, writing: Writing): TemplateValues {
  if (!isDiscreet(writing.subject)) return values;
  const shown: Readonly<Record<string, string>> = {
    goods: goodsCount(writing.subject, writing.locale),
    sellingPoint: "",
  };
  return text.variables.map((name, place) => shown[name] ?? values[place]);
}
