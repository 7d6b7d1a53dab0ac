import type { Script, WrittenText } from "../../src/contract/policy-script";
import { OBJECTIVE_SCRIPTS } from "../../src/policy/default/scripts/objective";
import { SUBJECTIVE_SCRIPTS } from "../../src/policy/default/scripts/subjective";
import { SUBJECTIVE_OFFER_SCRIPTS } from "../../src/policy/default/scripts/subjective-offers";
import { renderTemplate } from "../../src/text/render-template";
import { isTemplateProblem, parseTemplate, type Template } from "../../src/text/template";

export const objective: Readonly<Record<string, Script>> = OBJECTIVE_SCRIPTS;
export const subjective: Readonly<Record<string, Script>> = SUBJECTIVE_SCRIPTS;
export const offers: Readonly<Record<string, Script>> = SUBJECTIVE_OFFER_SCRIPTS;
export const scripts: Readonly<Record<string, Script>> = { ...objective, ...subjective, ...offers };

const LOCALES = ["zh-CN", "en"] as const;
const CHANNELS = ["im", "sms", "written"] as const;
export const PARTS = ["who", "what", "why", "ask"] as const;
type Locale = (typeof LOCALES)[number];
type Channel = (typeof CHANNELS)[number];

export const ALWAYS: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  "zh-CN": { salutation: "王小敏，您好", shop: "云杉小铺", goods: "羊绒围巾", amount: "¥263.00", placedTime: "09:30" },
  en: { salutation: "Hi Marie", shop: "Spruce", goods: "Wool scarf x", amount: "£263.00", placedTime: "09:30" },
};
export const OPTIONAL: Readonly<Record<Locale, Readonly<Record<string, string>> & { readonly link: string }>> = {
  "zh-CN": {
    agent: "小林",
    link: "https://pay.example/o/1",
    count: "2",
    closingTime: "18:00",
    stock: "3",
    offer: "一双棉袜",
    offerEnds: "22:00",
    returnsDays: "30",
    sellingPoint: "手工锁边",
    promisedTime: "明天09:30",
    friendPay: "yes",
    instalments: "yes",
    corporateTransfer: "yes",
    cashOnDelivery: "yes",
    freightInsurance: "yes",
  },
  en: {
    agent: "Lily",
    link: "https://pay.example/o/1",
    count: "2",
    closingTime: "18:00",
    stock: "3",
    offer: "a pair of socks",
    offerEnds: "22:00",
    returnsDays: "30",
    sellingPoint: "hand-finished",
    promisedTime: "tomorrow 09:30",
    friendPay: "yes",
    instalments: "yes",
    corporateTransfer: "yes",
    cashOnDelivery: "yes",
    freightInsurance: "yes",
  },
};
export const CLAIMED: readonly string[] = ["offer"];

export interface Written {
  readonly id: string;
  readonly script: Script;
  readonly locale: Locale;
  readonly channel: Channel;
  readonly text: WrittenText;
  /** Opens the name of a test. */
  readonly label: string;
}

export function parse(source: string): Template {
  const template = parseTemplate(source);
  if (isTemplateProblem(template)) throw new Error(`${template.message} in \`${source}\``);
  return template;
}

export function writtenTexts(): readonly Written[] {
  return Object.entries(scripts).flatMap(([id, script]) =>
    LOCALES.flatMap((locale) =>
      CHANNELS.map((channel) => {
        const text = script.texts[locale]?.[channel];
        if (text === undefined) throw new Error(`expected ${id} to have ${locale} ${channel}, received none`);
        return { id, script, locale, channel, text, label: `${id} ${locale} ${channel}` };
      }),
    ),
  );
}

/** Every combination of present and absent optional variables that the text looks at. */
export function views({ script, locale, text }: Written): readonly Readonly<Record<string, string>>[] {
  const asked = new Set(PARTS.flatMap((part) => parse(text[part]).variables));
  const promised = script.claims.includes("offer") ? CLAIMED : [];
  const fixed = Object.fromEntries(
    Object.entries({ ...OPTIONAL[locale] }).filter(([name]) => promised.includes(name) && asked.has(name)),
  );
  const free = Object.entries(OPTIONAL[locale]).filter(([name]) => asked.has(name) && !promised.includes(name));
  let all: readonly Readonly<Record<string, string>>[] = [{ ...ALWAYS[locale], ...fixed }];
  for (const [name, value] of free) all = [...all, ...all.map((view) => ({ ...view, [name]: value }))];
  return all;
}

export function render(written: Written, view: Readonly<Record<string, string>>): readonly string[] {
  return PARTS.map((part) => renderTemplate(parse(written.text[part]), view, "none"));
}
