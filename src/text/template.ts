import Mustache from "mustache";
import { keepBounded } from "./bounded-cache";
import { findBrace, findTagProblem, type TemplateProblem, toSyntaxProblem } from "./template-problem";

export type { TemplateProblem };

export type TemplateNode =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "value"; readonly name: string; readonly at: number }
  | {
      readonly kind: "section";
      readonly name: string;
      /** Offset of the tag in the source. */
      readonly at: number;
      readonly whenPresent: boolean;
      readonly inner: readonly TemplateNode[];
    };

export interface Template {
  readonly source: string;
  /** Every name used, in order of first use. */
  readonly variables: readonly string[];
  /** Names whose value is written outside any section. */
  readonly required: readonly string[];
  readonly sections: readonly string[];
  readonly nodes: readonly TemplateNode[];
}

interface Found {
  readonly variables: Set<string>;
  readonly required: Set<string>;
  readonly sections: Set<string>;
}

/**
 * One of our own, since other code can read and change the shared one; and without a cache: that would be an object whose
 * keys are whole texts, and so many different ones wear out what the host's engine keeps for all plain objects.
 */
const writer = Object.assign(new Mustache.Writer(), { templateCache: undefined });

const mostParsed = 5_000;
const parsed = new Map<string, Template | TemplateProblem>();

/** A policy's templates are looked at by several checks and then compiled; each is parsed once. */
export function parseTemplate(source: string): Template | TemplateProblem {
  return parsed.get(source) ?? keepBounded(parsed, mostParsed, source, parseAnew(source));
}

function parseAnew(source: string): Template | TemplateProblem {
  const spans = parseSpans(source);
  if (!Array.isArray(spans)) return spans;
  const found: Found = { variables: new Set(), required: new Set(), sections: new Set() };
  const nodes = toNodes(spans, found, 0);
  if (!Array.isArray(nodes)) return nodes;
  return {
    source,
    variables: [...found.variables],
    required: [...found.required],
    sections: [...found.sections],
    nodes,
  };
}

export function isTemplateProblem(result: Template | TemplateProblem): result is TemplateProblem {
  return "code" in result;
}

function toNodes(spans: Mustache.TemplateSpans, found: Found, depth: number): TemplateNode[] | TemplateProblem {
  const nodes: TemplateNode[] = [];
  for (const span of spans) {
    const [type, value, at, , inner] = span;
    const problem = type === "text" ? findBrace(value, at) : findTagProblem(type, value, at, depth);
    if (problem !== undefined) return problem;
    if (type === "text") {
      nodes.push({ kind: "text", text: value });
      continue;
    }
    found.variables.add(value);
    if (type === "name") {
      if (depth === 0) found.required.add(value);
      nodes.push({ kind: "value", name: value, at });
      continue;
    }
    found.sections.add(value);
    const innerNodes = toNodes(Array.isArray(inner) ? inner : [], found, depth + 1);
    if (!Array.isArray(innerNodes)) return innerNodes;
    nodes.push({ kind: "section", name: value, at, whenPresent: type === "#", inner: innerNodes });
  }
  return nodes;
}

function parseSpans(source: string): Mustache.TemplateSpans | TemplateProblem {
  try {
    const spans: Mustache.TemplateSpans = writer.parse(source, ["{{", "}}"]);
    return spans;
  } catch (error) {
    return toSyntaxProblem(source, error instanceof Error ? error.message : "");
  }
}
