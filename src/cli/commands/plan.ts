import { planBatch } from "../../batch/plan-batch";
import { planStream } from "../../batch/plan-stream";
import { createPlanner, type Planner } from "../../plan/planner";
import type { Arguments } from "../arguments";
import type { Command } from "../command";
import { EXIT, type ExitCode } from "../exit-code";
import type { Host } from "../host";
import { inputPaths } from "../inputs/input-paths";
import { type Entry, openEntries } from "../inputs/open-entries";
import { type ContextInput, contextSource, readContext } from "../inputs/read-context";
import { onePolicy } from "../inputs/read-policy";
import { outputFormat } from "../output-format";
import { Stop } from "../problem";
import { type PlanSheet, planSheet } from "./plan-sheet";

export const planCommand: Command = {
  name: "plan",
  about: "plan reminders for orders",
  usage: "[files…] [--context file] [--policy file] [options]",
  details: [
    "A file holds one order, a list of orders, one order a line (NDJSON, planned as it is read), or",
    '{ "context": …, "orders": [ … ] }. Without a file, standard input is read.',
    "Each order is planned by itself, as `planReminder` does; --batch plans them together, as `planBatch` does.",
    "An invalid order is reported with its place, and the others are planned.",
  ],
  options: ["context", "policy", "preset", "now", "batch", "json", "ndjson", "color", "no-color", "help"],
  examples: [
    ["cuifu plan orders.json --context shop.json", "who is reminded, when and in which words"],
    [
      "cuifu plan 'orders/*.ndjson' --context shop.json --ndjson > plans.ndjson",
      "any number of orders, in flat memory",
    ],
    ["cuifu plan - --context shop.json --preset quiet-rest-days --now 2026-03-14T10:00:00+08:00", "from a pipe"],
  ],
  exits: [EXIT.fine, EXIT.usage, EXIT.invalid],
  run: plan,
};

async function plan(given: Arguments, host: Host): Promise<ExitCode> {
  const format = outputFormat(given);
  const paths = await inputPaths(given.files, "orders", host);
  const policy = await onePolicy(given, host);
  const planner = createPlanner(policy.policy);
  const now = given.textOf("now");
  const source = await contextSource(given.textOf("context"), host);
  const shared = source === undefined ? undefined : readContext(source, { now }, host);
  const sheet = planSheet(format, policy, planner, now, host);
  const planFile = given.has("batch") ? planTogether : planOneByOne;
  let exitCode: ExitCode = EXIT.fine;
  for (const path of paths) {
    try {
      const { context, entries } = await openEntries(path, host);
      await planFile(entries, shared ?? readContext(context, { now }, host), planner, sheet);
    } catch (error) {
      // One file that cannot be read takes nothing from the others, nor from output that has begun.
      if (!(error instanceof Stop)) throw error;
      await sheet.refuse(error.problems);
      exitCode = error.exitCode;
    }
  }
  await sheet.end();
  return exitCode === EXIT.fine && sheet.invalid > 0 ? EXIT.invalid : exitCode;
}

type Entries = AsyncIterable<Entry> | Iterable<Entry>;

/** An entry is shown before the next one is read. */
async function planOneByOne(entries: Entries, context: ContextInput, planner: Planner, sheet: PlanSheet) {
  const read: { last: Entry | undefined } = { last: undefined };
  async function* values() {
    for await (const entry of entries) {
      read.last = entry;
      yield orderIn(entry);
    }
  }
  for await (const planned of planStream(values(), context.context, planner)) {
    if (read.last !== undefined) await sheet.show(read.last, planned, context);
  }
}

async function planTogether(entries: Entries, context: ContextInput, planner: Planner, sheet: PlanSheet) {
  const read: Entry[] = [];
  for await (const entry of entries) read.push(entry);
  const planned = planBatch(read.map(orderIn), context.context, planner);
  for (const [index, entry] of read.entries()) {
    const one = planned[index];
    if (one !== undefined) await sheet.show(entry, one, context);
  }
}

/** A text that is no JSON takes its place among the orders, where it is refused. */
function orderIn(entry: Entry): unknown {
  return entry.kind === "value" ? entry.value : undefined;
}
