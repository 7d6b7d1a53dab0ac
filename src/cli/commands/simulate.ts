import { simulate } from "../../batch/simulate";
import type { RecordedOrder } from "../../batch/simulation";
import { simulationTable } from "../../batch/simulation-table";
import type { Arguments } from "../arguments";
import type { Command } from "../command";
import { EXIT, type ExitCode } from "../exit-code";
import type { Host } from "../host";
import { inputPaths } from "../inputs/input-paths";
import { openEntries } from "../inputs/open-entries";
import { type ContextInput, contextSource, readContext } from "../inputs/read-context";
import { DEFAULT_REFERENCE, type PolicyInput, readPolicy } from "../inputs/read-policy";
import { isRecordedOrder, recordProblems } from "../inputs/recorded-order";
import { outputFormat } from "../output-format";
import { type Problem, Stop } from "../problem";
import { block } from "../view/columns";
import { prettyJson, problemJson } from "../view/json-view";
import { problemLines } from "../view/problem-view";
import { viewOf } from "../view/view";

export const simulateCommand: Command = {
  name: "simulate",
  about: "replay recorded orders under one policy or several",
  usage: "[files…] [--context file] [--policy file]… [options]",
  details: [
    'A file holds what `cuifu plan` takes, each entry `{ "order": …, "paidAt": … }`; without `paidAt` it was never',
    "paid. Of the context the shop, the calendar and the promotion count. Policies stand side by side:",
    "give --policy once for each. An invalid entry is reported with its place, and the others are replayed.",
  ],
  options: ["context", "policy", "preset", "step-minutes", "json", "color", "no-color", "help"],
  examples: [
    [
      "cuifu simulate march.ndjson --context shop.json --policy default --policy ours.json",
      "before and after, side by side",
    ],
    [
      "cuifu simulate march.ndjson --context shop.json --policy default --policy default+quiet-rest-days",
      "what a preset would have done",
    ],
  ],
  exits: [EXIT.fine, EXIT.usage, EXIT.invalid],
  run: simulateCase,
};

interface Recording {
  readonly records: readonly RecordedOrder[];
  readonly input: ContextInput;
  readonly problems: readonly Problem[];
}

async function simulateCase(given: Arguments, host: Host): Promise<ExitCode> {
  const format = outputFormat(given);
  const stepMinutes = stepMinutesIn(given);
  const paths = await inputPaths(given.files, "recorded orders", host);
  const policies = await policiesIn(given, host);
  const { records, input, problems } = await recordingIn(paths, given, host);
  if (format === "text" && records.length === 0 && problems.length > 0) throw new Stop(EXIT.invalid, problems);
  const { shop, promotion, calendar } = input.context;
  host.progress(`replaying ${records.length} orders under ${policies.map(({ label }) => label).join(" and ")}`);
  const context = {
    shop,
    ...(promotion === undefined ? {} : { promotion }),
    ...(calendar === undefined ? {} : { calendar }),
  };
  const simulation = simulate(
    records,
    context,
    policies.map(({ policy }) => policy),
    stepMinutes === undefined ? {} : { stepMinutes },
  );
  if (format === "json") {
    await host.out(prettyJson({ ...simulation, problems: problems.map(problemJson) }));
  } else {
    const view = viewOf(host.screen);
    for (const problem of problems) await host.err(`${problemLines(problem, view).join("\n")}\n`);
    const results = simulation.results.map((result, index) => ({
      ...result,
      // Presets leave the id of a policy as it is, and the columns must be told apart.
      policy: { ...result.policy, id: policies[index]?.label ?? result.policy.id },
    }));
    const unknown = simulation.cannotMeasure
      .flatMap((line) => block(`not measured: ${line}`, view.width, ""))
      .map((line) => view.paint("dim", line));
    await host.out(`${simulationTable({ ...simulation, results })}\n\n${unknown.join("\n")}\n`);
  }
  return problems.length === 0 ? EXIT.fine : EXIT.invalid;
}

function stepMinutesIn(given: Arguments): number | undefined {
  const text = given.textOf("step-minutes");
  if (text === undefined) return undefined;
  const minutes = Number(text);
  if (Number.isInteger(minutes) && minutes >= 1 && minutes <= 1_440) return minutes;
  const message = `--step-minutes: expected a whole number from 1 to 1440, received \`${text}\``;
  throw new Stop(EXIT.usage, [{ code: "option-value", message }]);
}

async function policiesIn(given: Arguments, host: Host): Promise<readonly PolicyInput[]> {
  const asked = given.textsOf("policy");
  const policies: PolicyInput[] = [];
  for (const reference of asked.length === 0 ? [DEFAULT_REFERENCE] : asked) {
    policies.push(await readPolicy(reference, given.textsOf("preset"), host));
  }
  return policies;
}

async function recordingIn(paths: readonly string[], given: Arguments, host: Host): Promise<Recording> {
  const shared = await contextSource(given.textOf("context"), host);
  const records: RecordedOrder[] = [];
  const problems: Problem[] = [];
  let brought = shared;
  for (const path of paths) {
    const { context, entries } = await openEntries(path, host);
    brought ??= context;
    for await (const entry of entries) {
      if (entry.kind === "broken") problems.push(...entry.problems);
      else if (isRecordedOrder(entry.value)) records.push(entry.value);
      else problems.push(...recordProblems(entry.value, entry.source));
      host.progress(`${records.length} recorded orders read`);
    }
  }
  return { records, problems, input: readContext(brought, { now: undefined }, host) };
}
