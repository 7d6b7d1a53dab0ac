import { CuifuError } from "../../contract/error";
import { parseOrder } from "../../input/parse-order";
import type { Explanation } from "../../plan/explain";
import { explainReminder } from "../../plan/plan-reminder";
import { isPlainObject } from "../../schema/plain-object";
import { suggestionFor } from "../../schema/suggestion";
import type { Arguments } from "../arguments";
import type { Command } from "../command";
import { EXIT, type ExitCode } from "../exit-code";
import type { Host } from "../host";
import { inputPaths } from "../inputs/input-paths";
import { isOrder } from "../inputs/is-order";
import { issueProblem } from "../inputs/issue-problems";
import { type Entry, openEntries } from "../inputs/open-entries";
import { type ContextInput, contextProblem, contextSource, readContext } from "../inputs/read-context";
import { onePolicy, type PolicyInput } from "../inputs/read-policy";
import { outputFormat } from "../output-format";
import { type Problem, Stop } from "../problem";
import { explanationLines } from "../view/explanation-view";
import { prettyJson } from "../view/json-view";
import { viewOf } from "../view/view";

export const explainCommand: Command = {
  name: "explain",
  about: "say how a plan came about: every rule, every channel",
  usage: "[files…] [--order id] [--context file] [--policy file] [options]",
  details: [
    "The plan, the facts it rests on, in each stage the rules that were looked at with the first test that failed,",
    "each channel that was walked with the reason why it fell out, and what else would have been decided had one fact",
    "been another, the nearest first. Files are those of `cuifu plan`.",
  ],
  options: ["order", "context", "policy", "preset", "now", "all", "json", "color", "no-color", "help"],
  examples: [
    ["cuifu explain orders.json --order HM-06", "one order of a file"],
    ["cuifu explain order.json --context shop.json --json", "the whole explanation as data"],
  ],
  exits: [EXIT.fine, EXIT.usage, EXIT.invalid],
  run: explain,
};

interface Found {
  readonly entry: Extract<Entry, { readonly kind: "value" }>;
  readonly input: ContextInput;
}

async function explain(given: Arguments, host: Host): Promise<ExitCode> {
  const format = outputFormat(given);
  const paths = await inputPaths(given.files, "an order", host);
  const policy = await onePolicy(given, host);
  const found = await ordersIn(paths, given, host);
  const explained: Explanation[] = [];
  for (const [index, { entry, input }] of found.entries()) {
    const explanation = explanationOf({ entry, input }, policy, given.textOf("now"));
    if (format === "json") explained.push(explanation);
    else if (isOrder(entry.value)) {
      const lines = explanationLines(entry.value, explanation, input.context, given.has("all"), viewOf(host.screen));
      await host.out(`${index > 0 ? "\n" : ""}${lines.join("\n")}\n`);
    }
  }
  if (format === "json") await host.out(prettyJson(explained.length === 1 ? explained[0] : explained));
  return EXIT.fine;
}

async function ordersIn(paths: readonly string[], given: Arguments, host: Host): Promise<readonly Found[]> {
  const wanted = given.textOf("order");
  const now = given.textOf("now");
  const shared = await contextSource(given.textOf("context"), host);
  const found: Found[] = [];
  const ids: string[] = [];
  for (const path of paths) {
    const { context, entries } = await openEntries(path, host);
    const input = readContext(shared ?? context, { now }, host);
    for await (const entry of entries) {
      if (entry.kind === "broken") throw new Stop(EXIT.invalid, entry.problems);
      const id = isPlainObject(entry.value) ? String(entry.value.id) : "";
      if (wanted === undefined || id === wanted) found.push({ entry, input });
      else ids.push(id);
    }
  }
  if (found.length > 0 || wanted === undefined) return found;
  throw new Stop(EXIT.usage, [noOrder(wanted, ids)]);
}

function noOrder(wanted: string, ids: readonly string[]): Problem {
  const meant = suggestionFor(wanted, ids);
  const help = meant === undefined ? "" : `; did you mean \`${meant}\`?`;
  return {
    code: "unknown-order",
    message: `--order: expected the id of an order of the input, received \`${wanted}\`${help}`,
  };
}

function explanationOf({ entry, input }: Found, { policy }: PolicyInput, now: string | undefined): Explanation {
  const sources = { order: entry.source };
  if (!isOrder(entry.value)) {
    const read = parseOrder(entry.value);
    throw new Stop(EXIT.invalid, read.ok ? [] : read.error.issues.map((issue) => issueProblem(issue, sources)));
  }
  try {
    return explainReminder(entry.value, input.context, policy);
  } catch (error) {
    if (!(error instanceof CuifuError)) throw error;
    throw new Stop(
      EXIT.invalid,
      error.issues.map((issue) =>
        issue.path.startsWith("context") ? contextProblem(issue, input.source, now) : issueProblem(issue, sources),
      ),
    );
  }
}
