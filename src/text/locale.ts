import { keepBounded } from "./bounded-cache";

const chosen = new WeakMap<readonly string[], Map<string, string | undefined>>();
const languages = new Map<string, string>();
const mostWishes = 500;
const HYPHEN = 0x2d;
const UNDERSCORE = 0x5f;

/** The exact locale, else one of the same language (in the same script, if there is one), else the fallback. */
export function chooseLocale(wanted: string | undefined, available: readonly string[], fallback: string): string {
  if (wanted === undefined) return fallback;
  if (available.includes(wanted)) return wanted;
  let known = chosen.get(available);
  if (known === undefined) {
    known = new Map();
    chosen.set(available, known);
  }
  if (!known.has(wanted)) keepBounded(known, mostWishes, wanted, findLocale(wanted, available));
  return known.get(wanted) ?? fallback;
}

/** The reader's own locale where it is of the language of the text, otherwise the text's. */
export function formattingLocale(readers: string | undefined, texts: string): string {
  return readers !== undefined && languageOf(readers) === languageOf(texts) ? readers : texts;
}

/** The language of a tag, in lower case; tags are few, and each is cut once. */
export function languageOf(locale: string): string {
  return languages.get(locale) ?? keepBounded(languages, mostWishes, locale, languageIn(locale));
}

function languageIn(locale: string): string {
  for (let end = 0; end < locale.length; end += 1) {
    const unit = locale.charCodeAt(end);
    if (unit === HYPHEN || unit === UNDERSCORE) return locale.slice(0, end).toLowerCase();
  }
  return locale.toLowerCase();
}

function findLocale(wanted: string, available: readonly string[]): string | undefined {
  const spelling = spell(wanted);
  const exact = available.find((locale) => spell(locale) === spelling);
  if (exact !== undefined) return exact;
  const sameLanguage = available.filter((locale) => languageOf(locale) === languageOf(wanted));
  const script = scriptOf(wanted);
  return sameLanguage.find((locale) => scriptOf(locale) === script) ?? sameLanguage[0];
}

function spell(locale: string): string {
  return locale.replaceAll("_", "-").toLowerCase();
}

function scriptOf(locale: string): string | undefined {
  try {
    return new Intl.Locale(spell(locale)).maximize().script;
  } catch {
    return undefined;
  }
}
