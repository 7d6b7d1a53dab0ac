import ts from "typescript";

/** A place of a page where the output of its code is shown. */
export interface ShownOutput {
  /** Line of the mark, counted from 0. */
  readonly line: number;
  /** The value that is shown, or `console` for what was printed since the last time. */
  readonly name: string;
  readonly text: string;
}

/** The code of a page as one module: what a reader types from top to bottom. */
export interface PageSource {
  /** Each line of code stands on its line of the page, so that a message names the right one. */
  readonly code: string;
  readonly shown: readonly ShownOutput[];
}

const MARK = /^<!-- output: (\w+) -->$/;

/** Takes the `ts` blocks of a page, and the blocks that show output: marked by a line `<!-- output: name -->`. */
export function pageSource(markdown: string): PageSource {
  const lines = markdown.split("\n");
  const code: string[] = lines.map(() => "");
  const shown: ShownOutput[] = [];
  let fence: { readonly language: string; readonly from: number } | undefined;
  for (const [line, text] of lines.entries()) {
    if (fence === undefined) {
      if (text.startsWith("```")) fence = { language: text.slice(3), from: line + 1 };
      continue;
    }
    if (text !== "```") {
      if (fence.language === "ts") code[line] = text;
      continue;
    }
    const mark = MARK.exec(lines[fence.from - 2] ?? "")?.[1];
    if (mark !== undefined) {
      shown.push({ line: fence.from - 2, name: mark, text: lines.slice(fence.from, line).join("\n") });
    }
    fence = undefined;
  }
  return { code: code.join("\n"), shown };
}

/** The same page with the outputs as they are now. */
export function withOutputs(markdown: string, outputs: ReadonlyMap<number, string>): string {
  const lines = markdown.split("\n");
  for (const [line, text] of [...outputs].sort(([one], [other]) => other - one)) {
    const end = lines.indexOf("```", line + 2);
    lines.splice(line + 2, end - line - 2, ...text.split("\n"));
  }
  return lines.join("\n");
}

/** The code with a call of `__check` for each `// =>` and of `__output` for each mark. */
export function instrumented({ code, shown }: PageSource): string {
  const marked = code.split("\n");
  for (const { line, name } of shown) {
    marked[line] = name === "console" ? `__console(${line});` : `__output(${line}, ${name});`;
  }
  const source = marked.join("\n");
  const tree = ts.createSourceFile("page.ts", source, ts.ScriptTarget.ES2022, true);
  const edits: { readonly at: number; readonly text: string }[] = [];
  const visit = (node: ts.Node): void => {
    const expected = ts.isStatement(node) ? expectedAfter(node, source) : undefined;
    if (expected !== undefined) edits.push(...checkEdits(node, expected, tree));
    ts.forEachChild(node, visit);
  };
  visit(tree);
  const byPlace = edits.sort((one, other) => other.at - one.at);
  return byPlace.reduce((text, edit) => text.slice(0, edit.at) + edit.text + text.slice(edit.at), source);
}

function expectedAfter(node: ts.Node, source: string): string | undefined {
  const rest = source.slice(node.end, source.indexOf("\n", node.end));
  return /^\s*\/\/ => (.+)$/.exec(rest)?.[1];
}

function checkEdits(node: ts.Node, expected: string, tree: ts.SourceFile) {
  const line = tree.getLineAndCharacterOfPosition(node.end).line + 1;
  if (ts.isExpressionStatement(node)) {
    const { expression } = node;
    return [
      { at: expression.getStart(tree), text: "__check(" },
      { at: expression.end, text: `, (${expected}), ${line})` },
    ];
  }
  const name = ts.isVariableStatement(node) ? node.declarationList.declarations[0]?.name.getText(tree) : undefined;
  if (name === undefined) throw new TypeError(`line ${line}: \`// =>\` stands after neither a value nor a variable`);
  return [{ at: node.end, text: ` __check(${name}, (${expected}), ${line});` }];
}
