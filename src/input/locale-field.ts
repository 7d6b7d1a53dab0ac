import { parsedText } from "../schema/parsed-text";
import { parsedReader } from "../schema/reader";
import { rememberIn } from "../time/bounded-map";

const LONGEST_LOCALE = 64;
const MOST_LOCALES = 500;

const knownLocales = new Map<string, true>();

export const locale = parsedText(
  { code: "invalid-locale", expected: "a BCP 47 tag such as `zh-CN`" },
  localeOf,
  (tag) => {
    const hyphened = tag.replaceAll("_", "-");
    return isLocale(hyphened) ? `did you mean \`${hyphened}\`?` : undefined;
  },
);

function isLocale(tag: string): boolean {
  if (knownLocales.has(tag)) return true;
  if (tag.length > LONGEST_LOCALE) return false;
  try {
    Intl.getCanonicalLocales(tag);
  } catch {
    return false;
  }
  rememberIn(knownLocales, tag, true, MOST_LOCALES);
  return true;
}

export const readLocale = parsedReader(localeOf);

function localeOf(tag: string): string | undefined {
  return isLocale(tag) ? tag : undefined;
}
