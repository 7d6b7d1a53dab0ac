import { describe, expect, it } from "vitest";
import type { WrittenText } from "../../src/contract/policy-script";
import { defaultPolicy } from "../../src/policy/default/default-policy";
import { LOCALES } from "./describe-script-laws";

const PLACES = ["im", "sms", "written", "short"] as const;
const MOST_ALIKE = 2;

type WordsOf = (text: WrittenText) => string;

/** The names of the scripts that say the same here, one list for each text that several of them say. */
function alike(locale: string, place: (typeof PLACES)[number], wordsOf: WordsOf): readonly (readonly string[])[] {
  const sayers = new Map<string, string[]>();
  for (const [id, { texts }] of Object.entries(defaultPolicy.scripts)) {
    const text = texts[locale]?.[place];
    if (text === undefined) continue;
    const words = wordsOf(text);
    sayers.set(words, [...(sayers.get(words) ?? []), id]);
  }
  return [...sayers.values()].filter((ids) => ids.length > 1);
}

describe.each(LOCALES)("the default scripts in %s", (locale) => {
  it.each(PLACES)("have words of their own on %s", (place) => {
    expect(alike(locale, place, ({ what, why, ask }) => [what, why, ask].join("\n"))).toEqual([]);
  });

  // A buyer hears up to three of them about one order; that they came from a form must not show.
  it.each(["im", "written"] as const)("share what they say of the order with few others on %s", (place) => {
    expect(alike(locale, place, ({ what }) => what).filter((ids) => ids.length > MOST_ALIKE)).toEqual([]);
  });
});
