import type { ClaimName } from "../../contract/fact-table";
import type { CallManual, CallText, Script, ScriptTexts, WrittenText } from "../../contract/policy-script";
import type { Channel, MessageClass, WrittenChannel } from "../../contract/vocabulary";
import { CHANNELS } from "../../contract/vocabulary";
import { isTemplateProblem, parseTemplate, type Template } from "../../text/template";
import { messageClassOf } from "../message-class";

export interface CompiledWritten {
  readonly kind: "written";
  /** who, what, why, ask. */
  readonly parts: readonly Template[];
  readonly subject: Template | undefined;
  /** Every variable that the text uses. */
  readonly variables: readonly string[];
  /** These and the name that a salutation is made of, which may have to shrink. */
  readonly values: readonly string[];
}
export interface CompiledCall {
  readonly kind: "call";
  readonly opening: Template;
  readonly purpose: Template;
  readonly question: Template;
  readonly closing: Template;
  readonly manual: CompiledManual;
  readonly variables: readonly string[];
}
export interface CompiledManual {
  readonly branches: readonly {
    readonly branch: CallManual["branches"][number];
    readonly when: Template;
    readonly say: Template;
  }[];
  readonly voice: readonly string[];
}
export type CompiledText = CompiledWritten | CompiledCall;

/** A script with its templates parsed. */
export interface CompiledScript {
  readonly id: string;
  readonly script: Script;
  readonly category: MessageClass;
  readonly claims: readonly ClaimName[];
  /** Locales that have a text for the channel. */
  readonly locales: Readonly<Record<Channel, readonly string[]>>;
  textOf(locale: string, channel: Channel): CompiledText | undefined;
}

export function compileScript(id: string, script: Script, calls: Readonly<Record<string, CallManual>>): CompiledScript {
  const texts = new Map<string, Map<Channel, CompiledText>>();
  for (const [locale, perChannel] of Object.entries(script.texts)) {
    texts.set(locale, compileTexts(perChannel, calls[locale]));
  }
  const localesOf = (channel: Channel) =>
    [...texts].filter(([, found]) => found.has(channel)).map(([locale]) => locale);
  return {
    id,
    script,
    category: messageClassOf(script),
    claims: script.claims,
    locales: {
      note: localesOf("note"),
      im: localesOf("im"),
      push: localesOf("push"),
      email: localesOf("email"),
      sms: localesOf("sms"),
      phone: localesOf("phone"),
    },
    textOf: (locale, channel) => texts.get(locale)?.get(channel),
  };
}

function compileTexts(texts: ScriptTexts, manual: CallManual | undefined): Map<Channel, CompiledText> {
  const compiled = new Map<Channel, CompiledText>();
  for (const channel of CHANNELS) {
    const text = channel === "phone" ? callOf(texts.phone, manual) : writtenOf(texts, channel);
    if (text !== undefined) compiled.set(channel, text);
  }
  return compiled;
}

function writtenOf(texts: ScriptTexts, channel: WrittenChannel): CompiledWritten | undefined {
  const text: WrittenText | undefined = texts[channel] ?? texts.written;
  if (text === undefined) return undefined;
  const parts = [text.who, text.what, text.why, text.ask].map(templateOf);
  const subject = text.subject === undefined ? undefined : templateOf(text.subject);
  const variables = variablesOf(subject === undefined ? parts : [...parts, subject]);
  const values = variables.includes("salutation") ? [...new Set([...variables, "name"])] : variables;
  return { kind: "written", parts, subject, variables, values };
}

function callOf(text: CallText | undefined, manual: CallManual | undefined): CompiledCall | undefined {
  if (text === undefined || manual === undefined) return undefined;
  const spoken = {
    opening: templateOf(text.opening),
    purpose: templateOf(text.purpose),
    question: templateOf(text.question),
    closing: templateOf(text.closing),
  };
  const branches = manual.branches.map((branch) => ({
    branch,
    when: templateOf(branch.when),
    say: templateOf(branch.say),
  }));
  const templates = [...Object.values(spoken), ...branches.flatMap(({ when, say }) => [when, say])];
  return { kind: "call", ...spoken, manual: { branches, voice: manual.voice }, variables: variablesOf(templates) };
}

// The policy check has refused every template that does not parse; what it never saw is written as it stands.
function templateOf(source: string): Template {
  const parsed = parseTemplate(source);
  return isTemplateProblem(parsed) ? { source, variables: [], required: [], sections: [], nodes: [] } : parsed;
}

function variablesOf(templates: readonly Template[]): readonly string[] {
  return [...new Set(templates.flatMap((template) => template.variables))];
}
