import { createRequire } from "node:module";
import { inspect } from "node:util";
import { compileFunction } from "node:vm";
import * as cuifu from "cuifu";
import * as regions from "cuifu/regions";
import * as testing from "cuifu/testing";
import * as verify from "cuifu/verify";
import ts from "typescript";
import { instrumented, type PageSource } from "./page-source";

/** A value that a page shows behind `// =>`. */
export interface PageCheck {
  readonly line: number;
  readonly actual: unknown;
  readonly expected: unknown;
}
export interface PageRun {
  readonly checks: readonly PageCheck[];
  /** Text of each output by the line of its mark. */
  readonly outputs: ReadonlyMap<number, string>;
}

const require = createRequire(import.meta.url);
const DOORS: Readonly<Record<string, unknown>> = {
  cuifu,
  "cuifu/regions": regions,
  "cuifu/testing": testing,
  "cuifu/verify": verify,
};

/** Runs the code of a page from top to bottom. */
export function runPage(source: PageSource): PageRun {
  const checks: PageCheck[] = [];
  const outputs = new Map<number, string>();
  let printed: string[] = [];
  const page = {
    exports: {},
    require: (name: string): unknown => DOORS[name] ?? require(name),
    console: { log: (...values: unknown[]) => printed.push(values.map(shown).join(" ")) },
    __check: (actual: unknown, expected: unknown, line: number) => checks.push({ line, actual, expected }),
    __output: (line: number, value: unknown) => outputs.set(line, JSON.stringify(value, undefined, 2)),
    __console: (line: number) => {
      outputs.set(line, printed.join("\n"));
      printed = [];
    },
  };
  const { outputText } = ts.transpileModule(instrumented(source), {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  compileFunction(outputText, Object.keys(page))(...Object.values(page));
  return { checks, outputs };
}

function shown(value: unknown): string {
  return typeof value === "string" ? value : inspect(value);
}
