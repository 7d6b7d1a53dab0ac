import type { PolicyInput } from "../inputs/read-policy";
import type { RanFile, TestFailure } from "../test-failures";
import { counted } from "./check-view";
import { block } from "./columns";
import { printable } from "./printable";
import { placeWords } from "./problem-view";
import type { View } from "./view";

/** The files one by one, and what failed. */
export function testLines(files: readonly RanFile[], failures: readonly TestFailure[], view: View): readonly string[] {
  const { paint } = view;
  const heads = files.map(({ path, run }) => {
    const failed = run.results.filter(({ ok }) => !ok).length;
    const mark = failed === 0 ? paint("green", "✓") : paint("red", "✗");
    const words = failed === 0 ? "" : `, ${paint("red", `${failed} failed`)}`;
    return `${mark} ${path}  ${paint("dim", counted(run.results.length, "case"))}${words}`;
  });
  const told = failures.flatMap(({ name, problem, details }) => [
    "",
    `${paint("red", "✗")} ${paint("bold", printable(name))}${problem.place === undefined ? "" : paint("dim", `  ${placeWords(problem.place)}`)}`,
    ...details.flatMap((line) => block(printable(line), view.width)),
  ]);
  return [...heads, ...told, ""];
}

export function testTotals(files: readonly RanFile[], { label }: PolicyInput, { paint }: View): string {
  const results = files.flatMap(({ run }) => run.results);
  const failed = results.filter(({ ok }) => !ok).length;
  const passed = `${results.length - failed} passed`;
  return `${paint("bold", passed)}, ${failed > 0 ? paint("red", `${failed} failed`) : "0 failed"} ${paint("dim", `(policy ${label})`)}`;
}
