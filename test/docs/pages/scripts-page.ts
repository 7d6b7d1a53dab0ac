import { defaultPolicy, type Script } from "cuifu";
import { messageClassOf } from "../../../src/policy/message-class";
import { SAMPLE_LOCALES, type SampleLocale } from "../../script/sample";
import { wordsAt } from "../../script/words-of-script";
import { code, codes, GENERATED, page, table } from "./markdown";

const LANGUAGES: Readonly<Record<SampleLocale, string>> = { "zh-CN": "Chinese", en: "English" };

/** docs/scripts.md */
export function scriptsPage(): string {
  const scripts = Object.entries(defaultPolicy.scripts);
  const written = scripts.filter(([, script]) => script.texts[defaultPolicy.locale]?.phone === undefined);
  const spoken = scripts.filter(([, script]) => script.texts[defaultPolicy.locale]?.phone !== undefined);
  return page(
    GENERATED,
    "# The default scripts",
    "Every script of the default policy as a buyer would read or hear it: one order, of which everything is known that a text may speak of. In an ordinary plan less is known, and the sections that need it are left out. Which rule chooses which script is told in [default-policy.md](default-policy.md); how to write your own in [writing-scripts.md](writing-scripts.md).",
    "An SMS is shown as it is billed, with the signature in front and, where it is marketing, with the way out. Note and push share one short form.",
    `${written.length} scripts are written, ${spoken.length} are calls.`,
    "## Written",
    ...written.flatMap(([id, script]) => writtenScript(id, script)),
    "## Calls",
    "Every call has the same ways that it can go; they stand at the end.",
    ...spoken.flatMap(([id, script]) => spokenScript(id, script)),
    "## The ways a call can go",
    ...SAMPLE_LOCALES.flatMap((locale) => [`**${LANGUAGES[locale]}**`, branchTable(locale), voiceList(locale)]),
  );
}

function writtenScript(id: string, script: Script): readonly string[] {
  return [
    `### ${id}`,
    factsOf(script),
    table(
      ["", ...SAMPLE_LOCALES.map((locale) => LANGUAGES[locale])],
      [
        row("chat (`im`)", (locale) => textOn(id, locale, "im")),
        row("SMS", (locale) => textOn(id, locale, "sms")),
        row("note, push", (locale) => textOn(id, locale, "push")),
        row("e-mail subject", (locale) => emailOf(id, locale)?.subject ?? ""),
        row("e-mail", (locale) => emailOf(id, locale)?.text ?? ""),
      ],
    ),
  ];
}

function spokenScript(id: string, script: Script): readonly string[] {
  const callOf = (locale: SampleLocale) => wordsAt({ script: id, locale, channel: "phone" }, "full")?.call;
  return [
    `### ${id}`,
    factsOf(script),
    table(
      ["", ...SAMPLE_LOCALES.map((locale) => LANGUAGES[locale])],
      (["opening", "purpose", "question", "closing"] as const).map((part) =>
        row(part, (locale) => callOf(locale)?.[part] ?? ""),
      ),
    ),
  ];
}

function factsOf(script: Script): string {
  const { tone, appeal, claims, plain, source } = script;
  const parts = [
    `${tone}, appeals to ${appeal}, ${messageClassOf(script)}`,
    ...(claims.length === 0 ? [] : [`only where ${codes(claims)} hold`]),
    ...(plain === undefined ? [] : [`without consent to marketing: ${code(plain)}`]),
    `carries out ${source.join(", ")}`,
  ];
  return `${parts.join("; ")}.`;
}

function row(title: string, cellOf: (locale: SampleLocale) => string): readonly string[] {
  return [title, ...SAMPLE_LOCALES.map((locale) => inCell(cellOf(locale)))];
}

function textOn(script: string, locale: SampleLocale, channel: "im" | "sms" | "push"): string {
  return wordsAt({ script, locale, channel }, "full")?.text ?? "(too long with all that is known)";
}

function emailOf(script: string, locale: SampleLocale) {
  return wordsAt({ script, locale, channel: "email" }, "full")?.message;
}

function branchTable(locale: SampleLocale): string {
  const call = wordsAt({ script: "call-new", locale, channel: "phone" }, "full")?.call;
  return table(
    ["heard", "said", "outcome"],
    (call?.branches ?? []).map(({ when, say, outcome }) => [inCell(when), inCell(say), code(outcome)]),
  );
}

function voiceList(locale: SampleLocale): string {
  return (defaultPolicy.calls[locale]?.voice ?? []).map((note) => `- ${note}`).join("\n");
}

function inCell(text: string): string {
  return text.replaceAll("\n", "<br>").replace(/https:\/\/\S+/g, (link) => code(link));
}
