/**
 * The suite under every host zone, each in processes of its own: `npm run test:hosts`. Left out is what starts processes
 * itself and chooses their zone (examples, pages, the digest of plans), and what has no clock at all (types, lint).
 * Zones may be named, so that machines can share the work; with `--quick` the property tests are left out.
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { HOST_ZONES } from "../plan/host-zones";

const root = fileURLToPath(new URL("../..", import.meta.url));
const vitest = fileURLToPath(new URL("../../node_modules/.bin/vitest", import.meta.url));
const leftOut = ["test/build/**", "test/examples/**", "test/docs/**", "test/plan/host-zones.test.ts"];
const options = process.argv.slice(2);
const named = options.filter((option) => !option.startsWith("--"));
const zones = named.length > 0 ? named : HOST_ZONES;
const projects = options.includes("--quick") ? ["runtime"] : ["runtime", "property"];

const failed: string[] = [];
for (const zone of zones) {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(
    vitest,
    ["run", "--reporter", "dot", ...each("--project", projects), ...each("--exclude", leftOut)],
    { cwd: root, encoding: "utf8", env: { ...process.env, TZ: zone } },
  );
  const seconds = Math.round((performance.now() - started) / 1_000);
  console.log(`${zone}: ${status === 0 ? "passed" : "FAILED"} in ${seconds} s`);
  if (status === 0) continue;
  failed.push(zone);
  console.error(stdout, stderr);
}
function each(option: string, values: readonly string[]): readonly string[] {
  return values.flatMap((value) => [option, value]);
}

if (failed.length > 0) console.error(`failed under ${failed.join(", ")}`);
process.exitCode = failed.length === 0 ? 0 : 1;
