/** Every transition of every zone from 2000 to 2040 against `Intl`: `npm run test:zones`. */
import { knownZone } from "./known-zone";
import { ALL_ZONES, sweepZone } from "./zone-sweep";

let transitions = 0;
const wrong: string[] = [];
for (const name of ALL_ZONES) {
  const sweep = sweepZone(knownZone(name));
  transitions += sweep.transitions;
  for (const at of sweep.differences) wrong.push(`${name} at ${new Date(at).toISOString()}`);
}
console.log(`${ALL_ZONES.length} zones, ${transitions} transitions, ${wrong.length} differences`);
for (const line of wrong.slice(0, 50)) console.error(line);
process.exitCode = wrong.length === 0 ? 0 : 1;
