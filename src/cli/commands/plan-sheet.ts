import type { BatchEntry } from "../../batch/batch-entry";
import type { Planner } from "../../plan/planner";
import type { Host } from "../host";
import { isOrder } from "../inputs/is-order";
import { issueProblem } from "../inputs/issue-problems";
import type { Entry } from "../inputs/open-entries";
import { type ContextInput, contextProblem } from "../inputs/read-context";
import type { PolicyInput } from "../inputs/read-policy";
import type { OutputFormat } from "../output-format";
import type { Problem } from "../problem";
import { problemJson } from "../view/json-view";
import { planCounts } from "../view/plan-counts";
import { planLines } from "../view/plan-view";
import { problemLines } from "../view/problem-view";
import { viewOf } from "../view/view";

/** Where plans are written to, one after the other. */
export interface PlanSheet {
  begin(): Promise<void>;
  show(entry: Entry, planned: BatchEntry, context: ContextInput): Promise<void>;
  end(): Promise<void>;
  readonly invalid: number;
}

export function planSheet(
  format: OutputFormat,
  policy: PolicyInput,
  planner: Planner,
  now: string | undefined,
  host: Host,
): PlanSheet {
  const counts = planCounts();
  const view = viewOf(host.screen);
  const problemsOf = (entry: Entry, planned: BatchEntry, { source }: ContextInput): readonly Problem[] => {
    if (entry.kind === "broken") return entry.problems;
    if (planned.kind !== "invalid") return [];
    return planned.error.issues.map((issue) =>
      issue.path.startsWith("context")
        ? contextProblem(issue, source, now)
        : issueProblem(issue, { order: entry.source }),
    );
  };
  const showText = async (entry: Entry, planned: BatchEntry, input: ContextInput) => {
    const problems = problemsOf(entry, planned, input);
    for (const problem of problems) await host.err(`${problemLines(problem, view).join("\n")}\n`);
    if (entry.kind === "broken" || planned.kind === "invalid" || !isOrder(entry.value)) return;
    const lines = planLines(entry.value, planned, input.context, view);
    await host.out(`${lines.join("\n")}\n\n`);
  };
  const showJson = async (entry: Entry, planned: BatchEntry, input: ContextInput) => {
    const problems = problemsOf(entry, planned, input).map(problemJson);
    const line = JSON.stringify(problems.length > 0 ? { kind: "invalid", problems } : planned);
    const before = format === "json" && counts.total > 0 ? ",\n" : "";
    await host.out(before + line + (format === "ndjson" ? "\n" : ""));
  };
  return {
    begin: async () => {
      if (format === "json") await host.out("[\n");
    },
    show: async (entry, planned, input) => {
      await (format === "text" ? showText : showJson)(entry, planned, input);
      counts.add(entry.kind === "broken" ? { kind: "invalid" } : planned);
      host.progress(`${counts.total} orders: ${counts.words()}`);
    },
    end: async () => {
      if (format === "json") await host.out(counts.total > 0 ? "\n]\n" : "]\n");
      if (format !== "text") return;
      const { id, version } = planner.policy;
      const how = `${view.paint("dim", `policy ${policy.label} (${id} ${version}, ${planner.digest})`)}`;
      await host.out(`${view.paint("bold", counts.words())}\n${how}\n`);
    },
    get invalid() {
      return counts.invalid;
    },
  };
}
