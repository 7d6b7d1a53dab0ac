import { existsSync } from "node:fs";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { pageSource } from "./page-source";
import { runPage } from "./run-page";
import { GENERATED_PAGES, HAND_WRITTEN_PAGES, pathOf, readPage } from "./written-pages";

const PAGES = [...HAND_WRITTEN_PAGES, ...Object.keys(GENERATED_PAGES)];
const sources = new Map(
  PAGES.filter((page) => page.endsWith(".md")).map((page) => [page, pageSource(readPage(page))] as const),
);

describe.each([...sources])("%s", (_, source) => {
  const { checks, outputs } = runPage(source);

  test("shows after `// =>` what the code gives", () => {
    for (const { line, actual, expected } of checks) expect(actual, `line ${line}`).toEqual(expected);
  });

  test("shows the output that the code gives", () => {
    for (const { line, name, text } of source.shown) {
      const real = outputs.get(line) ?? "";
      // The formatter breaks the lines of JSON as it likes.
      if (name === "console") expect(text, `line ${line + 1}`).toBe(real);
      else expect(JSON.parse(text), `line ${line + 1}`).toEqual(JSON.parse(real));
    }
  });
});

test("the pages check some values and show a whole plan", () => {
  const runs = [...sources.values()].map(runPage);
  expect(runs.flatMap((run) => run.checks).length).toBeGreaterThan(10);
  expect(sources.get("README.md")?.shown.map((shown) => shown.name)).toContain("plan");
});

test("the code of all pages passes the type check of the project", () => {
  expect(typeErrors()).toEqual([]);
}, 60_000);

test.each(PAGES)("%s links to files that exist", (page) => {
  const targets = [...readPage(page).matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)].map((match) => match[1] ?? "");
  const missing = targets.filter((target) => !existsSync(new URL(target, `file://${pathOf(page)}`)));
  expect(missing).toEqual([]);
});

/** The pages as modules beside their markdown, in one program. */
function typeErrors(): readonly string[] {
  const configPath = pathOf("tsconfig.json");
  const read = ts.readConfigFile(configPath, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(read.config, ts.sys, pathOf("."));
  const modules = new Map([...sources].map(([page, { code }]) => [pathOf(`${page}.ts`), code]));
  const host = ts.createCompilerHost(options);
  const onDisk = { readFile: host.readFile, fileExists: host.fileExists };
  host.readFile = (path) => modules.get(path) ?? onDisk.readFile(path);
  host.fileExists = (path) => modules.has(path) || onDisk.fileExists(path);
  const program = ts.createProgram([...modules.keys()], { ...options, noUnusedLocals: false }, host);
  return [...modules.keys()].flatMap((path) => {
    const file = program.getSourceFile(path);
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map((found) => {
      const line = file === undefined ? 0 : file.getLineAndCharacterOfPosition(found.start ?? 0).line + 1;
      return `${path}:${line}: ${ts.flattenDiagnosticMessageText(found.messageText, " ")}`;
    });
  });
}
