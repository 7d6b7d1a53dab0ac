import { applyEdits, modify } from "jsonc-parser";
import type { Policy } from "../contract/policy";
import { type CoverageEntry, coverPolicy, type PolicyCoverage } from "../verify/cover-policy";
import type { Host } from "./host";
import type { RanFile } from "./test-failures";

/** What the cases of all files show together: an entry is covered where any file covers it. */
export function coverageOf(policy: Policy, files: readonly RanFile[]): PolicyCoverage | undefined {
  const all = files.map(({ document }) => coverPolicy(policy, document.value));
  return all.reduce<PolicyCoverage | undefined>(
    (before, one) => (before === undefined ? one : together(before, one)),
    undefined,
  );
}

function together(one: PolicyCoverage, other: PolicyCoverage): PolicyCoverage {
  const entries = one.entries.map((entry, index): CoverageEntry => {
    const twin = other.entries[index];
    if (twin === undefined || !twin.covered) return entry;
    return entry.covered ? { ...entry, by: [...entry.by, ...twin.by] } : twin;
  });
  const bare = entries.filter(({ covered, why }) => !covered && why === "no-case");
  const missing = [...new Set(bare.flatMap((entry) => (entry.case === undefined ? [] : [entry.case])))];
  return {
    ...one,
    ok: missing.length === 0 && one.findings.length === 0,
    entries,
    covered: entries.filter(({ covered }) => covered).length,
    missing,
  };
}

/** Adds the cases at the end of the file, and leaves the rest of it as it was written. */
export async function writeMissing([file]: readonly RanFile[], { missing }: PolicyCoverage, host: Host): Promise<void> {
  if (file === undefined) return;
  const { path, document } = file;
  const formattingOptions = { insertSpaces: true, tabSize: 2 };
  const text = missing.reduce((before, one) => {
    const edits = modify(before, ["cases", -1], one, { isArrayInsertion: true, formattingOptions });
    return applyEdits(before, edits);
  }, document.lines.text);
  if (missing.length > 0) await host.write(path, text);
  await host.err(`${path}: ${missing.length} cases added; they expect what the policy decides now, so read them\n`);
}
