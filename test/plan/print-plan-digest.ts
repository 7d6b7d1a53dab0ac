/** Prints the zone of the host, its clock at a fixed instant, and one digest of 2,000 plans. */
import { createHash } from "node:crypto";
import fc from "fast-check";
import { planReminder } from "../../src/plan/plan-reminder";
import { given } from "./arbitraries";

const digest = createHash("sha256");
const kinds: Record<string, number> = {};
for (const one of fc.sample(given, { numRuns: 2_000, seed: 20_261_121 })) {
  const plan = planReminder(one.order, one.context);
  digest.update(JSON.stringify(plan));
  kinds[plan.kind] = (kinds[plan.kind] ?? 0) + 1;
}
const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
const clock = new Date(Date.UTC(2026, 0, 15, 12)).toString().slice(0, 24);
console.log(JSON.stringify({ timeZone, clock, digest: digest.digest("hex"), kinds }));
