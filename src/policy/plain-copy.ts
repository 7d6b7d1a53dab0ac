import type { Issue } from "../contract/error";
import { isForbiddenKey } from "../schema/forbidden-key";
import { isPlainObject } from "../schema/plain-object";
import { received } from "../schema/received";
import { type PolicyPath, policyIssue } from "./check/policy-issue";

const MOST_DEPTH = 60;
const MOST_NODES = 500_000;

interface Copying {
  readonly issues: Issue[];
  nodes: number;
}

/** A copy of plain data that shares nothing with it; what is not plain data is told and left out. */
export function plainCopy(value: unknown, path: PolicyPath = []): { copy: unknown; issues: readonly Issue[] } {
  const copying: Copying = { issues: [], nodes: 0 };
  try {
    return { copy: copyOf(value, path, copying), issues: copying.issues };
  } catch {
    // Nothing here throws but the input itself: a getter, or the trap of a proxy.
    const issue = policyIssue("wrong-type", path, "plain data", "an object that throws when it is read");
    return { copy: undefined, issues: [issue] };
  }
}

function copyOf(value: unknown, path: PolicyPath, copying: Copying): unknown {
  if (typeof value !== "object" || value === null) return value;
  copying.nodes += 1;
  // Data that contains itself ends here too.
  if (path.length > MOST_DEPTH || copying.nodes > MOST_NODES) {
    if (!copying.issues.some(({ code }) => code === "too-complex")) {
      const words = `at most ${MOST_NODES} objects, ${MOST_DEPTH} inside each other`;
      copying.issues.push(policyIssue("too-complex", path.slice(0, 6), words, "more"));
    }
    return undefined;
  }
  if (Array.isArray(value)) return copyOfList(value, path, copying);
  if (isPlainObject(value)) return copyOfObject(value, path, copying);
  copying.issues.push(policyIssue("wrong-type", path, "plain data", received(value)));
  return undefined;
}

function copyOfList(list: readonly unknown[], path: PolicyPath, copying: Copying): readonly unknown[] | undefined {
  const entries = Object.keys(list).length;
  if (entries !== list.length) {
    copying.issues.push(policyIssue("wrong-type", path, "a list without holes", "one with holes"));
    return undefined;
  }
  return list.map((each, index) => copyOf(each, [...path, index], copying));
}

function copyOfObject(
  value: Readonly<Record<string, unknown>>,
  path: PolicyPath,
  copying: Copying,
): Readonly<Record<string, unknown>> {
  const copy: Record<string, unknown> = {};
  for (const [key, entry] of Object.entries(value)) {
    if (!isForbiddenKey(key)) copy[key] = copyOf(entry, [...path, key], copying);
    else copying.issues.push(policyIssue("forbidden-key", [...path, key], "another key", `\`${key}\``));
  }
  return copy;
}
