import type { Issue } from "../contract/error";
import type { PolicyTestResult, PolicyTestRun } from "../verify/run-policy-tests";
import { differenceWords } from "../verify/tests/failure-words";
import { issueProblem } from "./inputs/issue-problems";
import type { JsonDocument } from "./json/json-document";
import { type Keys, keysOfPath, keysOfPointer } from "./json/keys-of";
import { leads, placeIn } from "./json/place-in";
import type { Place, Problem } from "./problem";

/** A file of tests and what became of it. */
export interface RanFile {
  readonly path: string;
  readonly document: JsonDocument;
  readonly run: PolicyTestRun;
}

/** One case that failed: what to say, and where. */
export interface TestFailure {
  readonly problem: Problem;
  readonly name: string;
  /** The lines after the name. */
  readonly details: readonly string[];
}

export function testFailures({ document, run }: RanFile): readonly TestFailure[] {
  return run.results.flatMap((result) => (result.ok ? [] : [failureOf(result, document)]));
}

function failureOf(result: PolicyTestResult, document: JsonDocument): TestFailure {
  const { name, pointer, issues, differences, message = "" } = result;
  const [, ...details] = message.split("\n").map((line) => line.trim());
  const at = keysOfPointer(pointer);
  const first = issues[0];
  const words = first?.message ?? differences.map(differenceWords).join("; ");
  const place = first === undefined ? differencePlace(result, at, document) : issuePlace(first, at, document);
  return { name, details, problem: { code: "test-failed", message: `${name}: ${words}`, place } };
}

/** The expectation that was not met. */
function differencePlace({ differences }: PolicyTestResult, at: Keys, document: JsonDocument): Place {
  const path = differences[0]?.path.split(".") ?? [];
  return placeIn(document, [...at, "expect", ...path]);
}

/** What is given comes from the case, or else from the whole file. */
function issuePlace(issue: Issue, at: Keys, document: JsonDocument): Place {
  const [root = ""] = issue.path.split(/[.[]/);
  if (root === "tests") {
    return issueProblem(issue, { tests: { document, keys: [] } }).place ?? placeIn(document, at);
  }
  const inside = [root, ...keysOfPath(issue.path)];
  const own = [...at, "given", ...inside];
  const ofAll = ["given", ...inside];
  if (leads(document.root, own) || !leads(document.root, ofAll)) {
    return leads(document.root, own) ? placeIn(document, own) : placeIn(document, [...at, "name"]);
  }
  return placeIn(document, ofAll);
}
