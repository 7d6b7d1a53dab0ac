import { existsSync, readFileSync, rmSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  declarationErrors,
  filesUnder,
  type Installed,
  installPackedTarball,
  printedBy,
  shownBy,
  typeErrorsIn,
} from "./install-packed-tarball";

const order = {
  id: "order-1",
  placedAt: "2026-03-02T10:00:00+08:00",
  amount: 9900,
  currency: "CNY",
  items: [{ title: "green tea" }],
  buyer: { id: "buyer-1", reach: { im: "service" } },
};
const context = { now: "2026-03-02T10:20:00+08:00", shop: { name: "Leaf", timeZone: "Asia/Shanghai" } };

const loading = {
  module: 'import * as cuifu from "cuifu";',
  commonjs: 'const cuifu = require("cuifu");',
} as const;

const consumer = `
import { planReminder, type Order, type Plan } from "cuifu";
const order: Order = ${JSON.stringify(order)};
const plan: Plan = planReminder(order, ${JSON.stringify(context)});
export const kind: "send" | "hold" | "skip" = plan.kind;
// @ts-expect-error the kind of a plan is a closed list, so this proves that the types are not \`any\`
export const wrong: "maybe" = plan.kind;
`;

// Own code only: the packages that it depends on stay outside the bundle.
const hostReads = [
  /\bDate\.now\b/,
  /\bnew Date\(\)/,
  /\bnew Date\b(?!\()/,
  /(?<!new )\bDate\(/,
  /\bnew Date\([^()]*,/,
  /\.(?:get|set)(?:FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds)\(/,
  /\.getTimezoneOffset\(/,
  /\.to(?:Date|Time|LocaleDate|LocaleTime|Locale)String\(/,
  /\bIntl\.DateTimeFormat\((?![^)]*\btimeZone\b)/,
  /\b(?:to|from)ZonedTime\b/,
  /\bTemporal\.Now\b/,
  /\bMath\.random\b/,
  /\bperformance\.now\b/,
  /\bcrypto\.(?:getRandomValues|randomUUID)\b/,
  /\bprocess\.\w/,
];

let installed: Installed;

beforeAll(() => {
  installed = installPackedTarball();
});

afterAll(() => {
  if (installed !== undefined) rmSync(installed.project, { recursive: true, force: true });
});

function namesSeenBy(format: keyof typeof loading): unknown {
  return printedBy(installed, format, `${loading[format]} console.log(JSON.stringify(Object.keys(cuifu).sort()))`);
}

function planMadeBy(format: keyof typeof loading): unknown {
  const call = `cuifu.planReminder(${JSON.stringify(order)}, ${JSON.stringify(context)})`;
  return printedBy(installed, format, `${loading[format]} console.log(JSON.stringify(${call}))`);
}

function leavesOf(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(leavesOf) : [];
}

describe("the packed tarball", () => {
  it("shows the same names to import and to require, and no default", () => {
    const names = namesSeenBy("module");
    expect(names).toContain("planReminder");
    expect(names).not.toContain("default");
    expect(namesSeenBy("commonjs")).toEqual(names);
  });

  it("makes the same plan when imported and when required", () => {
    const plan = planMadeBy("module");
    expect(plan).toMatchObject({ kind: expect.stringMatching(/^(send|hold|skip)$/), orderId: "order-1" });
    expect(planMadeBy("commonjs")).toEqual(plan);
  });

  it.each([
    ["module", 'import { defaultPolicy, extendPolicy } from "cuifu"; import { regionPatches } from "cuifu/regions";'],
    [
      "commonjs",
      'const { defaultPolicy, extendPolicy } = require("cuifu"); const { regionPatches } = require("cuifu/regions");',
    ],
  ] as const)("has a door for the regions of countries, as %s", (format, load) => {
    const call = 'Object.keys(extendPolicy(defaultPolicy, regionPatches(["US", "US-TX"])).regions)';
    expect(printedBy(installed, format, `${load} console.log(JSON.stringify(${call}))`)).toEqual(["US", "US-TX"]);
  });

  it.each([
    ["module", 'import { defaultPolicy } from "cuifu"; import { checkPolicy, diffPolicies } from "cuifu/verify";'],
    [
      "commonjs",
      'const { defaultPolicy } = require("cuifu"); const { checkPolicy, diffPolicies } = require("cuifu/verify");',
    ],
  ] as const)("has a door for the proofs, as %s", (format, load) => {
    const call = "[checkPolicy(defaultPolicy).ok, diffPolicies(defaultPolicy, defaultPolicy).changes]";
    expect(printedBy(installed, format, `${load} console.log(JSON.stringify(${call}))`)).toEqual([true, []]);
  });

  it.each(["consumer.mts", "consumer.cts"])("type-checks in %s under nodenext without types of a host", (fileName) => {
    expect(typeErrorsIn(installed, fileName, consumer)).toBe("");
  });

  it("has declarations that stand without the types of a host", () => {
    expect(declarationErrors(installed)).toEqual([]);
  });

  it("reports a consumer that passes an order without an amount", () => {
    const wrong = 'import { planReminder } from "cuifu";\nplanReminder({ id: "order-1" }, { now: "" });\n';
    expect(typeErrorsIn(installed, "wrong.mts", wrong)).toContain("wrong.mts(2,");
  });

  it("holds every file that its manifest names", () => {
    const { main, module, types, exports, bin } = installed.manifest;
    const named = [main, module, types, ...leavesOf(exports), ...leavesOf(bin)];
    expect(named.filter((path) => !existsSync(join(installed.packageFolder, path)))).toEqual([]);
  });

  it("holds what is built and what is read, and no sources or tests", () => {
    const paths = filesUnder(installed.packageFolder).map((path) => relative(installed.packageFolder, path));
    const strangers = paths.filter(
      (path) => !/^((dist|docs|examples)[/\\].*|package\.json|README\.md|CHANGELOG\.md|LICENSE)$/.test(path),
    );
    expect(strangers).toEqual([]);
  });

  it("holds every file that its pages lead to", () => {
    const { packageFolder } = installed;
    const pages = filesUnder(packageFolder).filter((path) => path.endsWith(".md"));
    const dead = pages.flatMap((page) => {
      const text = readFileSync(page, "utf8");
      const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, to = ""]) => join(dirname(page), to));
      const named = [...text.matchAll(/`(examples\/[\w/-]+(?:\.\w+|\/))`/g)].map(([, to = ""]) =>
        join(packageFolder, to),
      );
      return [...links, ...named].filter((path) => !existsSync(path)).map((path) => `${page}: ${path}`);
    });
    expect(pages.length).toBeGreaterThan(10);
    expect(dead).toEqual([]);
  });

  it("holds examples that run where it is installed", () => {
    const plan: unknown = JSON.parse(shownBy(installed, "examples/one-order.ts"));
    expect(plan).toMatchObject({ kind: "send", orderId: "A-1001" });
  });

  it("reads no clock, zone, chance or process of the host in the built code", () => {
    const built = filesUnder(join(installed.packageFolder, "dist")).filter(
      (path) => /\.c?js$/.test(path) && !/[/\\]cli\b/.test(path),
    );
    const found = built.flatMap((path) => {
      const text = readFileSync(path, "utf8");
      return hostReads
        .filter((read) => read.test(text))
        .map((read) => `${relative(installed.packageFolder, path)} ${read}`);
    });
    expect(built.length).toBeGreaterThan(1);
    expect(found).toEqual([]);
  });
});

describe("the search for host reads", () => {
  it.each([
    "Date.now()",
    "new Date()",
    "new Date",
    "Date()",
    "new Date(2026, 0, 1)",
    "at.getHours()",
    "at.getDay()",
    "at.setMinutes(0)",
    "at.getTimezoneOffset()",
    "at.toLocaleString()",
    "at.toLocaleDateString('en')",
    "at.toDateString()",
    "new Intl.DateTimeFormat()",
    "new Intl.DateTimeFormat('en')",
    "new Intl.DateTimeFormat('en', { hour: 'numeric' })",
    "toZonedTime(at, zone)",
    "Temporal.Now.instant()",
    "Math.random()",
    "performance.now()",
    "crypto.randomUUID()",
    "process.env",
  ])("finds %s", (code) => {
    expect(hostReads.some((read) => read.test(`const found = ${code};`))).toBe(true);
  });

  it.each([
    "new Date(0)",
    "new Date(Date.UTC(2026, 0, 1))",
    "Date.UTC(2026)",
    "Date.parse(text)",
    "at.getTime()",
    "at.getUTCHours()",
    "at.toISOString()",
    "formatInTimeZone(at, zone, 'xxx')",
    "new Intl.DateTimeFormat('en', { timeZone: 'UTC' })",
    "inProcess.run()",
    "the process",
  ])("passes over %s", (code) => {
    expect(hostReads.some((read) => read.test(`const kept = ${code};`))).toBe(false);
  });
});
