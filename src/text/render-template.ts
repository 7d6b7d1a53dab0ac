import { escapeHtml } from "./html";
import { gapAfter } from "./join";
import type { Template, TemplateNode } from "./template";

/** A template that finds its values in a list, in the order of the names that it was bound to. */
export interface BoundTemplate {
  readonly nodes: readonly BoundNode[];
  /** No white space stands at its edges, whatever the values: what is rendered need not be trimmed. */
  readonly isTrimmed: boolean;
  /** What stands between its text and the next one; undefined where the values decide it. */
  readonly gapAfter: "" | " " | undefined;
}

type BoundNode =
  | { readonly kind: "text"; readonly text: string; readonly html: string }
  | { readonly kind: "value"; readonly name: string; readonly place: number }
  | { readonly kind: "section"; readonly place: number; readonly whenPresent: boolean; readonly inner: BoundTemplate };

/** One value for each name; one that is missing or empty is absent. */
export type TemplateValues = readonly (string | undefined)[];

/** Once per text, so that rendering looks nothing up by name. A name that is not in the list is absent for ever. */
export function bindTemplate({ nodes }: Pick<Template, "nodes">, names: readonly string[]): BoundTemplate {
  const first = nodes[0];
  const last = nodes.at(-1);
  const startsSolid = first?.kind === "text" && first.text.trimStart() === first.text;
  const endsSolid = last?.kind === "text" && last.text !== "" && last.text.trimEnd() === last.text;
  return {
    nodes: nodes.map((node) => boundNode(node, names)),
    isTrimmed: startsSolid && endsSolid,
    gapAfter: endsSolid && !/^\u2026*$/.test(last.text) ? gapAfter(last.text) : undefined,
  };
}

function boundNode(node: TemplateNode, names: readonly string[]): BoundNode {
  if (node.kind === "text") return { kind: "text", text: node.text, html: escapeHtml(node.text) };
  const { name } = node;
  const place = names.indexOf(name);
  if (node.kind === "value") return { kind: "value", name, place };
  const { whenPresent, inner } = node;
  return { kind: "section", place, whenPresent, inner: bindTemplate({ nodes: inner }, names) };
}

/** The template as plain text. */
export function renderText(template: BoundTemplate, values: TemplateValues): string {
  let text = "";
  for (const node of template.nodes) {
    if (node.kind === "text") {
      text += node.text;
      continue;
    }
    const value = values[node.place];
    const present = value !== undefined && value !== "";
    if (node.kind === "value") {
      if (present) text += value;
    } else if (present === node.whenPresent) {
      text += renderText(node.inner, values);
    }
  }
  return text;
}

/** The template as HTML: it is plain text itself, so its own words are escaped like the values. */
export function renderHtml(template: BoundTemplate, values: TemplateValues, markup: Markup = NO_MARKUP): string {
  let html = "";
  for (const node of template.nodes) {
    if (node.kind === "text") {
      html += node.html;
      continue;
    }
    const value = values[node.place];
    const present = value !== undefined && value !== "";
    if (node.kind === "value") {
      if (present) html += inHtml(node.name, value, markup);
    } else if (present === node.whenPresent) {
      html += renderHtml(node.inner, values, markup);
    }
  }
  return html;
}

/** For a template that is rendered once, with its values by name. */
export function renderTemplate(
  template: Template,
  view: Readonly<Record<string, string>>,
  escaping: "none" | "html",
): string {
  const bound = bindTemplate(template, template.variables);
  const values = template.variables.map((name) => ownText(view, name));
  return escaping === "html" ? renderHtml(bound, values) : renderText(bound, values);
}

// A view that has a prototype must not lend its functions and objects to the text.
function ownText(view: Readonly<Record<string, string>>, name: string): string | undefined {
  const value: unknown = Object.hasOwn(view, name) ? view[name] : undefined;
  return typeof value === "string" ? value : undefined;
}

/** How a value is written in HTML where escaping alone is not enough; the result is taken as it is. */
export type Markup = Readonly<Record<string, (value: string) => string>>;

const NO_MARKUP: Markup = {};

function inHtml(name: string, value: string, markup: Markup): string {
  const write = Object.hasOwn(markup, name) ? markup[name] : undefined;
  return write === undefined ? escapeHtml(value) : write(value);
}
