import type { Policy } from "../contract/policy";
import type { PolicyTestCase } from "../contract/policy-tests";
import { type CoverageEntry, coverPolicy, type PolicyCoverage } from "../verify/cover-policy";
import type { Host } from "./host";
import type { JsonDocument } from "./json/json-document";
import { childAt } from "./json/place-in";
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
  if (missing.length > 0) await host.write(path, withCases(document, missing));
  await host.err(`${path}: ${missing.length} cases added; they expect what the policy decides now, so read them\n`);
}

function withCases({ root, lines: { text } }: JsonDocument, cases: readonly PolicyTestCase[]): string {
  // A file of tests has at least one case.
  const last = childAt(root, "cases")?.children?.at(-1);
  if (last === undefined) return text;
  const end = last.offset + last.length;
  const lineStart = text.lastIndexOf("\n", last.offset) + 1;
  const indent = /^\s*/.exec(text.slice(lineStart, last.offset))?.[0] ?? "";
  const added = cases.map((one) => `,\n${indent}${JSON.stringify(one, undefined, 2).replaceAll("\n", `\n${indent}`)}`);
  return text.slice(0, end) + added.join("") + text.slice(end);
}
