import type * as z from "zod";
import type { IssueCode } from "../contract/error";

const PREFIX = "expected ";

/** What a check that zod does not know hands to the translator of its issues. */
export interface Problem {
  readonly code: IssueCode;
  readonly expected: string;
  readonly help?: string | undefined;
}

/** The message of a zod schema: its readers outside this library see it too. */
export function expected(what: string): string {
  return `${PREFIX}${what}`;
}

/** The part of a message that `expected` was given; undefined for a message of zod's own. */
export function expectedIn(message: string): string | undefined {
  return message.startsWith(PREFIX) ? message.slice(PREFIX.length) : undefined;
}

/** Parameters for `z.custom` and `refine`. */
export function problem(
  code: IssueCode,
  what: string,
  help?: string,
): { error: string; params: Record<string, unknown> } {
  return { error: expected(what), params: { code, expected: what, help } };
}

/** For `check` and `transform`: the value, or the part of it at `path`, is not what was expected. */
export function addProblem(payload: z.core.ParsePayload, found: Problem, path: readonly PropertyKey[] = []): void {
  payload.issues.push({
    code: "custom",
    message: expected(found.expected),
    params: { ...found },
    input: payload.value,
    path: [...path],
  });
}
