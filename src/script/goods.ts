import type { Channel } from "../contract/vocabulary";
import { cleanText } from "../text/clean";
import { languageOf } from "../text/locale";
import type { ScriptSubject } from "./script-subject";

interface GoodsWords {
  readonly andMore: (first: string, total: number) => string;
  readonly count: (total: number) => string;
}

const WORDS: Readonly<Record<string, GoodsWords>> = {
  zh: { andMore: (first, total) => `${first}等${total}件`, count: (total) => `${total}件商品` },
  en: {
    andMore: (first, total) => `${first} and ${total - 1} more`,
    count: (total) => (total === 1 ? "1 item" : `${total} items`),
  },
};
const OTHER_WORDS: GoodsWords = {
  andMore: (first, total) => `${first} (+${total - 1})`,
  count: (total) => `× ${total}`,
};

/** SCR-27: where others may read or hear it, discreet goods are only counted. */
const OPEN_TO_OTHERS: ReadonlySet<Channel> = new Set(["sms", "push", "phone"]);

/** What was ordered: the first title and how many more, or a count where the goods are discreet. */
export function goodsFor(subject: ScriptSubject, channel: Channel, locale: string): string {
  const words = WORDS[languageOf(locale)] ?? OTHER_WORDS;
  const titles = titlesOf(subject);
  const first = cleanText(titles[0] ?? "");
  if (first === "" || isHidden(subject, channel)) return words.count(Math.max(titles.length, subject.orders.length));
  return titles.length === 1 ? first : words.andMore(first, titles.length);
}

/** What the covered orders are about, each title once. */
function titlesOf({ one, orders }: ScriptSubject): readonly string[] {
  const { items } = one.order;
  if (orders.length === 1 && items.length === 1) return items.map((item) => item.title);
  const titles = orders.flatMap((order) => order.titles ?? []);
  return [...new Set(titles.length === 0 ? items.map((item) => item.title) : titles)];
}

function isHidden({ one }: ScriptSubject, channel: Channel): boolean {
  return OPEN_TO_OTHERS.has(channel) && one.order.items.some((item) => item.discreet === true);
}
