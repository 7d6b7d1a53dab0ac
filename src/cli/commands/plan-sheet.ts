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
  show(entry: Entry, planned: BatchEntry, context: ContextInput): Promise<void>;
  /** A file that could not be read at all; it is no order, and is not counted as one. */
  refuse(problems: readonly Problem[]): Promise<void>;
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
  let written = 0;
  let refused = 0;
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
  const tellText = async (problems: readonly Problem[]) => {
    for (const problem of problems) await host.err(`${problemLines(problem, view).join("\n")}\n`);
  };
  const writeJson = async (value: unknown) => {
    const before = written === 0 ? "[\n" : ",\n";
    written += 1;
    await host.out(format === "json" ? before + JSON.stringify(value) : `${JSON.stringify(value)}\n`);
  };
  const tell = async (problems: readonly Problem[]) => {
    if (format === "text") await tellText(problems);
    else await writeJson({ kind: "invalid", problems: problems.map(problemJson) });
  };
  return {
    refuse: async (problems) => {
      await tell(problems);
      refused += 1;
    },
    show: async (entry, planned, input) => {
      if (entry.kind === "broken" || planned.kind === "invalid") {
        await tell(problemsOf(entry, planned, input));
        counts.add({ kind: "invalid" });
        return;
      }
      if (format !== "text") await writeJson(planned);
      else if (isOrder(entry.value)) {
        await host.out(`${planLines(entry.value, planned, input.context, view).join("\n")}\n\n`);
      }
      counts.add(planned);
      host.progress(`${counts.total} orders: ${counts.words()}`);
    },
    end: async () => {
      if (format === "json") await host.out(written > 0 ? "\n]\n" : "[]\n");
      // Where no file could be read there is nothing to sum up.
      if (format !== "text" || (counts.total === 0 && refused > 0)) return;
      const { id, version } = planner.policy;
      const how = view.paint("dim", `policy ${policy.label} (${id} ${version}, ${planner.digest})`);
      await host.out(`${view.paint("bold", counts.words())}\n${how}\n`);
    },
    get invalid() {
      return counts.invalid;
    },
  };
}
