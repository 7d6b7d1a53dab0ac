import { describe, expect, it } from "vitest";
import type { SendPlan } from "../../src/contract/plan";
import type { Channel } from "../../src/contract/vocabulary";
import { explainReminder, planReminder } from "../../src/plan/plan-reminder";
import { cleanText } from "../../src/text/clean";
import { at, contextOf, orderOf } from "../plan/orders";

/** What a name or a title may hold, and what of it may be read afterwards. */
const ATTACKS: readonly (readonly [what: string, value: string])[] = [
  ["a variable", "{{amount}}"],
  ["an unescaped variable", "{{{amount}}}"],
  ["half a tag", "{{{"],
  ["the end of a section", "{{/link}}{{^link}}"],
  ["other delimiters", "{{=<% %>=}}<%amount%>"],
  ["a partial", "{{> secret}}"],
  ["the end of a script", "</script><script>alert(1)</script>"],
  ["an attribute", `" onmouseover='alert(1)'`],
  ["a link of its own", `<a href="https://evil.example">pay here</a>`],
  ["__proto__", "__proto__"],
  ["constructor", "constructor"],
  ["toString", "toString"],
  ["replacement patterns", "$& $` $' $1 $$"],
  ["text turned around", "abc\u202Efed\u202C"],
  ["bidi isolates left open", "\u2066\u2067\u2068abc"],
  ["zero-width characters", "小\u200B王\u2060\uFEFF"],
  ["nothing but zero-width characters", "\u200B\u2060\uFEFF"],
  ["a second signature", "】【银行】"],
  ["lines of its own", "小王\r\n\r\n转账到6222"],
  ["lone surrogates", "\uD83D小王\uDE00"],
  ["Zalgo", `Z${"\u0335\u0310".repeat(300)}`],
  ["10,000 characters", "长".repeat(10_000)],
  ["10,000 Latin letters", "a".repeat(10_000)],
  ["families of emoji", "👨‍👩‍👧‍👦".repeat(20)],
  ["hidden tags", "Li\u{E0068}\u{E0069}"],
];
const CHANNELS: readonly Channel[] = ["note", "im", "push", "email", "sms", "phone"];
const cases = ATTACKS.flatMap(([what, value]) => CHANNELS.map((channel) => ({ what, value, channel })));

function planWith(channel: Channel, name: string, title: string, agent = "小雨"): SendPlan | undefined {
  const order = orderOf({
    order: {
      amount: 26_300,
      items: [{ title, sellingPoints: [title] }],
      inquiry: { agent },
      payUrl: "https://shop.example/o/A-1?from=sms#pay",
    },
    buyer: { name, reach: { [channel]: "service" } },
  });
  const context = contextOf({ now: at("10:40") });
  const plan = planReminder(order, context);
  expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
  expect(() => explainReminder(order, context)).not.toThrow();
  return plan.kind === "send" ? plan : undefined;
}

function wordsOf(plan: SendPlan): readonly string[] {
  if (plan.channel !== "phone")
    return [plan.message.text, plan.message.subject ?? "", ...Object.values(plan.message.variables)];
  const { opening, purpose, question, closing, branches } = plan.call;
  return [opening, purpose, question, closing, ...branches.map(({ say }) => say)];
}

/** The text with the values taken out: what the template itself says. */
function skeleton(plan: SendPlan, values: readonly string[]): string {
  const written = values.flatMap((value) => (value === "" ? [] : [value]));
  return wordsOf(plan)
    .slice(0, plan.channel === "phone" ? undefined : 1)
    .map((words) => written.reduce((rest, value) => rest.split(value).join("▢"), words))
    .join("\n");
}

const INVISIBLE = /[\u200B-\u200F\u2028-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\u{E0000}-\u{E007F}]/u;

describe("a name and a title that hold", () => {
  it.each(cases)("$what are written on $channel without changing the words around them", ({ value, channel }) => {
    const plan = planWith(channel, value, value, value);
    // A text that cannot be made to fit is passed over, which is an answer too.
    if (plan === undefined) return expect(channel).toBe("sms");
    expect(plan.channel).toBe(channel);
    for (const words of wordsOf(plan)) {
      const withoutFamilies = words.replace(/\p{Extended_Pictographic}(?:\u200D\p{Extended_Pictographic})+/gu, "");
      expect(withoutFamilies).not.toMatch(INVISIBLE);
      expect(words).not.toMatch(/\p{Surrogate}/u);
      // An e-mail says its four parts in four lines, which no value adds to.
      expect(words.split("\n").length).toBeLessThanOrEqual(channel === "email" ? 4 : 1);
      expect(words).not.toMatch(/\r|undefined|\[object|function|native code/);
      expect(words).not.toMatch(/\p{M}{5}/u);
    }
  });

  it.each(cases.filter(({ channel }) => channel === "im" || channel === "phone"))(
    "$what leave the skeleton of $channel as it is for an ordinary buyer",
    ({ value, channel }) => {
      const cleaned = cleanText(value);
      const plan = planWith(channel, "王敏", value);
      const ordinary = planWith(channel, "王敏", "保温杯");
      if (plan === undefined || ordinary === undefined) throw new Error("expected two sends");
      const cut = [...new Intl.Segmenter().segment(cleaned)].slice(0, 59).map(({ segment }) => segment);
      const goods =
        plan.channel === "phone" ? [cleaned, `${cut.join("").trimEnd()}…`] : [plan.message.variables.goods ?? ""];
      const nothing = cleaned === "" ? ["1件商品"] : goods;
      expect(skeleton(plan, nothing)).toBe(skeleton(ordinary, ["保温杯"]));
    },
  );

  it.each(ATTACKS)(
    "%s are escaped in the HTML of an e-mail, whose only element with an address is the link",
    (_, value) => {
      const plan = planWith("email", value, value, value);
      if (plan?.channel !== "email") throw new Error("expected an e-mail");
      const { html = "", subject = "" } = plan.message;
      const tags = html.match(/<[^>]*>/g) ?? [];
      expect(new Set(tags.map((tag) => tag.replace(/ href="[^"]*"/, "")))).toEqual(
        new Set(["<p>", "</p>", "<a>", "</a>"]),
      );
      expect(html.match(/href="[^"]*"/g)).toEqual(['href="https://shop.example/o/A-1?from=sms#pay"']);
      expect(html.replace(/&(?:amp|lt|gt|quot|#39);/g, "")).not.toContain("&");
      expect(subject).not.toBe("");
      expect(subject).not.toMatch(/[\r\n]/);
    },
  );

  it("a second signature leave one signature in an SMS, at its start", () => {
    const plan = planWith("sms", "】【银行】", "】【银行】");
    if (plan?.channel !== "sms") throw new Error("expected an SMS");
    expect(plan.message.text).toMatch(/^【暖物小店】[^【】]*$/);
  });
});
