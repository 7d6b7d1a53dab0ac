import type * as z from "zod";
import { type Issue, issueOf } from "../contract/error";
import { isForbiddenKey } from "./forbidden-key";
import { type IssueRoot, issuePath } from "./issue-path";
import { received, shortened } from "./received";
import { placeAt } from "./schema-at";
import { didYouMean } from "./suggestion";
import { problemIn } from "./zod-problem";

/** What was checked, against what, and what its paths begin with. */
interface Checkup {
  readonly schema: z.core.$ZodType;
  readonly root: IssueRoot;
  readonly value: unknown;
}

/** One issue per place that is wrong, in the order in which zod found them. */
export function issuesFromZod(
  error: z.core.$ZodError,
  schema: z.core.$ZodType,
  root: IssueRoot,
  value: unknown,
): readonly Issue[] {
  const issues = new Map<string, Issue>();
  for (const zodIssue of error.issues) {
    for (const issue of translated(zodIssue, zodIssue.path, { schema, root, value })) {
      if (!issues.has(issue.path)) issues.set(issue.path, issue);
    }
  }
  return [...issues.values()];
}

function translated(zodIssue: z.core.$ZodIssue, path: readonly PropertyKey[], checkup: Checkup): readonly Issue[] {
  if (zodIssue.code === "unrecognized_keys") {
    const { keys } = placeAt(checkup.schema, path);
    return zodIssue.keys.map((key) => unknownKey(key, issuePath(checkup.root, [...path, key]), keys));
  }
  if (zodIssue.code === "invalid_union" && zodIssue.errors.length > 0 && zodIssue.discriminator === undefined) {
    return nearestBranch(zodIssue.errors).flatMap((inner) => translated(inner, [...path, ...inner.path], checkup));
  }
  return [issueAt(zodIssue, path, checkup)];
}

function unknownKey(key: string, path: string, known: readonly string[]): Issue {
  const code = isForbiddenKey(key) ? "forbidden-key" : "unknown-key";
  return issueOf(code, path, "a known key", `\`${shortened(key)}\``, didYouMean(key, known));
}

/** The alternative of a union that came furthest is the one that was meant. */
function nearestBranch(branches: readonly (readonly z.core.$ZodIssue[])[]): readonly z.core.$ZodIssue[] {
  let nearest: readonly z.core.$ZodIssue[] = [];
  let furthest = -1;
  for (const branch of branches) {
    const reached = Math.max(0, ...branch.map((issue) => issue.path.length));
    if (reached > furthest || (reached === furthest && branch.length < nearest.length)) {
      nearest = branch;
      furthest = reached;
    }
  }
  return nearest;
}

function issueAt(zodIssue: z.core.$ZodIssue, path: readonly PropertyKey[], checkup: Checkup): Issue {
  const value = valueAt(checkup.value, path);
  const where = issuePath(checkup.root, path);
  const { code, expected, help } = problemIn(zodIssue, value);
  if (value === undefined) return issueOf("missing", where, expected, received(value));
  if (value === null) {
    const isOptional = placeAt(checkup.schema, path).isOptional;
    return issueOf(
      "null-not-allowed",
      where,
      expected,
      received(value),
      isOptional ? "leave the field out" : undefined,
    );
  }
  const shown = code === "forbidden-key" ? `\`${shortened(String(path.at(-1)))}\`` : received(value);
  return issueOf(code, where, expected, shown, help);
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let value = root;
  for (const key of path) {
    if (typeof value !== "object" || value === null) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}
