import type { Arguments } from "../arguments";
import type { Command } from "../command";
import { EXIT, type ExitCode } from "../exit-code";
import type { Host } from "../host";
import { inputPaths } from "../inputs/input-paths";
import { DEFAULT_REFERENCE, type PolicyInput, readPolicy } from "../inputs/read-policy";
import { outputFormat } from "../output-format";
import { type Verdicts, verdictsOn } from "../verdicts";
import { checkLines, checkTotals } from "../view/check-view";
import { annotation } from "../view/github";
import { prettyJson, problemJson } from "../view/json-view";
import { viewOf } from "../view/view";

export const checkCommand: Command = {
  name: "check",
  about: "prove what a policy does: dead rules, idle tests, claims",
  usage: "[policies…] [--strict] [options]",
  details: [
    "A policy is `default`, or a file that holds a policy or a list of patches on the default policy.",
    "Everything that is said is exact over all combinations of facts: rules that never decide, with the rules that",
    "stand in their way; tests, thresholds and names without effect; and each claim proved, or refuted by an order.",
    "Errors and refuted claims end with 3, warnings only with --strict.",
  ],
  options: ["preset", "notes", "strict", "json", "github", "format", "color", "no-color", "help"],
  examples: [
    ["cuifu check policy.json", "one policy"],
    ["cuifu check 'policies/*.json' --strict --github", "all of them, in a workflow"],
    ["cuifu check default+good-moments --notes", "the default policy with a preset, and what is worth knowing"],
  ],
  exits: [EXIT.fine, EXIT.usage, EXIT.invalid],
  run: check,
};

async function check(given: Arguments, host: Host): Promise<ExitCode> {
  const format = outputFormat(given);
  const paths = given.files.length === 0 ? [DEFAULT_REFERENCE] : await inputPaths(given.files, "a policy", host);
  const isStrict = given.has("strict");
  const all: { readonly input: PolicyInput; readonly verdicts: Verdicts }[] = [];
  for (const path of paths) {
    const input = await readPolicy(path, given.textsOf("preset"), host);
    host.progress(`checking ${input.label}`);
    all.push({ input, verdicts: verdictsOn(input) });
  }
  if (format === "json") await host.out(prettyJson(all.map(({ input, verdicts }) => verdictsJson(input, verdicts))));
  else {
    const view = viewOf(host.screen);
    for (const { input, verdicts } of all) {
      if (format === "github") await host.out(annotationsOf(verdicts));
      const lines = [...checkLines(verdicts, given.has("notes"), view), checkTotals(input, verdicts, view)];
      await host.out(`${lines.join("\n")}\n`);
    }
  }
  const isFine = all.every(({ verdicts: { counts } }) => counts.error === 0 && (!isStrict || counts.warning === 0));
  return isFine ? EXIT.fine : EXIT.invalid;
}

function annotationsOf({ findings }: Verdicts): string {
  const told = findings.filter(({ weight }) => weight !== "note");
  return told
    .map(({ problem, weight }) => `${annotation(problem, weight === "error" ? "error" : "warning")}\n`)
    .join("");
}

function verdictsJson({ label, policy }: PolicyInput, { findings, claims, counts }: Verdicts) {
  return {
    policy: label,
    id: policy.id,
    version: policy.version,
    ok: counts.error === 0 && counts.warning === 0,
    findings: findings.flatMap(({ finding, problem }) => {
      if (finding === undefined) return [];
      const { file, line, column } = problemJson(problem);
      return [{ ...finding, ...(file === undefined ? {} : { file, line, column }) }];
    }),
    claims,
  };
}
