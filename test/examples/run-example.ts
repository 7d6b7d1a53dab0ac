import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

export interface ExampleRun {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs an example as a reader would: in a process of its own, from the sources, under another host zone than the shop's. */
export function runExample(name: string, ...options: readonly string[]): ExampleRun {
  const tsx = fileURLToPath(new URL("../../node_modules/.bin/tsx", import.meta.url));
  const { status, stdout, stderr } = spawnSync(tsx, [`examples/${name}.ts`, ...options], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, TZ: "America/St_Johns" },
  });
  return { status, stdout, stderr };
}
