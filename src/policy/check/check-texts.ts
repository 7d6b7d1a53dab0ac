import type { Issue } from "../../contract/error";
import type { Policy } from "../../contract/policy";
import { placeOf, type Script } from "../../contract/policy-script";
import type { Channel, MessageClass } from "../../contract/vocabulary";
import { policyIssue } from "./policy-issue";
import { channelWords, lacking, servedChannels } from "./served-channels";

/** Every script speaks at least the policy's own locale, in which all others end. */
export function checkScriptLocales(policy: Policy): readonly Issue[] {
  return Object.entries(policy.scripts).flatMap(([id, { texts }]) => {
    const locales = Object.keys(texts);
    const path = ["scripts", id, "texts"];
    const silent = locales.filter((locale) => Object.values(texts[locale] ?? {}).every((text) => text === undefined));
    return [
      ...(locales.includes(policy.locale)
        ? []
        : [policyIssue("missing-text", path, `texts in the policy's locale \`${policy.locale}\``, namesOf(locales))]),
      ...silent.map((locale) => policyIssue("missing-text", [...path, locale], "a text for a channel", "none")),
      ...(silent.length > 0 ? [] : checkChannels(id, texts, policy.locale)),
    ];
  });
}

/** A channel that one locale has and another lacks: there the buyer reads a language not theirs, or nothing. */
function checkChannels(id: string, texts: Script["texts"], policyLocale: string): readonly Issue[] {
  const own = servedChannels(texts[policyLocale]);
  if (own.length === 0) return [];
  return Object.entries(texts).flatMap(([locale, perChannel]) => {
    const served = servedChannels(perChannel);
    return [
      ...missingChannels(id, locale, lacking(own, served), policyLocale),
      ...missingChannels(id, policyLocale, lacking(served, own), locale),
    ];
  });
}

function missingChannels(id: string, locale: string, missing: readonly Channel[], having: string): readonly Issue[] {
  if (missing.length === 0) return [];
  const words = `a text for ${channelWords(missing)}, as \`${having}\` has`;
  return [policyIssue("missing-text", ["scripts", id, "texts", locale], words, "none")];
}

/** Where a script has a call, what all calls share is there too (SCR-09). */
export function checkManuals({ scripts, calls }: Policy): readonly Issue[] {
  const callers = new Map<string, string>();
  for (const [id, { texts }] of Object.entries(scripts)) {
    for (const [locale, { phone }] of Object.entries(texts)) {
      if (phone !== undefined && !callers.has(locale)) callers.set(locale, id);
    }
  }
  return [...callers]
    .filter(([locale]) => calls[locale] === undefined)
    .map(([locale, id]) =>
      policyIssue(
        "missing-text",
        ["calls", locale],
        `what all calls share, since script \`${id}\` has a call`,
        "nothing",
      ),
    );
}

/** A marketing SMS closes with the way out, in the language of the text (SCR-14). */
export function checkOptOut(policy: Policy, classes: ReadonlyMap<string, MessageClass>): readonly Issue[] {
  const { optOut = {} } = policy.channels.sms;
  const missing = new Map<string, string>();
  for (const [id, { texts }] of Object.entries(policy.scripts)) {
    if (classes.get(id) !== "marketing") continue;
    for (const [locale, perChannel] of Object.entries(texts)) {
      const isSent = placeOf(perChannel, "sms") !== undefined;
      if (isSent && optOut[locale] === undefined && !missing.has(locale)) missing.set(locale, id);
    }
  }
  return [...missing].map(([locale, id]) => {
    const words = `the words that close a marketing SMS, since script \`${id}\` is marketing`;
    return policyIssue("missing-text", ["channels", "sms", "optOut", locale], words, "nothing");
  });
}

function namesOf(locales: readonly string[]): string {
  return locales.length === 0 ? "none" : `texts in ${locales.map((locale) => `\`${locale}\``).join(", ")}`;
}
