/** A phrase found in a text. */
export interface FoundPhrase<Meaning> {
  readonly meaning: Meaning;
  readonly phrase: string;
}

/** Finds the phrases of a policy in what a buyer wrote. */
export interface PhraseFinder<Meaning> {
  /** The longest known phrase in the text; of equal length the later one (SEL-05). */
  find(text: string): FoundPhrase<Meaning> | undefined;
}

interface Entry<Meaning> extends FoundPhrase<Meaning> {
  readonly normal: string;
  /** Latin phrases match whole words only: "limit" is not in "unlimited". */
  readonly wordStart: boolean;
  readonly wordEnd: boolean;
}

const WORD = /[\p{Script=Latin}\p{Nd}]/u;

export function phraseFinder<Meaning extends string>(
  table: { readonly [meaning in Meaning]?: readonly string[] | undefined },
  meanings: readonly Meaning[],
): PhraseFinder<Meaning> {
  const byFirst = new Map<string, Entry<Meaning>[]>();
  for (const meaning of meanings) {
    for (const phrase of table[meaning] ?? []) {
      const normal = normalPhrase(phrase);
      const first = normal.charAt(0);
      const entry = {
        meaning,
        phrase,
        normal,
        wordStart: WORD.test(first),
        wordEnd: WORD.test(normal.charAt(normal.length - 1)),
      };
      byFirst.set(first, [...(byFirst.get(first) ?? []), entry]);
    }
  }
  return { find: (text) => findLongest(byFirst, normalPhrase(text)) };
}

function findLongest<Meaning>(
  byFirst: ReadonlyMap<string, readonly Entry<Meaning>[]>,
  text: string,
): FoundPhrase<Meaning> | undefined {
  let best: Entry<Meaning> | undefined;
  for (let at = 0; at < text.length; at += 1) {
    for (const entry of byFirst.get(text.charAt(at)) ?? []) {
      if (entry.normal.length >= (best?.normal.length ?? 0) && standsAt(entry, text, at)) best = entry;
    }
  }
  return best;
}

function standsAt(entry: Entry<unknown>, text: string, at: number): boolean {
  if (!text.startsWith(entry.normal, at)) return false;
  if (entry.wordStart && WORD.test(text.charAt(at - 1))) return false;
  return !(entry.wordEnd && WORD.test(text.charAt(at + entry.normal.length)));
}

/** A phrase, or what a buyer wrote, in the form in which the two are compared. */
export function normalPhrase(text: string): string {
  return text.normalize("NFC").toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, " ");
}
