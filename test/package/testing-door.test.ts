import { mkdirSync, rmSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Installed, installPackedTarball, printedBy, typeErrorsIn } from "./install-packed-tarball";

const root = fileURLToPath(new URL("../../", import.meta.url));
let installed: Installed;

beforeAll(() => {
  installed = installPackedTarball();
});

afterAll(() => {
  if (installed !== undefined) rmSync(installed.project, { recursive: true, force: true });
});

const builders = `
import { buildContext, buildOrder } from "cuifu/testing";
export const amount: number = buildOrder({ amount: 1 }).amount;
export const now = buildContext().now;
// @ts-expect-error a slip in a key
buildOrder({ amout: 1 });
`;

const matchers = `
import { cuifuMatchers } from "cuifu/testing";
import { expect } from "vitest";
expect.extend(cuifuMatchers);
expect({}).toPlanSend({ channel: "sms" });
expect({}).toBeProved();
// @ts-expect-error no channel of the closed list
expect({}).toPlanSend({ channel: "fax" });
`;

const arbitraries = `
import { planReminder } from "cuifu";
import { arbitrariesWith } from "cuifu/testing";
import fc from "fast-check";
fc.assert(fc.property(arbitrariesWith(fc).given, ({ order, context }) => planReminder(order, context).orderId !== ""));
`;

describe("the door for tests, where neither vitest nor fast-check is installed", () => {
  it.each([
    [
      "module",
      'import { buildContext, buildOrder, cuifuMatchers } from "cuifu/testing"; import { planReminder } from "cuifu";',
    ],
    [
      "commonjs",
      'const { buildContext, buildOrder, cuifuMatchers } = require("cuifu/testing"); const { planReminder } = require("cuifu");',
    ],
  ] as const)("opens as %s: orders are built, and a matcher can be called by itself", (format, load) => {
    const call = "cuifuMatchers.toPlanSend(planReminder(buildOrder(), buildContext()), { channel: 'im' }).pass";
    expect(printedBy(installed, format, `${load} console.log(JSON.stringify(${call}))`)).toBe(true);
  });

  it.each(["builders.mts", "builders.cts"])("type-checks what needs neither, in %s", (fileName) => {
    expect(typeErrorsIn(installed, fileName, builders)).toBe("");
  });
});

describe("the door for tests, beside vitest and fast-check", () => {
  beforeAll(() => {
    for (const name of ["vitest", "fast-check"]) {
      const link = join(installed.project, "node_modules", name);
      mkdirSync(dirname(link), { recursive: true });
      symlinkSync(join(root, "node_modules", name), link, "junction");
    }
  });

  it("teaches vitest the matchers", () => {
    expect(typeErrorsIn(installed, "matchers.mts", matchers)).toBe("");
  });

  it.each(["arbitraries.mts", "arbitraries.cts"])("takes fast-check as it is imported, in %s", (fileName) => {
    expect(typeErrorsIn(installed, fileName, arbitraries)).toBe("");
  });
});
