export interface TemplateProblem {
  readonly code: "template-syntax" | "template-construct" | "suspicious-braces";
  readonly message: string;
  /** Offset in the source. */
  readonly at: number;
}

const refusedConstructs: Readonly<Record<string, string>> = {
  ">": "partials are not allowed",
  "!": "comments are not allowed",
  "&": "unescaped values are not allowed, write `{{name}}` with two braces",
  "=": "other delimiters are not allowed",
};

const validName = /^[A-Za-z][\w-]*$/;
// Far beyond any message a person can read; it bounds the recursion of parsing and rendering.
const deepestNesting = 8;
const brace = /[{}｛｝]/;

// No reminder needs a brace of its own, and one that is left over is a variable somebody misspelt.
export function findBrace(text: string, start: number): TemplateProblem | undefined {
  const at = text.search(brace);
  if (at < 0) return undefined;
  const message = `expected no brace outside a tag, received \`${text.slice(at, at + 20)}\`; a variable is written \`{{name}}\``;
  return { code: "suspicious-braces", message, at: start + at };
}

export function findTagProblem(type: string, name: string, at: number, depth: number): TemplateProblem | undefined {
  const refused = refusedConstructs[type];
  if (refused !== undefined) return { code: "template-construct", message: refused, at };
  if (type !== "name" && depth >= deepestNesting) {
    const message = `expected at most ${deepestNesting} sections inside each other, received more`;
    return { code: "template-construct", message, at };
  }
  if (validName.test(name)) return undefined;
  if (name === "") return { code: "template-syntax", message: "expected a name in the tag, received none", at };
  if (brace.test(name)) {
    return { code: "suspicious-braces", message: `expected the tag to end in \`}}\`, received \`${name}\``, at };
  }
  const message = name.includes(".")
    ? `expected a plain name, received \`${name}\`; dotted names are not allowed`
    : `expected a name of letters, digits, \`_\` and \`-\`, received \`${name}\``;
  return { code: "template-construct", message, at };
}

export function toSyntaxProblem(source: string, told: string): TemplateProblem {
  const [, kind, name = "", at = "0"] = /^(Unopened|Unclosed) section "(.*)" at (\d+)$/s.exec(told) ?? [];
  if (kind === "Unopened") {
    const message = `expected \`{{#${name}}}\` before \`{{/${name}}}\`, received none`;
    return { code: "template-syntax", message, at: Number(at) };
  }
  if (kind === "Unclosed") {
    const message = `expected \`{{/${name}}}\` to close the section, received none`;
    return { code: "template-syntax", message, at: Number(at) };
  }
  const message = "expected `}}` to close the tag, received none";
  return { code: "template-syntax", message, at: Math.max(0, source.lastIndexOf("{{")) };
}
