import type { ClaimName } from "../../contract/fact-table";
import type { Experiments } from "../../contract/policy-experiment";
import type { CallManual, Script } from "../../contract/policy-script";
import type { Channel, MessageClass } from "../../contract/vocabulary";
import { messageClassOf } from "../message-class";
import { type CompiledText, compileTexts } from "./texts";

/** The other words of a script, and whom they are for. */
export interface CompiledTrial {
  readonly salt: string;
  /** The arm that a bucket lies in; undefined outside of the experiment. */
  armOf(bucket: number): string | undefined;
  textOf(arm: string, locale: string, channel: Channel): CompiledText | undefined;
}

/** A script with its templates parsed. */
export interface CompiledScript {
  readonly id: string;
  readonly script: Script;
  readonly category: MessageClass;
  readonly claims: readonly ClaimName[];
  /** Locales that have a text for the channel. */
  readonly locales: Readonly<Record<Channel, readonly string[]>>;
  textOf(locale: string, channel: Channel): CompiledText | undefined;
  readonly trial: CompiledTrial | undefined;
}

type Calls = Readonly<Record<string, CallManual>>;
type TextsByLocale = ReadonlyMap<string, ReadonlyMap<Channel, CompiledText>>;

export function compileScript(id: string, script: Script, calls: Calls, experiments: Experiments = {}): CompiledScript {
  const texts = compileLocales(script.texts, calls);
  const localesOf = (channel: Channel) =>
    [...texts].filter(([, found]) => found.has(channel)).map(([locale]) => locale);
  return {
    id,
    script,
    category: messageClassOf(script),
    claims: [...script.claims],
    locales: {
      note: localesOf("note"),
      im: localesOf("im"),
      push: localesOf("push"),
      email: localesOf("email"),
      sms: localesOf("sms"),
      phone: localesOf("phone"),
    },
    textOf: (locale, channel) => texts.get(locale)?.get(channel),
    trial: compileTrial(script, calls, experiments),
  };
}

function compileTrial(
  { texts, experiment, variants = {} }: Script,
  calls: Calls,
  experiments: Experiments,
): CompiledTrial | undefined {
  const trial = experiment === undefined ? undefined : experiments[experiment];
  if (trial === undefined) return undefined;
  const arms = Object.entries(trial.arms);
  const words = new Map(
    Object.entries(variants).map(([arm, variant]) => [arm, compileLocales(merged(texts, variant.texts), calls)]),
  );
  return {
    salt: trial.salt,
    armOf: (bucket) => arms.find(([, { from, to }]) => from <= bucket && bucket < to)?.[0],
    textOf: (arm, locale, channel) => words.get(arm)?.get(locale)?.get(channel),
  };
}

/** What a variant leaves out is said as in the script. */
function merged(texts: Script["texts"], others: Script["texts"]): Script["texts"] {
  const changed = Object.entries(others).map(([locale, perChannel]) => [locale, { ...texts[locale], ...perChannel }]);
  return { ...texts, ...Object.fromEntries(changed) };
}

function compileLocales(texts: Script["texts"], calls: Calls): TextsByLocale {
  return new Map(
    Object.entries(texts).map(([locale, perChannel]) => [locale, compileTexts(perChannel, calls[locale])]),
  );
}
