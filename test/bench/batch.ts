/**
 * What many orders at once cost, as ratios of one run. `npx tsx test/bench/batch.ts`
 *
 * - `planBatch` on 100,000 orders against the plain loop over `planner.plan` on the same orders: at most 1.5; where calls
 *   are shared and most are lost, every seventh order is planned twice: at most 2.
 * - `planStream` from 1,000 to 1,000,000 orders: time grows as count to the power of 1.0 ± 0.07, memory stays flat.
 *
 * Times are taken in turns and medians compared, so that what else the machine does falls on both sides.
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { build } from "tsup";

const folder = fileURLToPath(new URL("../../node_modules/.cuifu-bench-batch/", import.meta.url));

await build({
  entry: { measure: fileURLToPath(new URL("measure-batch.ts", import.meta.url)) },
  outDir: folder,
  config: false,
  format: "esm",
  target: "es2022",
  platform: "node",
  treeshake: true,
  silent: true,
  clean: true,
});
const { status } = spawnSync(process.execPath, ["--expose-gc", `${folder}measure.js`], { stdio: "inherit" });
process.exitCode = status ?? 1;
