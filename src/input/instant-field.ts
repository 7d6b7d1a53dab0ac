import * as z from "zod";
import type { Instant } from "../contract/order";
import { addProblem, type Problem, problem } from "../schema/expected";
import { refuse } from "../schema/reader";
import { type EpochMs, type InstantProblem, parseInstant } from "../time/instant";

const EXPECTED = "an ISO 8601 time with an offset or a `Date`";

const PROBLEMS = {
  "not-an-instant": { code: "invalid-instant", expected: EXPECTED },
  "missing-offset": {
    code: "missing-offset",
    expected: "a time with an offset",
    help: "write `2026-11-21T10:00:00+08:00` or end it with Z",
  },
  "invalid-date": { code: "invalid-instant", expected: "a date and time that exist" },
  "out-of-range": { code: "out-of-range", expected: "a time from 2000-01-01 to 2100-01-01" },
} as const satisfies Readonly<Record<InstantProblem, Problem>>;

/** Read once, here: behind the door instants are epoch milliseconds. */
export const instant = z
  .custom<Instant>((value) => typeof value === "string" || isObject(value), problem("wrong-type", EXPECTED))
  .transform((value, payload) => {
    const at = parseInstant(value);
    if (typeof at === "number") return at;
    addProblem(payload, typeof value === "string" || isDate(value) ? PROBLEMS[at] : NO_DATE);
    return z.NEVER;
  });

export function readInstant(value: unknown): EpochMs {
  const at = parseInstant(value);
  return typeof at === "number" ? at : refuse();
}

const NO_DATE: Problem = { code: "wrong-type", expected: EXPECTED };

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}

function isDate(value: Instant): boolean {
  return Object.prototype.toString.call(value) === "[object Date]";
}
