import { diffPolicies, type PolicyDiff } from "../../verify/diff-policies";
import type { Arguments } from "../arguments";
import type { Command } from "../command";
import { EXIT, type ExitCode } from "../exit-code";
import type { Host } from "../host";
import { type Approvals, approvalsText, readApprovals } from "../inputs/approvals";
import { readPolicy } from "../inputs/read-policy";
import { outputFormat } from "../output-format";
import { Stop } from "../problem";
import { diffAnnotations, diffLines } from "../view/diff-view";
import { prettyJson } from "../view/json-view";
import { viewOf } from "../view/view";

export const diffCommand: Command = {
  name: "diff",
  about: "show exactly which orders two policies decide otherwise",
  usage: "<before> <after> [--approved file [--write-approved]] [options]",
  details: [
    "Each change is a set of fact combinations that one rule decided before and another decides now: how many they",
    "are, which, and an order that the two policies plan otherwise. That nothing else changed is proved.",
    "Params, hours, chances and texts are no rules: no proof weighs them, and they are listed beside, each by itself.",
    "With --approved, a change or an edit beside that the file does not name ends with 5; --write-approved puts all of",
    "them there.",
  ],
  options: ["approved", "write-approved", "preset", "json", "github", "format", "color", "no-color", "help"],
  examples: [
    ["cuifu diff default policy.json", "what our policy changes"],
    ["cuifu diff <(git show main:policy.json) policy.json --approved approved.json", "what a branch changes"],
    ["cuifu diff default policy.json --approved approved.json --write-approved", "we looked at it, and mean it"],
  ],
  exits: [EXIT.fine, EXIT.usage, EXIT.invalid, EXIT.unapproved],
  run: diff,
};

async function diff(given: Arguments, host: Host): Promise<ExitCode> {
  const format = outputFormat(given);
  const [before, after, ...more] = given.files;
  if (before === undefined || after === undefined || more.length > 0) {
    const message = `expected two policies, before and after; received ${given.files.length}`;
    throw new Stop(EXIT.usage, [{ code: "missing-file", message }]);
  }
  const inputs = [
    await readPolicy(before, given.textsOf("preset"), host),
    await readPolicy(after, given.textsOf("preset"), host),
  ] as const;
  const approvals = await approvalsIn(given, host);
  host.progress(`comparing ${inputs[0].label} and ${inputs[1].label}`);
  const approved = approvals === undefined ? {} : { approved: [...approvals.ids] };
  const found = diffPolicies(inputs[0].policy, inputs[1].policy, approved);
  const isWritten = approvals !== undefined && given.has("write-approved") && found.findings.length === 0;
  if (isWritten) {
    await host.write(approvals.path, approvalsText(found));
    await host.err(`${approvals.path}: ${found.changes.length + found.beside.length} written\n`);
  }
  const diffed = isWritten ? allApproved(found) : found;
  if (format === "json") await host.out(prettyJson(diffed));
  else {
    if (format === "github") await host.out(diffAnnotations(diffed, inputs, approvals !== undefined));
    await host.out(`${diffLines(diffed, inputs, approvals !== undefined, viewOf(host.screen)).join("\n")}\n`);
  }
  if (diffed.findings.length > 0) return EXIT.invalid;
  return diffed.ok ? EXIT.fine : EXIT.unapproved;
}

/** As the same difference is once its approvals are written. */
function allApproved(diff: PolicyDiff): PolicyDiff {
  const changes = diff.changes.map((change) => ({ ...change, approved: true }));
  const beside = diff.beside.map((edit) => ({ ...edit, approved: true }));
  return { ...diff, ok: true, changes, beside, stale: [] };
}

async function approvalsIn(given: Arguments, host: Host): Promise<Approvals | undefined> {
  const path = given.textOf("approved");
  if (path !== undefined) return readApprovals(path, given.has("write-approved"), host);
  if (!given.has("write-approved")) return undefined;
  const message = "--write-approved: expected --approved <file> beside it, which says where to";
  throw new Stop(EXIT.usage, [{ code: "option-value", message }]);
}
