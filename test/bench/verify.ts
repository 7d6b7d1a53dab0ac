import { defaultPolicy, extendPolicy, type Policy } from "../../src/index";
import { checkPolicy, diffPolicies, proveClaims } from "../../src/verify";
import { analysisOf } from "../../src/verify/analysis";
import { plantedDeadRules } from "./verify-dead-rules";
import { pairwiseDeadRules, sampledDeadRules } from "./verify-others";

const RUNS = 25;

/** Median milliseconds of CPU time, which other work on the machine does not lengthen. */
function median(run: () => unknown): string {
  for (let warm = 0; warm < 5; warm += 1) run();
  const times = Array.from({ length: RUNS }, () => {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000;
  });
  return `${(times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0).toFixed(1)} ms`;
}

const changed = extendPolicy(defaultPolicy, [{ remove: "stages/channel/channel.large" }]);
const planted: Policy = plantedDeadRules();
const expected = planted.stages.channel.rules.filter(({ id }) => id.startsWith("dead.")).map(({ id }) => id);
const exact = checkPolicy(planted).findings.filter(
  ({ code, pointer }) =>
    (code === "shadowed-rule" || code === "contradiction") && pointer.startsWith("/stages/channel"),
);

console.log(`check of the default policy    ${median(() => checkPolicy(defaultPolicy))}`);
console.log(`all claims of it               ${median(() => proveClaims(defaultPolicy))}`);
console.log(`diff of two versions           ${median(() => diffPolicies(defaultPolicy, changed))}`);
console.log(`diagram of all stages          ${median(() => analysisOf(defaultPolicy).regions.script)}`);
console.log(`sampling 100,000 combinations  ${median(() => sampledDeadRules(defaultPolicy, 100_000))}`);
console.log(`dead rules planted             ${expected.length}`);
console.log(`found by checkPolicy           ${exact.length}`);
console.log(`missed by pairwise checking    ${expected.length - pairwiseDeadRules(planted).length}`);
console.log(
  `called dead by sampling        ${sampledDeadRules(planted, 100_000).length}, of which alive: ${sampledDeadRules(planted, 100_000).filter((id) => !expected.includes(id)).length}`,
);
