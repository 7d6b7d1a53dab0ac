import { describe, expect, it } from "vitest";
import type { Script, WrittenText } from "../../src/contract/policy-script";
import { VARIABLE_TABLE, type VariableDeclaration } from "../../src/contract/variable-table";
import { messageClassOf } from "../../src/policy/message-class";
import { joinParts } from "../../src/text/join";
import { renderTemplate } from "../../src/text/render-template";
import { smsLength } from "../../src/text/sms-length";
import { isTemplateProblem, parseTemplate, type Template } from "../../src/text/template";

export const LOCALES = ["zh-CN", "en"] as const;
export const PARTS = ["who", "what", "why", "ask"] as const;
const SPOKEN = ["opening", "purpose", "question", "closing"] as const;
export type Locale = (typeof LOCALES)[number];
type View = Readonly<Record<string, string>>;

const SAMPLES: Readonly<Record<Locale, View>> = {
  "zh-CN": {
    salutation: "王小敏，您好",
    name: "王小敏",
    shop: "云杉小铺",
    goods: "羊绒围巾",
    amount: "¥263.00",
    placedTime: "09:30",
    agent: "小林",
    link: `https://pay.example/${"7".repeat(20)}`,
    count: "2",
    closingTime: "18:00",
    stock: "3",
    offer: "一双棉袜",
    offerEnds: "22:00",
    event: "双11",
    eventEnds: "23:59",
    eventOffer: "满300减50",
    cutOff: "16:00",
    arrivalDay: "11月23日",
    returnsDays: "7",
    promisedTime: "明天09:30",
  },
  en: {
    salutation: "Hi Marie",
    name: "Marie",
    shop: "Spruce",
    goods: "Wool scarf x",
    amount: "£263.00",
    placedTime: "09:30",
    agent: "Lily",
    link: `https://pay.example/${"7".repeat(20)}`,
    count: "2",
    closingTime: "18:00",
    stock: "3",
    offer: "a pair of socks",
    offerEnds: "22:00",
    event: "Black Friday",
    eventEnds: "23:59",
    eventOffer: "20% off",
    cutOff: "16:00",
    arrivalDay: "Nov 23",
    returnsDays: "30",
    promisedTime: "tomorrow 09:30",
  },
};
const FLAGS = {
  friendPay: "yes",
  instalments: "yes",
  corporateTransfer: "yes",
  cashOnDelivery: "yes",
  freightInsurance: "yes",
};
const TABLE = new Map<string, VariableDeclaration>(Object.entries(VARIABLE_TABLE));

export const PRESSING =
  /赶紧|赶快|尽快|抓紧|立即|马上付|速速|最后机会|再不|不然|否则|催|欠|逾期|取消订单|亲亲|hurry|last chance|act now|don't miss|immediately|asap|overdue|must pay|or else|\bowe|final notice|[!！]{2}/i;
export const EMOJI = /\p{Extended_Pictographic}/gu;
// What a text says on the left is true only of the values on the right (SCR-11).
const BACKED_BY: readonly (readonly [RegExp, readonly string[]])[] = [
  [/关闭|截止|结束|open until|runs until/i, ["closingTime", "eventEnds"]],
  [/有效期|留到|yours until/i, ["offerEnds"]],
  [/库存|还剩|还有 ?\d+件|\d left|keep it back/i, ["stock"]],
  [/今天|今日|\btoday\b/i, ["cutOff"]],
  [/预计|should reach you/i, ["arrivalDay"]],
  [/可以?退|send it back|return it within/i, ["returnsDays"]],
  [/运费险|insur/i, ["freightInsurance"]],
  [/代付|a friend can/i, ["friendPay"]],
  [/分期|instalment/i, ["instalments"]],
  [/对公|corporate/i, ["corporateTransfer"]],
  [/货到付款|on delivery/i, ["cashOnDelivery"]],
  [/礼物|随单送|心意|优惠|可享|\bgift|discount|comes with/i, ["offer", "eventOffer"]],
];

export interface WrittenCase {
  readonly label: string;
  readonly id: string;
  readonly script: Script;
  readonly locale: Locale;
  readonly channel: "im" | "sms" | "written";
  readonly text: WrittenText;
}

export function parse(source: string): Template {
  const template = parseTemplate(source);
  if (isTemplateProblem(template)) throw new Error(`${template.message} in \`${source}\``);
  return template;
}

export function writtenCases(scripts: Readonly<Record<string, Script>>): readonly WrittenCase[] {
  return Object.entries(scripts).flatMap(([id, script]) =>
    LOCALES.flatMap((locale) =>
      (["im", "sms", "written"] as const).map((channel) => {
        const text = script.texts[locale]?.[channel];
        if (text === undefined) throw new Error(`expected \`${id}\` to have ${locale} ${channel}, received none`);
        return { label: `${id} ${locale} ${channel}`, id, script, locale, channel, text };
      }),
    ),
  );
}

/** Values that are always there for this script, without any that may be absent. */
export function sureView(script: Script, locale: Locale): View {
  return Object.fromEntries(Object.entries(SAMPLES[locale]).filter(([name]) => isSure(script, name)));
}

export function renderParts(text: WrittenText, view: View): readonly string[] {
  return PARTS.map((part) => renderTemplate(parse(text[part]), view, "none"));
}

/** Every combination of present and absent values that the templates look at. */
export function viewsOf(sources: readonly string[], script: Script, locale: Locale): readonly View[] {
  const asked = new Set(sources.flatMap((source) => parse(source).variables));
  const free = Object.entries({ ...SAMPLES[locale], ...FLAGS }).filter(
    ([name]) => asked.has(name) && !isSure(script, name),
  );
  let views: readonly View[] = [sureView(script, locale)];
  for (const [name, value] of free) views = [...views, ...views.map((view) => ({ ...view, [name]: value }))];
  return views;
}

function isSure(script: Script, name: string): boolean {
  const variable = TABLE.get(name);
  if (variable?.presence === "always") return true;
  return variable?.claim !== undefined && script.claims.includes(variable.claim);
}

function variablesOf(sources: readonly string[]): ReadonlySet<string> {
  return new Set(sources.flatMap((source) => parse(source).variables));
}

/** Asked of each way in which the text can come out, so that a true word never outlives its value. */
export function expectBacked(sources: readonly string[], script: Script, locale: Locale): void {
  const templates = sources.map(parse);
  const variables = variablesOf(sources);
  for (const view of viewsOf(sources, script, locale)) {
    const words = templates.map((template) => renderTemplate(template, view, "none")).join("\n");
    for (const [pattern, values] of BACKED_BY) {
      if (!pattern.test(words)) continue;
      const isBacked = values.some((name) => variables.has(name) && view[name] !== undefined);
      expect(isBacked, `expected one of ${values.join(", ")} behind \`${pattern.exec(words)?.[0]}\``).toBe(true);
    }
  }
}

function expectKnownAndClaimed(sources: readonly string[], script: Script): void {
  for (const template of sources.map(parse)) {
    for (const name of template.variables)
      expect(TABLE.has(name), `expected a known variable, received ${name}`).toBe(true);
    for (const name of template.required) expect(isSure(script, name), `expected \`${name}\` to be claimed`).toBe(true);
  }
}

export function describeScriptLaws(scripts: Readonly<Record<string, Script>>): void {
  const cases = writtenCases(scripts);
  const sms = cases.filter(({ channel }) => channel === "sms");

  describe("every script", () => {
    it.each(Object.entries(scripts))(
      "%s names its sources and has a plain script only if it is marketing",
      (_, script) => {
        expect(script.source).toContain("SCR-01");
        expect(script.plain !== undefined).toBe(messageClassOf(script) === "marketing");
      },
    );
  });

  describe("every written text", () => {
    it.each(cases)("$label uses known variables and needs only what its script claims", ({ text, script }) => {
      expectKnownAndClaimed([...PARTS.map((part) => text[part]), text.subject ?? ""], script);
    });

    it.each(cases)(
      "$label says who, what, why and what to do, with every section left out",
      ({ text, script, locale }) => {
        expect(parse(text.who).required).toContain("salutation");
        expect(parse(text.what).required).toContain("goods");
        for (const part of PARTS) {
          expect(text[part]).toBe(text[part].trim());
          const bare = text[part].replace(/\{\{([#^])(\w+)\}\}.*?\{\{\/\2\}\}/g, "");
          expect(renderTemplate(parse(bare), sureView(script, locale), "none").trim()).not.toBe("");
        }
      },
    );

    it.each(cases)("$label reads without stray punctuation, whatever is known", ({ text, script, locale }) => {
      const sources = PARTS.map((part) => text[part]);
      for (const view of viewsOf(sources, script, locale)) {
        const line = joinParts(renderParts(text, view), "line");
        expect(line).not.toMatch(/[，。；：、！][，。；：、！]|[,.;:?!] ?[,.;:!]| {2}| [,.;:]|^[，。,.;]|[，：,:]$/);
      }
    });

    it.each(cases.filter(({ channel }) => channel !== "sms"))(
      "$label is made of whole sentences",
      ({ text, script, locale }) => {
        for (const part of renderParts(text, sureView(script, locale))) {
          expect(part).toMatch(/[。？！～.?)）\p{Extended_Pictographic}]$/u);
        }
      },
    );

    it.each(cases)("$label neither presses nor threatens", ({ text }) => {
      expect(PARTS.map((part) => text[part]).join(" ")).not.toMatch(PRESSING);
    });

    it.each(cases)("$label promises nothing that no fact backs", ({ text, script, locale }) => {
      expectBacked([...PARTS.map((part) => text[part]), text.subject ?? ""], script, locale);
    });

    it.each(cases)("$label keeps emoji to IM, at most two", ({ text, channel }) => {
      const all = [...PARTS.map((part) => text[part]), text.subject ?? ""].join("");
      expect(all.match(EMOJI)?.length ?? 0).toBeLessThanOrEqual(channel === "im" ? 2 : 0);
      expect(all).not.toMatch(/[【】]/);
    });

    it.each(cases.filter(({ channel }) => channel !== "sms"))("$label names the shop", ({ text }) => {
      expect(PARTS.some((part) => parse(text[part]).required.includes("shop"))).toBe(true);
    });

    it.each(cases.filter(({ channel }) => channel === "written"))(
      "$label has a subject without the goods",
      ({ text }) => {
        expect(parse(text.subject ?? "").required).toContain("shop");
        expect(parse(text.subject ?? "").variables).not.toContain("goods");
      },
    );
  });

  describe("every SMS", () => {
    it.each(sms)("$label opens with the salutation", ({ text }) => {
      expect(text.who.startsWith("{{salutation}}")).toBe(true);
    });

    it.each(sms)("$label fits one part with its signature and its link", ({ text, script, locale }) => {
      const isMarketing = messageClassOf(script) === "marketing";
      const mode = locale === "zh-CN" ? "cn" : "gsm";
      const optOut = locale === "zh-CN" ? "拒收请回复R" : " STOP to opt out";
      // A marketing text carries an opt-out as well and gives way to its plain script where the link is long.
      const link = isMarketing ? SAMPLES[locale].link?.slice(0, 24) : SAMPLES[locale].link;
      const views = viewsOf(
        PARTS.map((part) => text[part]),
        script,
        locale,
      ).filter((view) => view.link !== undefined);
      for (const view of views.length === 0 ? [sureView(script, locale)] : views) {
        const line = joinParts(renderParts(text, { ...view, ...(link === undefined ? {} : { link }) }), "line");
        const whole = `(123456)${line}${isMarketing ? optOut : ""}`;
        const length = smsLength(whole, mode);
        expect(length).toMatchObject({ parts: 1, encoding: mode === "cn" ? "cn" : "gsm7" });
        // Outside mainland China a little room is left for a longer name or title.
        expect(length.units).toBeLessThanOrEqual(mode === "cn" ? 70 : 152);
        expect(line).not.toMatch(/回复|回我|\breply\b/i);
      }
    });

    it.each(sms)("$label sets the link apart from the words and ends in it", ({ text }) => {
      if (!text.ask.includes("{{link}}"))
        expect(PARTS.flatMap((part) => parse(text[part]).variables)).not.toContain("link");
      else expect(text.ask).toMatch(/\{\{#link\}\}(?:：|: ?){{link}}\{\{\/link\}\}$/);
    });
  });
}

export function describeCallLaws(scripts: Readonly<Record<string, Script>>): void {
  const calls = Object.entries(scripts).flatMap(([id, script]) =>
    LOCALES.map((locale) => {
      const call = script.texts[locale]?.phone;
      if (call === undefined) throw new Error(`expected \`${id}\` to have a ${locale} call, received none`);
      return { label: `${id} ${locale}`, script, locale, call, sources: SPOKEN.map((part) => call[part]) };
    }),
  );

  describe("every call", () => {
    it.each(calls)("$label is spoken only, without an offer", ({ script, locale }) => {
      expect(Object.keys(script.texts[locale] ?? {})).toEqual(["phone"]);
      expect(messageClassOf(script)).toBe("service");
      expect(script.source).toContain("SCR-09");
    });

    it.each(calls)("$label asks for the buyer before any goods are named", ({ call }) => {
      expect(parse(call.opening).required).toEqual(["salutation", "shop"]);
      expect([...parse(call.opening).variables].sort()).toEqual(["agent", "name", "salutation", "shop"]);
      expect(parse(call.purpose).required).toContain("goods");
      expect(variablesOf([call.question, call.closing])).not.toContain("goods");
    });

    it.each(calls)("$label asks what stands in the way", ({ call }) => {
      expect(call.question).toMatch(/[？?]/);
    });

    it.each(calls)("$label promises nothing that no fact backs, and presses nobody", ({ sources, script, locale }) => {
      expectKnownAndClaimed(sources, script);
      expectBacked(sources, script, locale);
      expect(sources.join(" ")).not.toMatch(PRESSING);
      expect(sources.join("")).not.toMatch(EMOJI);
    });

    it.each(calls)("$label reads without stray punctuation, whatever is known", ({ sources, script, locale }) => {
      for (const view of viewsOf(sources, script, locale)) {
        for (const source of sources) {
          const spoken = renderTemplate(parse(source), view, "none");
          expect(spoken).not.toMatch(/[，。；：、！][，。；：、！]|[,.;:?!] ?[,.;:!]| {2}| [,.;:]|^[，。,.;]|^\s|\s$/);
        }
      }
    });
  });
}
