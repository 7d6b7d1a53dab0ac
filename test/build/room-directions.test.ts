import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { homes, importsOf, roomBreaches } from "./room-breaches";

const root = fileURLToPath(new URL("../../", import.meta.url));
const manifest: Readonly<Record<string, Readonly<Record<string, string>> | undefined>> = JSON.parse(
  readFileSync(join(root, "package.json"), "utf8"),
);
const listedPackages = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });

const sources = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
  .map((path) => path.split(sep).join("/"))
  .filter((path) => path.endsWith(".ts"))
  .map((path) => ({ path, text: readFileSync(join(root, "src", path), "utf8") }));

describe("the house", () => {
  it("has rooms to look at", () => {
    expect(sources.length).toBeGreaterThan(0);
  });

  it("lets data flow one way, and holds each outside library to its home", () => {
    expect(sources.flatMap(({ path, text }) => roomBreaches(path, text, listedPackages))).toEqual([]);
  });

  it("gives every runtime dependency a home", () => {
    expect(Object.keys(manifest.dependencies ?? {}).filter((name) => homes[name] === undefined)).toEqual([]);
  });

  it("has no file above 250 lines but for the data of the default policy and the presets", () => {
    const long = sources
      .filter(({ path }) => !/^policy\/(default|presets)\//.test(path))
      .filter(({ text }) => text.trimEnd().split("\n").length > 250);
    expect(long.map(({ path }) => path)).toEqual([]);
  });
});

describe("importsOf", () => {
  it.each([
    ['import { a } from "./a";', false],
    ['import "./a";', false],
    ['import * as a from "./a";', false],
    ['import { type A, b } from "./a";', false],
    ['export { a } from "./a";', false],
    ['export * from "./a";', false],
    ['const a = await import("./a");', false],
    ['const a = require("./a");', false],
    ['import a = require("./a");', false],
    ['import type { A } from "./a";', true],
    ['import { type A, type B } from "./a";', true],
    ['export type { A } from "./a";', true],
    ['let a: import("./a").A;', true],
  ])("sees %s", (source, typeOnly) => {
    expect(importsOf(source)).toEqual([{ specifier: "./a", typeOnly }]);
  });

  it("does not take a text for an import", () => {
    expect(importsOf("// import './a'\nconst text = 'import \"./a\"';")).toEqual([]);
  });
});

describe("roomBreaches", () => {
  const listed = ["zod", "date-fns", "date-fns-tz", "mustache", "vitest", "jsonc-parser"];

  it.each([
    ["contract/order.ts", 'import { a } from "../time/zone";'],
    ["time/zone.ts", 'import type { A } from "../text/clean";'],
    ["input/parse.ts", 'import { a } from "../policy/schema";'],
    ["policy/compile.ts", 'import type { Facts } from "../facts/derive";'],
    ["facts/derive.ts", 'import { a } from "../policy/compile";'],
    ["rules/match.ts", 'import { a } from "../facts/derive";'],
    ["schedule/walk.ts", 'const a = await import("../script/render");'],
    ["plan/plan-reminder.ts", 'import { a } from "../batch/plan-batch";'],
    ["record/touch.ts", 'let a: import("../plan/plan").Plan;'],
    ["batch/plan-batch.ts", 'import { a } from "../facts/derive-facts";'],
    ["batch/plan-batch.ts", 'import { a } from "../input/parse-order";'],
    ["plan/plan-reminder.ts", 'import { a } from "../index";'],
    ["plan/plan-reminder.ts", 'import { a } from "../verify/check-policy";'],
    ["verify/check-policy.ts", 'import { a } from "../cli/main";'],
    ["index.ts", 'export { checkPolicy } from "./verify/check-policy";'],
    ["time/zone.ts", 'import { a } from "../../test/oracle";'],
    ["kitchen/sink.ts", 'import { a } from "./tap";'],
    ["helpers.ts", 'import { a } from "./time/zone";'],
    ["facts/derive.ts", 'import * as z from "zod";'],
    ["schedule/gap.ts", 'import { addMinutes } from "date-fns";'],
    ["text/format.ts", 'import { formatInTimeZone } from "date-fns-tz/formatInTimeZone";'],
    ["script/render.ts", 'import mustache from "mustache";'],
    ["plan/plan-reminder.ts", 'import { it } from "vitest";'],
    ["time/zone.ts", 'import { readFileSync } from "node:fs";'],
    ["time/zone.ts", 'import { readFileSync } from "fs";'],
    ["text/clean.ts", 'import { a } from "left-pad";'],
    ["text/clean.ts", "const a = await import(name);"],
  ])("refuses in src/%s: %s", (path, source) => {
    expect(roomBreaches(path, source, listed)).toHaveLength(1);
  });

  it.each([
    ["time/zone.ts", 'import { a } from "./offset-table";'],
    ["time/zone.ts", 'import { formatInTimeZone } from "date-fns-tz/formatInTimeZone";'],
    ["input/parse.ts", 'import * as z from "zod";'],
    ["policy/default/hours.ts", 'import { a } from "../schema";'],
    ["policy/default/hours.ts", 'import { a } from "../../time/zone";'],
    ["rules/match.ts", 'import type { CompiledPolicy } from "../policy/compiled-policy";'],
    ["plan/plan-reminder.ts", 'import { a } from "../schedule/walk";'],
    ["index.ts", 'export { planReminder } from "./plan/plan-reminder";'],
    ["verify/check-policy.ts", 'import { a } from "../policy/compile";'],
    ["testing/matchers.ts", 'import { expect } from "vitest";'],
    ["cli/main.ts", 'import { parseArgs } from "node:util";'],
    ["cli/main.ts", 'import { parse } from "jsonc-parser";'],
    ["cli/main.ts", 'import { planReminder } from "../plan/plan-reminder";'],
  ])("lets pass in src/%s: %s", (path, source) => {
    expect(roomBreaches(path, source, listed)).toEqual([]);
  });
});
