import { spawn, spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { planReminder } from "../../src/index";
import { context, ndjson, order } from "../cli/shop";

const root = fileURLToPath(new URL("../../", import.meta.url));
const command = `${root}dist/cli.js`;
const shop = ["--context", "test/package/shop.json"];

function run(typed: readonly string[], input = "", env: NodeJS.ProcessEnv = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...typed], {
    cwd: root,
    encoding: "utf8",
    input,
    env: { ...process.env, NO_COLOR: "", FORCE_COLOR: "", ...env },
  });
  return { status, stdout, stderr };
}

describe("the built command", () => {
  it("can be run as it is", () => {
    expect(statSync(command).mode & 0o111).not.toBe(0);
    expect(run(["--version"])).toMatchObject({ status: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
  });

  it("reads a pipe, writes lines, and leaves standard error alone", () => {
    const { status, stdout, stderr } = run(["plan", "-", ...shop, "--ndjson"], ndjson([order]));
    expect([status, stderr]).toEqual([0, ""]);
    expect(JSON.parse(stdout)).toEqual(planReminder(order, context));
  });

  it("tells the shell what it found: 2, 3 and 5", () => {
    expect(run(["plan", "nothing.json", ...shop])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("nothing.json: there is no such file"),
    });
    expect(run(["plan", "src", ...shop]).stderr).toContain("src: it is a folder");
    expect(run(["plan", "-", ...shop], "{").status).toBe(3);
    const diff = ["diff", "default", "default+inquired-only", "--approved", "-"];
    expect(run(diff, "{}").status).toBe(5);
  });

  it("finds files by a glob below a folder", () => {
    const { status, stdout } = run(["check", "examples/policy-change/bef*.json"]);
    expect([status, stdout.split(":")[0]]).toEqual([0, "✓ examples/policy-change/before.json"]);
  });

  it("refuses bytes that are no UTF-8", () => {
    const { stderr, status } = spawnSync(process.execPath, [command, "plan", "-", ...shop], {
      cwd: root,
      input: Buffer.from([0x22, 0xc4, 0xe3, 0x22]),
      encoding: "utf8",
    });
    expect([status, stderr]).toEqual([2, expect.stringContaining("expected UTF-8, received other bytes")]);
  });

  it("colours a terminal only, unless it is told otherwise", () => {
    const colored = "\u001b[";
    expect(run(["check", "--help"]).stdout).not.toContain(colored);
    expect(run(["check", "--help", "--color"]).stdout).toContain(colored);
    expect(run(["check", "--help"], "", { FORCE_COLOR: "1" }).stdout).toContain(colored);
    expect(run(["check", "--help", "--no-color"], "", { FORCE_COLOR: "1" }).stdout).not.toContain(colored);
    expect(run(["check", "--help"], "", { FORCE_COLOR: "1", NO_COLOR: "1" }).stdout).not.toContain(colored);
  });

  it("ends quietly when its reader has seen enough", async () => {
    const child = spawn(process.execPath, [command, "plan", "-", ...shop, "--ndjson"], { cwd: root });
    let said = "";
    child.stderr.on("data", (text) => {
      said += String(text);
    });
    child.stdin.on("error", () => undefined);
    child.stdout.once("data", () => child.stdout.destroy());
    child.stdin.end(ndjson(Array.from({ length: 2_000 }, (_, index) => ({ ...order, id: `A-${index}` }))));
    const status = await new Promise((resolve) => child.once("exit", resolve));
    expect([status, said]).toEqual([0, ""]);
  });

  it("plans any number of orders in flat memory", () => {
    const lines = ndjson(Array.from({ length: 20_000 }, (_, index) => ({ ...order, id: `A-${index}` })));
    const { status, stdout } = spawnSync(
      process.execPath,
      // Read whole, the orders and their plans would take several times as much.
      ["--max-old-space-size=40", command, "plan", "-", ...shop, "--ndjson"],
      { cwd: root, encoding: "utf8", input: lines, maxBuffer: 200 * 1024 * 1024 },
    );
    expect(status).toBe(0);
    expect(stdout.split("\n")).toHaveLength(20_001);
  });
});
