import type { ClaimName } from "../../contract/fact-table";
import type { CallBranch } from "../../contract/plan";
import type { Experiments } from "../../contract/policy-experiment";
import { type CallManual, type CallText, placeOf, type Script, type ScriptTexts } from "../../contract/policy-script";
import { VARIABLE_TABLE } from "../../contract/variable-table";
import type { Channel, MessageClass, WrittenChannel } from "../../contract/vocabulary";
import { CHANNELS } from "../../contract/vocabulary";
import { type BoundTemplate, bindTemplate, renderText } from "../../text/render-template";
import { isTemplateProblem, parseTemplate, type Template } from "../../text/template";
import { messageClassOf } from "../message-class";

export interface CompiledWritten {
  readonly kind: "written";
  /** who, what, why, ask. */
  readonly parts: readonly BoundTemplate[];
  readonly subject: BoundTemplate | undefined;
  /** Every variable that the text uses. */
  readonly variables: readonly string[];
  /** These first, then the name that a salutation is made of, which may have to shrink: what the templates are bound to. */
  readonly values: readonly string[];
}
export interface CompiledCall {
  readonly kind: "call";
  readonly opening: BoundTemplate;
  readonly purpose: BoundTemplate;
  readonly question: BoundTemplate;
  readonly closing: BoundTemplate;
  readonly manual: CompiledManual;
  /** Every variable that the call uses: what its templates are bound to. */
  readonly variables: readonly string[];
}
export interface CompiledBranch {
  readonly branch: CallManual["branches"][number];
  readonly when: BoundTemplate;
  readonly say: BoundTemplate;
  /** The branch as it is in every call, where it has no variables. */
  readonly fixed: CallBranch | undefined;
}
export interface CompiledManual {
  readonly branches: readonly CompiledBranch[];
  readonly voice: readonly string[];
}
export type CompiledText = CompiledWritten | CompiledCall;

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

const VARIABLE_NAMES: readonly string[] = Object.keys(VARIABLE_TABLE);

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

function compileTexts(texts: ScriptTexts, manual: CallManual | undefined): Map<Channel, CompiledText> {
  const compiled = new Map<Channel, CompiledText>();
  for (const channel of CHANNELS) {
    const text = channel === "phone" ? callOf(texts.phone, manual) : writtenOf(texts, channel);
    if (text !== undefined) compiled.set(channel, text);
  }
  return compiled;
}

function writtenOf(texts: ScriptTexts, channel: WrittenChannel): CompiledWritten | undefined {
  const place = placeOf(texts, channel);
  const text = place === undefined ? undefined : texts[place];
  if (text === undefined) return undefined;
  const parts = [text.who, text.what, text.why, text.ask].map(templateOf);
  const ownSubject = text.subject ?? texts.written?.subject;
  const subject = ownSubject === undefined || channel !== "email" ? undefined : templateOf(ownSubject);
  const variables = variablesOf(subject === undefined ? parts : [...parts, subject]);
  const values = variables.includes("salutation") ? [...new Set([...variables, "name"])] : variables;
  const bound = (template: Template) => bindTemplate(template, values);
  return {
    kind: "written",
    parts: parts.map(bound),
    subject: subject === undefined ? undefined : bound(subject),
    variables,
    values,
  };
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
  const variables = variablesOf([...Object.values(spoken), ...branches.flatMap(({ when, say }) => [when, say])]);
  return {
    kind: "call",
    opening: bindTemplate(spoken.opening, variables),
    purpose: bindTemplate(spoken.purpose, variables),
    question: bindTemplate(spoken.question, variables),
    closing: bindTemplate(spoken.closing, variables),
    manual: { branches: branches.map((parsed) => branchOf(parsed, variables)), voice: manual.voice },
    variables,
  };
}

interface ParsedBranch {
  readonly branch: CallManual["branches"][number];
  readonly when: Template;
  readonly say: Template;
}

function branchOf(parsed: ParsedBranch, variables: readonly string[]): CompiledBranch {
  const { branch } = parsed;
  const when = bindTemplate(parsed.when, variables);
  const say = bindTemplate(parsed.say, variables);
  if (variablesOf([parsed.when, parsed.say]).length > 0) return { branch, when, say, fixed: undefined };
  const words = { when: renderText(when, []), say: renderText(say, []) };
  return { branch, when, say, fixed: Object.freeze({ id: branch.id, ...words, outcome: branch.outcome }) };
}

// The policy check has refused every template that does not parse; what it never saw is written as it stands.
function templateOf(source: string): Template {
  const parsed = parseTemplate(source);
  return isTemplateProblem(parsed) ? { source, variables: [], required: [], sections: [], nodes: [] } : parsed;
}

/** As the table has them: a name cut out of a template would have to be looked up wherever it is a key. */
function variablesOf(templates: readonly Template[]): readonly string[] {
  const used = new Set(templates.flatMap((template) => template.variables));
  return [...used].map((name) => VARIABLE_NAMES.find((known) => known === name) ?? name);
}
