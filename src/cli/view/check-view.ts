import type { PolicyInput } from "../inputs/read-policy";
import type { Verdicts } from "../verdicts";
import { block } from "./columns";
import { problemLines } from "./problem-view";
import type { View } from "./view";

/** What is said about a policy, the worst first. */
export function checkLines({ findings }: Verdicts, withNotes: boolean, view: View): readonly string[] {
  const order = withNotes ? (["error", "warning", "note"] as const) : (["error", "warning"] as const);
  return order.flatMap((weight) =>
    findings
      .filter((verdict) => verdict.weight === weight)
      .flatMap(({ problem, details }) => [
        ...problemLines(
          { ...problem, message: `${problem.message} ${view.paint("dim", `[${problem.code ?? ""}]`)}` },
          view,
          weight,
        ),
        ...details.flatMap((line) => block(line, view.width).map((each) => view.paint("dim", each))),
        "",
      ]),
  );
}

export function checkTotals({ label, policy }: PolicyInput, { claims, counts }: Verdicts, { paint }: View): string {
  const proved = claims.filter(({ status }) => status === "proved").length;
  const rules = Object.values(policy.stages).reduce((sum, stage) => sum + stage.rules.length + 1, 0);
  const mark = counts.error > 0 ? paint("red", "✗") : paint(counts.warning > 0 ? "yellow" : "green", "✓");
  const words = [
    counted(counts.error, "error"),
    counted(counts.warning, "warning"),
    counted(counts.note, "note"),
    `${proved} of ${counted(claims.length, "claim")} proved`,
  ];
  return `${mark} ${paint("bold", label)}: ${words.join(", ")} ${paint("dim", `(${rules} rules)`)}`;
}

export function counted(count: number, name: string): string {
  return `${count} ${name}${count === 1 ? "" : "s"}`;
}
