import type { Message } from "../contract/plan";
import type { CompiledWritten } from "../policy/compile/scripts";
import { anchorHtml, paragraphsToHtml } from "../text/html";
import { languageOf } from "../text/locale";
import { type Markup, renderTemplate } from "../text/template";
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
  values: Readonly<Record<string, string>>,
  writing: Writing,
): Pick<Message, "subject" | "html"> {
  return {
    subject: subjectOf(text, values, writing),
    html: paragraphsToHtml(text.parts.map((part) => renderTemplate(part, values, "html", MARKUP))),
  };
}

function subjectOf(text: CompiledWritten, values: Readonly<Record<string, string>>, writing: Writing): string {
  const own =
    text.subject === undefined ? "" : renderTemplate(text.subject, shownValues(values, writing), "none").trim();
  if (own !== "") return own;
  const shop = shopOf(writing);
  return (PLAIN_SUBJECTS[languageOf(writing.locale)] ?? (() => shop))(shop);
}

/** SCR-27: a subject is read over the buyer's shoulder, so it counts discreet goods and says nothing for them. */
function shownValues(values: Readonly<Record<string, string>>, writing: Writing): Readonly<Record<string, string>> {
  if (!isDiscreet(writing.subject)) return values;
  const goods = goodsCount(writing.subject, writing.locale);
  return Object.assign(Object.create(null), values, { goods, sellingPoint: "" });
}
