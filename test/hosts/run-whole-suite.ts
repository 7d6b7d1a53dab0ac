/**
 * The whole suite under every host zone, each in a process of its own: `npm run test:hosts`. `npm test` runs the same
 * without policies, proofs and the laws of plans. Zones may be named, so that machines can share the work.
 */
import { HOST_ZONES } from "../plan/host-zones";
import { suiteUnderZone, zoneDependentFiles } from "./suite-under-zone";

const named = process.argv.slice(2);
for (const zone of named.length > 0 ? named : HOST_ZONES) {
  const started = performance.now();
  const { passed, failures } = await suiteUnderZone(zone, zoneDependentFiles("whole"));
  const seconds = Math.round((performance.now() - started) / 1_000);
  console.log(`${zone}: ${passed} passed, ${failures.length} failed in ${seconds} s`);
  for (const failure of failures) console.error(failure);
  if (failures.length > 0) process.exitCode = 1;
}
