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
  const { items } = subject.one.order;
  const titles = subject.orders.flatMap((order) => order.titles ?? []);
  const different = [...new Set(titles.length === 0 ? items.map((item) => item.title) : titles)];
  const total = Math.max(different.length, subject.orders.length > 1 ? subject.orders.length : 1);
  const first = cleanText(different[0] ?? "");
  const hidden = items.some((item) => item.discreet === true) && OPEN_TO_OTHERS.has(channel);
  if (hidden || first === "") return words.count(total);
  return different.length === 1 ? first : words.andMore(first, different.length);
}
