/**
 * The suite under every host zone, each in a process of its own: `npm run test:hosts`. Left out is what starts processes
 * itself and chooses their zone (the digest of plans, examples, pages, the packed tarball), and what has no clock at all
 * (types, lint, the directions of the rooms). Zones may be named, so that machines can share the work.
 *
 * The files of one zone share their modules, as loading them anew for each file takes longer than all tests do.
 */
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { HOST_ZONES } from "../plan/host-zones";

const root = fileURLToPath(new URL("../..", import.meta.url));
const vitest = fileURLToPath(new URL("../../node_modules/.bin/vitest", import.meta.url));
const LEFT_OUT = [/^test\/(?:bench|build|docs|examples|package)\//, /^test\/plan\/host-zones\.test\.ts$/];

const named = process.argv.slice(2);
const zones = named.length > 0 ? named : HOST_ZONES;
const files = readdirSync(`${root}test`, { encoding: "utf8", recursive: true })
  .map((path) => `test/${path.replaceAll("\\", "/")}`)
  .filter((path) => path.endsWith(".test.ts") && !LEFT_OUT.some((pattern) => pattern.test(path)));
const projects = ["--project", "runtime", "--project", "property"];

const failed: string[] = [];
for (const zone of zones) {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(
    vitest,
    ["run", "--no-isolate", "--silent", "--reporter", "json", ...projects, ...files],
    { cwd: root, encoding: "utf8", env: { ...process.env, TZ: zone }, maxBuffer: 2 ** 28 },
  );
  const seconds = Math.round((performance.now() - started) / 1_000);
  const report: Report = JSON.parse(stdout.slice(stdout.indexOf("{")) || "{}");
  console.log(`${zone}: ${status === 0 ? `${report.numPassedTests} passed` : "FAILED"} in ${seconds} s`);
  if (status === 0) continue;
  failed.push(zone);
  console.error(failuresOf(report).join("\n"), stderr);
}
if (failed.length > 0) console.error(`failed under ${failed.join(", ")}`);
process.exitCode = failed.length === 0 ? 0 : 1;

interface Report {
  readonly numPassedTests?: number;
  readonly testResults?: readonly {
    readonly name: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

function failuresOf({ testResults = [] }: Report): readonly string[] {
  return testResults.flatMap(({ name, message, assertionResults }) => [
    ...(message === "" ? [] : [`${name}: ${message}`]),
    ...assertionResults
      .filter((test) => test.status === "failed")
      .map((test) => `${name}: ${test.fullName}\n${test.failureMessages.join("\n")}`),
  ]);
}
