import type { CallText, WrittenText } from "../../src/contract/policy-script";
import { defaultPolicy } from "../../src/policy/default/default-policy";
import type { SampleKind } from "./sample";
import { templateAt, type WordsPlace, wordsAt, wordsPlaces } from "./words-of-script";

/** Data, template and the text that comes of them. */
export interface Triple extends Omit<WordsPlace, "script"> {
  readonly template: CallText | WrittenText;
  readonly cases: readonly TripleCase[];
}
export interface TripleCase {
  readonly sample: SampleKind;
  readonly data: Readonly<Record<string, string>>;
  readonly text: string;
  readonly subject?: string;
  readonly html?: string;
  readonly parts?: number;
}

const folder = new URL("triples/", import.meta.url);

export function triplesFile(script: string): URL {
  return new URL(`${script}.json`, folder);
}

export function scriptNames(): readonly string[] {
  return Object.keys(defaultPolicy.scripts);
}

/** The triples of a default script as the library writes them now. */
export function triplesOf(script: string): readonly Triple[] {
  return wordsPlaces()
    .filter((place) => place.script === script)
    .flatMap((place) => {
      const template = templateAt(place);
      const { locale, channel } = place;
      return template === undefined ? [] : [{ locale, channel, template, cases: casesAt(place) }];
    });
}

function casesAt(place: WordsPlace): readonly TripleCase[] {
  return (["full", "bare"] as const).flatMap((sample) => {
    const words = wordsAt(place, sample);
    if (words === undefined) return [];
    const { data, text, message } = words;
    const { subject, html, parts } = message ?? {};
    return [
      {
        sample,
        data,
        text,
        ...(subject === undefined ? {} : { subject }),
        ...(html === undefined ? {} : { html }),
        ...(parts === undefined ? {} : { parts }),
      },
    ];
  });
}
