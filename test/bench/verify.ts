import { defaultPolicy, extendPolicy } from "../../src/index";
import { checkPolicy, diffPolicies, proveClaims } from "../../src/verify";
import { plantedDeadRules } from "./verify-dead-rules";
import { bruteDifferences, pairwiseDeadRules, sampledDeadRules } from "./verify-others";

const ROUNDS = Number(process.argv[2] ?? 31);
const WARM_UPS = Math.ceil(ROUNDS / 2);
const SAMPLES = 100_000;

const changed = extendPolicy(defaultPolicy, [{ remove: "stages/channel/channel.large" }]);
const planted = plantedDeadRules();
const expected = planted.stages.channel.rules.map(({ id }) => id).filter((id) => id.startsWith("dead."));

const QUESTIONS: readonly (readonly [string, () => unknown])[] = [
  ["checkPolicy", () => checkPolicy(defaultPolicy)],
  ["checkPolicy, every witness read", () => JSON.stringify(checkPolicy(defaultPolicy))],
  [`proveClaims, ${defaultPolicy.claims.length} claims`, () => proveClaims(defaultPolicy)],
  ["diffPolicies, a rule removed", () => diffPolicies(defaultPolicy, changed)],
  ["dead rules by pairs", () => pairwiseDeadRules(planted)],
  [`dead rules by ${SAMPLES} sampled facts`, () => sampledDeadRules(planted, SAMPLES)],
  [`diff by ${SAMPLES} sampled facts`, () => bruteDifferences(defaultPolicy, changed, SAMPLES)],
];

console.log(`medians of ${ROUNDS} rounds, node ${process.version}, ${planted.stages.script.rules.length} script rules`);
for (const [name, ask] of QUESTIONS) console.log(`${name.padEnd(40)}${median(ask).toFixed(1).padStart(9)} ms`);

const exact = checkPolicy(planted)
  .findings.filter(({ code }) => code === "shadowed-rule" || code === "contradiction")
  .filter(({ pointer }) => pointer.startsWith("/stages/channel"));
const byPairs = new Set(pairwiseDeadRules(planted));
const bySamples = sampledDeadRules(planted, SAMPLES);
console.log(`\n${expected.length} dead rules planted`);
console.log(`found by checkPolicy            ${exact.length}`);
console.log(`found by pairs                  ${expected.filter((id) => byPairs.has(id)).length}`);
console.log(`never seen alive in samples     ${expected.filter((id) => bySamples.includes(id)).length}`);
console.log(`called dead by samples, alive   ${bySamples.filter((id) => !expected.includes(id)).length}`);
const { changes } = diffPolicies(defaultPolicy, changed);
console.log(`\nchanges found by diffPolicies   ${changes.length}`);
console.log(`found by samples                ${bruteDifferences(defaultPolicy, changed, SAMPLES).size}`);

function median(ask: () => unknown): number {
  for (let round = 0; round < WARM_UPS; round += 1) ask();
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    ask();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[ROUNDS >> 1] ?? Number.NaN;
}
