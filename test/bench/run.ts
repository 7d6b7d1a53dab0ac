/**
 * Plans per second, side by side with a hand-written floor. `npm run bench`
 *
 * How to read it:
 * - `floor` (floor.ts) gives the same plans for the bench's orders by plain `if` and template strings and checks no input:
 *   about as fast as anybody would write it for one shop with one policy. It knows nothing that the orders here do not need.
 * - `planner.plan` is what a loop over many orders calls; order and context are checked on every call.
 * - `planReminder` is the same with a look-up of the compiled policy in front.
 * - Only the last column counts, and only on a machine that has nothing else to do: the median over the rounds of the
 *   floor's time by the contender's, in the same round of the same process.
 *
 * Before anything is timed, the floor's plans are compared with the planner's. When the default policy changes its words
 * or its rules, that comparison fails and says where the floor has to follow.
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { build } from "tsup";

// Inside node_modules, so that the bundle finds its dependencies and git does not find the bundle.
const folder = fileURLToPath(new URL("../../node_modules/.cuifu-bench/", import.meta.url));

// Built as the package is: `tsx` would wrap every function to keep its name, which no user of the package pays for.
await build({
  entry: { measure: fileURLToPath(new URL("measure.ts", import.meta.url)) },
  outDir: folder,
  config: false,
  format: "esm",
  target: "es2022",
  platform: "node",
  treeshake: true,
  silent: true,
  clean: true,
});
const { status } = spawnSync(process.execPath, [`${folder}measure.js`], { stdio: "inherit" });
process.exitCode = status ?? 1;
