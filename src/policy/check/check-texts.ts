import type { Issue } from "../../contract/error";
import type { Policy } from "../../contract/policy";
import type { MessageClass } from "../../contract/vocabulary";
import { policyIssue } from "./policy-issue";

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
    ];
  });
}

/** A script that may only be sent to those who agreed to marketing needs one for all the others (SCR-12). */
export function checkPlain(policy: Policy, classes: ReadonlyMap<string, MessageClass>): readonly Issue[] {
  return Object.entries(policy.scripts).flatMap(([id, { plain }]) => {
    if (classes.get(id) !== "marketing") return [];
    const path = ["scripts", id, "plain"];
    const words = "the name of a service script, since this one speaks of a concession";
    if (plain === undefined) return [policyIssue("template-plain", path, words, "nothing")];
    return classes.get(plain) === "marketing" ? [policyIssue("template-plain", path, words, `\`"${plain}"\``)] : [];
  });
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
    for (const [locale, { sms, written }] of Object.entries(texts)) {
      const isSent = sms !== undefined || written !== undefined;
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
