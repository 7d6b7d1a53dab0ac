import type { Channel } from "../contract/vocabulary";
import { cleanText } from "../text/clean";
import { cutToGraphemes, graphemeLength } from "../text/graphemes";
import { languageOf } from "../text/locale";
import type { ScriptSubject } from "./script-subject";

/** What was ordered, in pieces: of a long name only the title is cut, so that the count around it stays true. */
export interface Goods {
  readonly before: string;
  readonly title: string;
  readonly after: string;
}

interface GoodsWords {
  readonly pieces: (count: number) => string;
  readonly andMore: (total: number) => string;
  readonly count: (total: number) => string;
}

const WORDS: ReadonlyMap<string, GoodsWords> = new Map(
  Object.entries({
    zh: { pieces: (count) => `${count}件`, andMore: (total) => `等${total}件`, count: (total) => `${total}件商品` },
    en: {
      pieces: (count) => `${count} x `,
      andMore: (total) => ` and ${total - 1} more`,
      count: (total) => (total === 1 ? "1 item" : `${total} items`),
    },
  }),
);
const OTHER_WORDS: GoodsWords = {
  pieces: (count) => `${count} × `,
  andMore: (total) => ` (+${total - 1})`,
  count: (total) => `× ${total}`,
};

/** SCR-27: where others may read or hear it, discreet goods are only counted. */
const OPEN_TO_OTHERS: ReadonlySet<Channel> = new Set(["sms", "push", "phone"]);
/** What is left of a title beside its cut mark, at least. */
const LEAST_LETTERS = 3;

export function isHidden({ one }: ScriptSubject, channel: Channel): boolean {
  return OPEN_TO_OTHERS.has(channel) && isDiscreet({ one });
}

export function isDiscreet({ one }: Pick<ScriptSubject, "one">): boolean {
  return one.order.items.some((item) => item.discreet === true);
}

/** What was ordered: the first title and how many more, or a count where the goods are discreet. */
export function goodsOf(subject: ScriptSubject, channel: Channel, locale: string): Goods {
  const titles = titlesOf(subject);
  const title = cleanText(titles[0] ?? "");
  const total = Math.max(titles.length, subject.orders.length === 1 ? piecesOf(subject) : 0);
  if (title === "" || isHidden(subject, channel)) return { before: "", title: goodsCount(subject, locale), after: "" };
  const words = wordsFor(locale);
  if (titles.length > 1) return { before: "", title, after: words.andMore(total) };
  return { before: total > 1 ? words.pieces(total) : "", title, after: "" };
}

/** How many pieces it is about, or orders where pieces are not told. */
export function goodsCount(subject: ScriptSubject, locale: string): string {
  const { orders } = subject;
  const told = orders.length === 1 ? piecesOf(subject) : orders.length;
  return wordsFor(locale).count(Math.max(titlesOf(subject).length, told));
}

/** At most so many graphemes; the count goes only where it would leave a stub of the title. */
export function cutGoods({ before, title, after }: Goods, most: number, ending = "…"): string {
  if (before.length + title.length + after.length <= most) return before + title + after;
  const forTitle = most - graphemeLength(before) - graphemeLength(after);
  const leastTitle = Math.min(graphemeLength(title), LEAST_LETTERS + graphemeLength(ending));
  if (forTitle >= leastTitle) return before + cutToGraphemes(title, forTitle, ending) + after;
  return cutToGraphemes(title, most, ending);
}

function wordsFor(locale: string): GoodsWords {
  return WORDS.get(languageOf(locale)) ?? OTHER_WORDS;
}

/** What the covered orders are about, each title once. */
function titlesOf({ one, orders }: ScriptSubject): readonly string[] {
  const told = orders.length === 1 ? orders[0]?.titles : orders.flatMap((order) => order.titles ?? []);
  const titles = told === undefined || told.length === 0 ? one.order.items.map((item) => item.title) : told;
  return titles.length === 1 ? titles : [...new Set(titles)];
}

function piecesOf({ one }: ScriptSubject): number {
  let pieces = 0;
  for (const { quantity } of one.order.items) pieces += quantity ?? 1;
  return pieces;
}
