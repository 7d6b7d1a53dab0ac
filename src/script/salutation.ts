import { languageOf } from "../text/locale";

interface Greeting {
  readonly known: (name: string) => string;
  readonly unknown: string;
}

const GREETINGS: Readonly<Record<string, Greeting>> = {
  zh: { known: (name) => `${name}，您好`, unknown: "您好" },
  en: { known: (name) => `Hi ${name}`, unknown: "Hello" },
};

// Platforms mask names ("王**") and hand out nicks ("t_1234", "tb12345678"): nobody is called that.
const MASKED = /[*＊•●]|^(?:tb?|jd|user)[_-]?\d{3,}/i;

/** The name to address the buyer by; undefined where it is missing or masked. */
export function addressableName(name: string | undefined): string | undefined {
  return name === undefined || name === "" || MASKED.test(name) ? undefined : name;
}

/** A greeting without punctuation at its end; in a language of which we know no greeting, the name or the shop. */
export function salutationFor(name: string | undefined, shop: string, locale: string): string {
  const greeting = GREETINGS[languageOf(locale)];
  if (greeting === undefined) return name ?? shop;
  return name === undefined ? greeting.unknown : greeting.known(name);
}
