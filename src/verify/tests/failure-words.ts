import type { Issue } from "../../contract/error";
import type { Plan } from "../../contract/plan";
import type { Explanation } from "../../plan/explain";
import type { Difference } from "./compare-plan";
import type { LostRule } from "./lost-rules";

/** Why a case cannot be put to the planner, one line an issue. */
export function issueWords(name: string, issues: readonly Issue[]): string {
  return [name, ...issues.map(({ message }) => `  ${message}`)].join("\n");
}

/** Expected against received, the rules that lost and what they failed on, and what was decided instead. */
export function failureWords(
  name: string,
  differences: readonly Difference[],
  lost: readonly LostRule[],
  { plan, channels }: Pick<Explanation, "plan" | "channels">,
): string {
  const passed = differences.some(({ path }) => path === "channel")
    ? channels.flatMap(({ channel, why }) => (why === undefined ? [] : [`channel \`${channel}\` fell out: ${why}`]))
    : [];
  const lines = [...differences.map(differenceWords), ...lost.map(lostWords), ...passed, ...decisionWords(plan)];
  return [name, ...lines.map((line) => `  ${line}`)].join("\n");
}

export function differenceWords({ path, expected, received }: Difference): string {
  return `${path}: expected ${shown(expected)}, received ${shown(received)}`;
}

function lostWords({ stage, rule, failed, decided }: LostRule): string {
  if (decided === undefined) return `${stage}: \`${rule}\` was not asked`;
  if (failed === undefined) return `${stage}: \`${rule}\` held, but \`${decided}\` decided before it`;
  const { fact, expected, received } = failed;
  return `${stage}: \`${rule}\` did not hold, ${fact}: expected ${expected}, received ${shown(received)}; \`${decided}\` decided`;
}

/** The plan as its rules tell it. */
export function decisionWords({ because }: Plan): readonly string[] {
  return because.map((step) => `${step.stage}: \`${step.rule}\` decided, because ${step.because}`);
}

function shown(value: unknown): string {
  if (value === undefined) return "nothing";
  return value === null ? "absent" : `\`${typeof value === "string" ? value : JSON.stringify(value)}\``;
}
