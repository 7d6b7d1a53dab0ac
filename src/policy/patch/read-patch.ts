import type { Issue } from "../../contract/error";
import { isPlainObject } from "../../schema/plain-object";
import { received } from "../../schema/received";
import { didYouMean } from "../../schema/suggestion";
import { type PolicyPath, policyIssue } from "../check/policy-issue";
import { plainCopy } from "../plain-copy";

/** One patch, read: what is to be done, where, and with what. */
export interface Edit {
  readonly operation: Operation;
  /** For `insert` the rule that it goes beside. */
  readonly address: string;
  readonly addressPath: PolicyPath;
  readonly value: unknown;
  readonly valuePath: PolicyPath;
  readonly side: "before" | "after";
}
export type Operation = "set" | "replace" | "remove" | "add" | "insert";

interface Keys {
  readonly address: readonly string[];
  readonly value: string | undefined;
}

const KEYS_OF: Readonly<Record<Operation, Keys>> = {
  set: { address: ["set"], value: "to" },
  replace: { address: ["replace"], value: "with" },
  remove: { address: ["remove"], value: undefined },
  add: { address: ["add"], value: "value" },
  insert: { address: ["before", "after"], value: "insert" },
};
const OPERATIONS = ["set", "replace", "remove", "add", "insert"] as const satisfies readonly Operation[];

/** A patch as an edit, or what is wrong with its form. */
export function readPatch(given: unknown, index: number): Edit | readonly Issue[] {
  const path = ["patches", index];
  const { copy: patch, issues: unreadable } = plainCopy(given, path);
  if (unreadable.length > 0) return unreadable;
  if (!isPlainObject(patch)) return [policyIssue("wrong-type", path, "a patch", received(patch))];
  const operation = OPERATIONS.find((name) => Object.hasOwn(patch, name));
  if (operation === undefined) {
    const [first] = Object.keys(patch);
    const help = first === undefined ? undefined : didYouMean(first, OPERATIONS);
    return [policyIssue("missing", path, "`set`, `replace`, `remove`, `add` or `insert`", "none of them", help)];
  }
  const { address, value } = KEYS_OF[operation];
  const addressKey = address.find((key) => Object.hasOwn(patch, key)) ?? address.join("` or `");
  const known = [addressKey, ...(value === undefined ? [] : [value])];
  const issues = [...unknownKeys(patch, known, path, operation), ...missingKeys(patch, known, path)];
  if (issues.length > 0) return issues;
  return editOf(operation, patch, addressKey, value, path);
}

function editOf(
  operation: Operation,
  patch: Readonly<Record<string, unknown>>,
  addressKey: string,
  valueKey: string | undefined,
  path: PolicyPath,
): Edit | readonly Issue[] {
  const address = patch[addressKey];
  const addressPath = [...path, addressKey];
  if (typeof address !== "string") {
    return [policyIssue("wrong-type", addressPath, "an address such as `hours/phone-everyday`", received(address))];
  }
  const valuePath = [...path, valueKey ?? addressKey];
  const value = valueKey === undefined ? undefined : patch[valueKey];
  const side = addressKey === "after" ? "after" : "before";
  return { operation, address, addressPath, value, valuePath, side };
}

function unknownKeys(
  patch: Readonly<Record<string, unknown>>,
  known: readonly string[],
  path: PolicyPath,
  operation: Operation,
): readonly Issue[] {
  return Object.keys(patch)
    .filter((key) => !known.includes(key))
    .map((key) =>
      policyIssue(
        "unknown-key",
        [...path, key],
        `a key of a patch with \`${operation}\``,
        `\`${key}\``,
        didYouMean(key, known),
      ),
    );
}

function missingKeys(
  patch: Readonly<Record<string, unknown>>,
  known: readonly string[],
  path: PolicyPath,
): readonly Issue[] {
  return known
    .filter((key) => patch[key] === undefined)
    .map((key) =>
      policyIssue("missing", path, `\`${key}\` beside \`${known.find((other) => other !== key)}\``, "nothing"),
    );
}
