import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const biome = createRequire(import.meta.url).resolve("@biomejs/biome/bin/biome");

const bannedExpressions = [
  "Date.now()",
  "Date.now",
  "new Date()",
  "Date()",
  "new Date(2026, 0)",
  "new Date(2026, 0, 1, 10)",
  "Math.random()",
  "process.env",
  "globalThis.Date.now()",
  "performance.now()",
  "crypto.randomUUID()",
  "new Date(0).getFullYear()",
  "new Date(0).getMonth()",
  "new Date(0).getDate()",
  "new Date(0).getDay()",
  "new Date(0).getHours()",
  "new Date(0).getMinutes()",
  "new Date(0).getSeconds()",
  "new Date(0).getTimezoneOffset()",
  "new Date(0).setFullYear(2026)",
  "new Date(0).setMonth(1)",
  "new Date(0).setDate(1)",
  "new Date(0).setHours(1)",
  "new Date(0).setMinutes(1)",
  "new Date(0).toDateString()",
  "new Date(0).toTimeString()",
  "new Date(0).toLocaleString()",
  "new Date(0).toLocaleDateString()",
  "new Date(0).toLocaleTimeString()",
  '"a".localeCompare("b")',
  "new Intl.NumberFormat()",
  "Intl.DateTimeFormat()",
  "new Intl.DateTimeFormat(undefined, {})",
] as const;

const bannedImports = [
  'import { addDays as found } from "date-fns";',
  'import { format as found } from "date-fns";',
  'import { startOfDay as found } from "date-fns";',
  'import { startOfDay as found } from "date-fns/startOfDay";',
  'import * as found from "date-fns";',
  'import { toZonedTime as found } from "date-fns-tz";',
  'import { fromZonedTime as found } from "date-fns-tz/fromZonedTime";',
  'import { toZonedTime as found } from "date-fns-tz/toZonedTime";',
  'import { getTimezoneOffset as found } from "date-fns-tz/getTimezoneOffset";',
  'import { toZonedTime as found } from "date-fns-tz/fp/toZonedTime";',
  'import { z as found } from "zod";',
  'import { hrtime as found } from "node:process";',
] as const;

const allowedExpressions = [
  "new Date(0)",
  'new Date("2026-01-01T00:00:00Z")',
  "new Date(Math.max(1, 2))",
  "Date.UTC(2026, 0, 1)",
  'Date.parse("2026-01-01T00:00:00Z")',
  "new Date(0).getTime()",
  "new Date(0).getUTCHours()",
  "new Date(0).toISOString()",
  'new Intl.NumberFormat("en")',
  'new Intl.DateTimeFormat("en", { timeZone: "UTC" })',
] as const;

const allowedImports = [
  'import { addMinutes as found } from "date-fns";',
  'import { formatInTimeZone as found } from "date-fns-tz/formatInTimeZone";',
  'import * as found from "zod";',
] as const;

const sources: ReadonlyMap<string, string> = new Map<string, string>([
  ...[...bannedExpressions, ...allowedExpressions].map((form) => [form, `export const found = ${form};\n`] as const),
  ...[...bannedImports, ...allowedImports].map((form) => [form, `${form}\nexport const kept = found;\n`] as const),
]);
const forms = [...sources.keys()];
const fileOf = (form: string, room: string) => `src/${room}/form-${forms.indexOf(form)}.ts`;

const hostRules = [
  "plugin",
  "lint/correctness/noNodejsModules",
  "lint/correctness/noProcessGlobal",
  "lint/nursery/noJsRestrictedProperties",
  "lint/style/noRestrictedGlobals",
  "lint/style/noRestrictedImports",
];

interface LintReport {
  readonly diagnostics: readonly { readonly category: string; readonly location: { readonly path: string } }[];
}

let scratch = "";
let refused: ReadonlySet<string> = new Set();

// The same files stand in two rooms, so that one run of the lint shows both the rule and the room that it spares.
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), "cuifu-lint-"));
  for (const kept of ["biome.json", "lint", ".gitignore", "package.json"]) {
    cpSync(join(root, kept), join(scratch, kept), { recursive: true });
  }
  for (const room of ["time", "cli"]) {
    mkdirSync(join(scratch, "src", room), { recursive: true });
    for (const [form, source] of sources) writeFileSync(join(scratch, fileOf(form, room)), source);
  }
  refused = filesRefusedForTheHost(scratch);
}, 60_000);

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function filesRefusedForTheHost(folder: string): ReadonlySet<string> {
  const run = spawnSync(
    process.execPath,
    [biome, "lint", "--reporter=json", "--max-diagnostics=none", "--diagnostic-level=error", "src"],
    { cwd: folder, encoding: "utf8", maxBuffer: 2 ** 26 },
  );
  const report: LintReport = JSON.parse(run.stdout);
  return new Set(
    report.diagnostics.filter((found) => hostRules.includes(found.category)).map((found) => found.location.path),
  );
}

describe("the lint keeps the host out of src/", () => {
  it.each([...bannedExpressions, ...bannedImports])("refuses %s", (form) => {
    expect(refused).toContain(fileOf(form, "time"));
  });

  it.each([...allowedExpressions, ...allowedImports])("lets %s pass", (form) => {
    expect(refused).not.toContain(fileOf(form, "time"));
  });

  it("lets the command line read its host", () => {
    expect([...refused].filter((path) => path.startsWith("src/cli/"))).toEqual([]);
  });
});
