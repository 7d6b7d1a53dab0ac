/** The closed list of what can be wrong with an input or a policy. */
export const ISSUE_CODES = [
  "missing",
  "wrong-type",
  "null-not-allowed",
  "unknown-key",
  "forbidden-key",
  "unknown-value",
  "not-whole",
  "out-of-range",
  "empty",
  "too-long",
  "invalid-instant",
  "missing-offset",
  "unknown-time-zone",
  "unknown-currency",
  "invalid-locale",
  "invalid-country",
  "invalid-url",
  "invalid-date",
  "invalid-clock",
  "invalid-hours",
  "times-out-of-order",
  "duplicate",
  "unknown-fact",
  "unknown-name",
  "invalid-test",
  "too-complex",
  "locked",
  "unknown-address",
  "address-twice",
  "template-syntax",
  "template-construct",
  "template-braces",
  "template-variable",
  "template-empty",
  "template-claim",
  "template-offer",
  "template-name",
  "template-discreet",
  "template-plain",
  "missing-text",
] as const;
export type IssueCode = (typeof ISSUE_CODES)[number];

/** One thing that is wrong: where, what was expected, what came. */
export interface Issue {
  readonly code: IssueCode;
  /** Rooted at `order`, `context`, `policy` or `tests`: `order.items[0].title`. */
  readonly path: string;
  /** Inside a template: the offset of the first character that is meant. */
  readonly at?: number;
  readonly expected: string;
  readonly received: string;
  /** Path, expected, received and, where known, a suggestion, as one line. */
  readonly message: string;
}

export type CuifuErrorCode = "invalid-order" | "invalid-context" | "invalid-policy";

/**
 * The only error that this library throws: the input or the policy is wrong.
 *
 * @example
 * ```ts
 * try {
 *   planReminder(order, context);
 * } catch (error) {
 *   if (error instanceof CuifuError) console.log(error.code, error.issues);
 * }
 * ```
 */
export class CuifuError extends Error {
  override readonly name = "CuifuError";
  readonly code: CuifuErrorCode;
  readonly issues: readonly Issue[];

  constructor(code: CuifuErrorCode, issues: readonly Issue[]) {
    super(issues.map((issue) => issue.message).join("\n"));
    this.code = code;
    this.issues = issues;
  }
}

/** The one place where the wording of an issue is made. */
export function issueOf(code: IssueCode, path: string, expected: string, received: string, help?: string): Issue {
  const message = `${path}: expected ${expected}, received ${received}${help === undefined ? "" : `; ${help}`}`;
  return { code, path, expected, received, message };
}

/** A value that passed, or the error that says why not. */
export type Checked<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: CuifuError };
