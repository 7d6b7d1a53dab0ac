import type { CallBranch } from "../../contract/plan";
import { type CallManual, type CallText, placeOf, type ScriptTexts } from "../../contract/policy-script";
import { VARIABLE_TABLE } from "../../contract/variable-table";
import { CHANNELS, type Channel, type WrittenChannel } from "../../contract/vocabulary";
import { type BoundTemplate, bindTemplate, renderText } from "../../text/render-template";
import { isTemplateProblem, parseTemplate, type Template } from "../../text/template";

export interface CompiledWritten {
  readonly kind: "written";
  /** who, what, why, ask. */
  readonly parts: readonly BoundTemplate[];
  readonly subject: BoundTemplate | undefined;
  /** Every variable that the text uses: what its templates are bound to. */
  readonly variables: readonly string[];
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

const VARIABLE_NAMES: readonly string[] = Object.keys(VARIABLE_TABLE);

/** What a script says in one language, on each channel that it has words for. */
export function compileTexts(texts: ScriptTexts, manual: CallManual | undefined): Map<Channel, CompiledText> {
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
  const bound = (template: Template) => bindTemplate(template, variables);
  return {
    kind: "written",
    parts: parts.map(bound),
    subject: subject === undefined ? undefined : bound(subject),
    variables,
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
