import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { HOST_ZONES } from "./host-zones";

const root = fileURLToPath(new URL("../..", import.meta.url));
const tsx = fileURLToPath(new URL("../../node_modules/.bin/tsx", import.meta.url));
const run = promisify(execFile);

interface Printed {
  readonly timeZone: string;
  readonly clock: string;
  readonly digest: string;
  readonly kinds: Readonly<Record<string, number>>;
}

async function printedUnder(zone: string): Promise<Printed> {
  const { stdout } = await run(tsx, ["test/plan/print-plan-digest.ts"], {
    cwd: root,
    env: { ...process.env, TZ: zone },
  });
  return JSON.parse(stdout);
}

it("2,000 plans are the same bytes under every host zone", { timeout: 300_000 }, async () => {
  const printed = await Promise.all(HOST_ZONES.map(printedUnder));
  expect(new Set(printed.map(({ clock }) => clock)).size).toBe(HOST_ZONES.length);
  expect(printed.map(({ timeZone }) => timeZone)).toEqual([...HOST_ZONES]);
  expect(new Set(printed.map(({ digest }) => digest)).size).toBe(1);
  expect(printed[0]?.kinds.send).toBeGreaterThan(700);
});
