import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { ndjson, order } from "./shop";

const root = fileURLToPath(new URL("../../", import.meta.url));

interface Closed {
  readonly streams: readonly ("stdout" | "stderr")[];
  readonly input?: string;
}

/** The exit code of a real process whose reader is gone before it says anything. */
function exitCodeOf(typed: readonly string[], { streams, input = "" }: Closed): Promise<number | null> {
  const child = spawn(process.execPath, ["--import", "tsx", "src/cli.ts", ...typed], { cwd: root });
  for (const stream of streams) child[stream].destroy();
  for (const stream of [child.stdout, child.stderr]) stream.resume();
  child.stdin.end(input);
  return new Promise((resolve) => child.once("exit", resolve));
}

describe("a command whose reader closes the pipe", { timeout: 60_000 }, () => {
  it("ends with its own code where standard output is closed", async () => {
    const check = ["check", "examples/policy-change/first-try.json", "--json"];
    expect(await exitCodeOf(check, { streams: ["stdout"] })).toBe(3);
  });

  it("ends with its own code where standard error is closed, alone or too", async () => {
    const check = ["check", "package-lock.json"];
    expect(await exitCodeOf(check, { streams: ["stderr"] })).toBe(3);
    expect(await exitCodeOf([...check, "--github"], { streams: ["stdout", "stderr"] })).toBe(3);
  });

  it("waits for no reader that is gone", async () => {
    const many = ndjson([...Array.from({ length: 500 }, (_, index) => ({ ...order, id: `A-${index}` })), { id: "B" }]);
    const plan = ["plan", "-", "--context", "test/package/shop.json", "--ndjson"];
    expect(await exitCodeOf(plan, { streams: ["stdout"], input: many })).toBe(3);
  });
});
