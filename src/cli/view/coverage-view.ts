import { STAGES } from "../../contract/vocabulary";
import type { CoverageEntry, PolicyCoverage, Uncovered } from "../../verify/cover-policy";
import type { PolicyInput } from "../inputs/read-policy";
import { block } from "./columns";
import type { View } from "./view";

const WHY: Readonly<Record<Uncovered, string>> = {
  "no-case": "no case shows it",
  "facts-only": "facts can show it, but no order was found that does",
  dead: "no order can show it",
  "switched-off": "no order can show it while the params stand as they do",
};
const MOST_SHOWN = 40;

/** What no case shows, by stage. */
export function coverageLines(coverage: PolicyCoverage, policy: PolicyInput, view: View): readonly string[] {
  const { paint } = view;
  const { entries, covered, live, missing, findings } = coverage;
  if (findings.length > 0) return findings.map(({ message }) => `${paint("yellow", "warning:")} ${message}`);
  const bare = entries.filter(({ why }) => why === "no-case" || why === "facts-only");
  // What stands in the file is the shop's own, and comes first.
  const isOwn = ({ pointer }: CoverageEntry) => policy.placeOf(pointer) !== undefined;
  const open = [...bare.filter(isOwn), ...bare.filter((entry) => !isOwn(entry))];
  const never = entries.filter(({ why }) => why === "dead" || why === "switched-off").length;
  const percent = live === 0 ? 100 : Math.floor((covered / live) * 100);
  const rest = open.length - MOST_SHOWN;
  return [
    `${paint("bold", "coverage")}  ${covered} of ${live} rules and sides of boundaries, ${percent} %`,
    ...STAGES.map((stage) => stageLine(stage, entries)),
    ...open.slice(0, MOST_SHOWN).flatMap((entry) => entryLines(entry, policy, view)),
    ...(rest > 0 ? [paint("dim", `    and ${rest} more (--json has them all)`)] : []),
    ...(never === 0 ? [] : [paint("dim", `    ${never} that no order can show are not counted`)]),
    ...(missing.length === 0 ? [] : [`    ${missing.length} ready cases would show them: --write-missing adds them`]),
    "",
  ];
}

function stageLine(stage: string, entries: readonly CoverageEntry[]): string {
  const own = entries.filter((entry) => entry.stage === stage && entry.why !== "dead" && entry.why !== "switched-off");
  const covered = own.filter((entry) => entry.covered).length;
  return `    ${stage.padEnd(8)}${String(covered).padStart(4)} of ${own.length}`;
}

function entryLines({ what, why, pointer }: CoverageEntry, policy: PolicyInput, view: View): readonly string[] {
  const place = policy.placeOf(pointer);
  const where = place === undefined ? "" : ` (${place.file}:${place.line}:${place.column})`;
  const reason = why === undefined || why === "no-case" ? "" : `: ${WHY[why]}`;
  return block(`${view.paint("yellow", "○")} ${what}${reason}${where}`, view.width, "    ", "    ");
}
