import { languageOf } from "./locale";

interface Greeting {
  readonly beforeName: string;
  readonly afterName: string;
  readonly unknown: string;
}

// A map, as the language is cut out of a tag: an object would have to look up first which key such a text is.
const GREETINGS: ReadonlyMap<string, Greeting> = new Map(
  Object.entries({
    zh: { beforeName: "", afterName: "，您好", unknown: "您好" },
    en: { beforeName: "Hi ", afterName: "", unknown: "Hello" },
  }),
);
const NO_WORDS: Greeting = { beforeName: "", afterName: "", unknown: "" };

/** A greeting without punctuation at its end; in a language of which we know no greeting, the name or the shop. */
export function salutationFor(name: string | undefined, shop: string, locale: string): string {
  const { beforeName, afterName, unknown } = greetingIn(locale);
  if (name !== undefined) return beforeName + name + afterName;
  return unknown === "" ? shop : unknown;
}

/** How many characters of a salutation stand before the name. */
export function charactersBeforeName(locale: string): number {
  return greetingIn(locale).beforeName.length;
}

function greetingIn(locale: string): Greeting {
  return GREETINGS.get(languageOf(locale)) ?? NO_WORDS;
}
