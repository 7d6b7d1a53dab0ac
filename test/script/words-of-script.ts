import type { CallScript, Message } from "../../src/contract/plan";
import type { CallText, WrittenText } from "../../src/contract/policy-script";
import { placeOf } from "../../src/contract/policy-script";
import { CHANNELS, type Channel } from "../../src/contract/vocabulary";
import { compilePolicy } from "../../src/policy/compile/compile-policy";
import { defaultPolicy } from "../../src/policy/default/default-policy";
import { callText } from "../../src/script/call-text";
import { variableValues } from "../../src/script/variable-values";
import { writeCall } from "../../src/script/write-call";
import { writeMessage } from "../../src/script/write-message";
import { SAMPLE_LOCALES, type SampleKind, type SampleLocale, sampleWriting } from "./sample";

const compiled = compilePolicy(defaultPolicy);

/** The words of a default script for the sample order. */
export interface SampleWords {
  readonly data: Readonly<Record<string, string>>;
  readonly message?: Message;
  readonly call?: CallScript;
  /** What is read or spoken. */
  readonly text: string;
}

export interface WordsPlace {
  readonly script: string;
  readonly locale: SampleLocale;
  readonly channel: Channel;
}

/** Every default script in every locale and on every channel that it has words for. */
export function wordsPlaces(): readonly WordsPlace[] {
  return [...compiled.scripts.values()].flatMap(({ id, textOf }) =>
    SAMPLE_LOCALES.flatMap((locale) =>
      CHANNELS.filter((channel) => textOf(locale, channel) !== undefined).map((channel) => ({
        script: id,
        locale,
        channel,
      })),
    ),
  );
}

/** The templates of a place as the policy has them. */
export function templateAt({ script, locale, channel }: WordsPlace): CallText | WrittenText | undefined {
  const texts = defaultPolicy.scripts[script]?.texts[locale] ?? {};
  if (channel === "phone") return texts.phone;
  const place = placeOf(texts, channel);
  return place === undefined ? undefined : texts[place];
}

/** Undefined: they do not fit. */
export function wordsAt({ script: id, locale, channel }: WordsPlace, kind: SampleKind): SampleWords | undefined {
  const script = compiled.scripts.get(id);
  const text = script?.textOf(locale, channel);
  if (script === undefined || text === undefined)
    throw new Error(`expected \`${id}\` to speak ${locale} on ${channel}`);
  const writing = sampleWriting(locale, kind, script.claims, channel);
  if (text.kind === "call") {
    const call = writeCall(text, defaultPolicy.params.promotionCallMinutes, writing);
    const values = variableValues(text.variables, writing);
    const data = text.variables.flatMap((name, place): [string, string][] =>
      values[place] === undefined ? [] : [[name, values[place]]],
    );
    return { data: Object.fromEntries(data), call, text: callText(call) };
  }
  if (channel === "phone") throw new Error(`expected \`${id}\` to be spoken on the phone`);
  const message = writeMessage(text, script.category, channel, defaultPolicy.channels[channel], writing);
  return message === undefined ? undefined : { data: message.variables, message, text: message.text };
}
