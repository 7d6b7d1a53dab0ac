import type { Context } from "../../contract/context";
import type { Issue } from "../../contract/error";
import { parseContext } from "../../input/parse-context";
import { isPlainObject } from "../../schema/plain-object";
import { parseInstant } from "../../time/instant";
import { EXIT } from "../exit-code";
import type { Host } from "../host";
import { type Problem, Stop } from "../problem";
import { issueProblem, type Source } from "./issue-problems";
import { readDocument } from "./read-document";

/** A context that was checked, and where it stands. */
export interface ContextInput {
  readonly context: Context;
  readonly source: Source;
}

/** Where the context of a command comes from. */
export interface ContextOptions {
  /** The file of `--context`, which wins over what the orders bring along. */
  readonly path: string | undefined;
  /** `--now`. */
  readonly now: string | undefined;
}

/** The context in a file of its own. */
export async function contextSource(path: string | undefined, host: Host): Promise<Source | undefined> {
  return path === undefined ? undefined : { document: await readDocument(path, host), keys: [] };
}

/** @throws Stop if there is none, or something is wrong with it */
export function readContext(
  source: Source | undefined,
  { now }: Pick<ContextOptions, "now">,
  host: Host,
): ContextInput {
  if (now !== undefined && typeof parseInstant(now) !== "number") {
    const message = `--now: expected an ISO 8601 time with an offset, such as 2026-03-14T10:00:00+08:00, received \`${now}\``;
    throw new Stop(EXIT.usage, [{ code: "option-value", message }]);
  }
  if (source === undefined) {
    const message = "expected a context: give it with --context, or as `context` beside `orders` in one file";
    throw new Stop(EXIT.usage, [{ code: "missing-context", message }]);
  }
  const written = source.keys.reduce<unknown>((value, key) => valueAt(value, key), source.document.value);
  const value = isPlainObject(written) ? { ...written, now: now ?? written.now ?? host.now() } : written;
  if (isContext(value)) return { context: value, source };
  const read = parseContext(value);
  const issues = read.ok ? [] : read.error.issues;
  throw new Stop(
    EXIT.invalid,
    issues.map((issue) => contextProblem(issue, source, now)),
  );
}

function isContext(value: unknown): value is Context {
  return parseContext(value).ok;
}

/** What --now says stands in no file. */
export function contextProblem(issue: Issue, source: Source, now: string | undefined): Problem {
  if (issue.path !== "context.now" || now === undefined) return issueProblem(issue, { context: source });
  return { code: issue.code, message: issue.message.replace("context.now", "--now") };
}

function valueAt(value: unknown, key: string | number): unknown {
  return isPlainObject(value) ? value[key] : undefined;
}
