import { runPolicyTests } from "../../verify/run-policy-tests";
import type { Arguments } from "../arguments";
import type { Command } from "../command";
import { EXIT, type ExitCode } from "../exit-code";
import type { Host } from "../host";
import { inputPaths } from "../inputs/input-paths";
import { issueProblem } from "../inputs/issue-problems";
import { readDocument } from "../inputs/read-document";
import { onePolicy, type PolicyInput } from "../inputs/read-policy";
import { outputFormat } from "../output-format";
import { Stop } from "../problem";
import { coverageOf, writeMissing } from "../test-coverage";
import { type RanFile, testFailures } from "../test-failures";
import { coverageLines } from "../view/coverage-view";
import { annotation } from "../view/github";
import { prettyJson, problemJson } from "../view/json-view";
import { testLines, testTotals } from "../view/test-view";
import { viewOf } from "../view/view";

export const testCommand: Command = {
  name: "test",
  about: "run the test cases of a policy; show what they cover",
  usage: "<tests…> [--policy file] [--coverage | --write-missing] [options]",
  details: [
    'A file of tests is `{ "format": 1, "given": { "order": …, "context": … }, "cases": [ … ] }`; each case lays its own',
    "`given` over that of the file, `each` lists values to cross, and `expect` names what the plan must show.",
    "--coverage says which rules decide in no case and which side of which boundary no case shows.",
    "--write-missing adds a case for each of these; it expects what the policy decides now, so read it.",
  ],
  options: ["policy", "preset", "coverage", "write-missing", "json", "github", "format", "color", "no-color", "help"],
  examples: [
    ["cuifu test tests/*.json --policy policy.json", "all tests of a policy"],
    ["cuifu test tests.json --policy policy.json --coverage", "and what they do not show"],
    ["cuifu test tests.json --policy policy.json --write-missing", "add the cases that are missing"],
  ],
  exits: [EXIT.fine, EXIT.usage, EXIT.invalid, EXIT.testsFailed],
  run: test,
};

async function test(given: Arguments, host: Host): Promise<ExitCode> {
  const format = outputFormat(given);
  const paths = await inputPaths(given.files, "a file of tests", host);
  const policy = await onePolicy(given, host);
  if (given.has("write-missing") && paths.length > 1) {
    const message = `--write-missing: expected one file to write to, received ${paths.length}`;
    throw new Stop(EXIT.usage, [{ code: "option-value", message }]);
  }
  const ran: RanFile[] = [];
  for (const path of paths) ran.push(await runFile(path, policy, host));
  host.progress("looking for what no case shows");
  const asked = given.has("coverage") || given.has("write-missing");
  const coverage = asked ? coverageOf(policy.policy, ran) : undefined;
  if (coverage !== undefined && given.has("write-missing")) await writeMissing(ran, coverage, host);
  const failures = ran.flatMap((file) => testFailures(file));
  if (format === "json") {
    const files = ran.map(({ path, run }) => ({ file: path, ok: run.ok, results: run.results }));
    const told = failures.map(({ problem }) => problemJson(problem));
    await host.out(
      prettyJson({
        ok: failures.length === 0,
        policy: policy.label,
        files,
        failures: told,
        ...(coverage === undefined ? {} : { coverage }),
      }),
    );
  } else {
    const view = viewOf(host.screen);
    if (format === "github") await host.out(failures.map(({ problem }) => `${annotation(problem)}\n`).join(""));
    const covered = coverage === undefined ? [] : coverageLines(coverage, policy, view);
    const lines = [...testLines(ran, failures, view), ...covered, testTotals(ran, policy, view)];
    await host.out(`${lines.join("\n")}\n`);
  }
  return failures.length === 0 ? EXIT.fine : EXIT.testsFailed;
}

/** A file that is no test file is invalid input: nothing of it was tested. */
async function runFile(path: string, { policy }: PolicyInput, host: Host): Promise<RanFile> {
  const document = await readDocument(path, host);
  host.progress(`running ${document.file}`);
  const run = runPolicyTests(policy, document.value);
  if (run.issues.length === 0) return { path, document, run };
  const sources = { tests: { document, keys: [] } };
  throw new Stop(
    EXIT.invalid,
    run.issues.map((issue) => issueProblem(issue, sources)),
  );
}
