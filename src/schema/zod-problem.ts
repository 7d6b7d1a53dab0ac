import type * as z from "zod";
import { ISSUE_CODES, type IssueCode } from "../contract/error";
import { expectedIn, type Problem } from "./expected";
import { didYouMean } from "./suggestion";

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  object: "an object",
  record: "an object",
  array: "a list",
};

/** The code, the words and the help for one issue of zod's about `value`. */
export function problemIn(zodIssue: z.core.$ZodIssue, value: unknown): Problem {
  const named = expectedIn(zodIssue.message);
  switch (zodIssue.code) {
    case "custom":
      return customProblem(zodIssue.params, named ?? "another value");
    case "invalid_type":
      return typeProblem(zodIssue.expected, value, named);
    case "too_small":
      return sizeProblem(zodIssue.origin, `at least ${zodIssue.minimum}`, Number(zodIssue.minimum), named, "empty");
    case "too_big":
      return sizeProblem(zodIssue.origin, `at most ${zodIssue.maximum}`, Number(zodIssue.maximum), named, "too-long");
    case "invalid_value":
      return choiceProblem(zodIssue.values, value, named);
    case "invalid_format":
      return { code: "unknown-value", expected: named ?? `a text of the form ${zodIssue.pattern ?? zodIssue.format}` };
    case "invalid_key":
      return { code: "unknown-key", expected: expectedIn(zodIssue.issues[0]?.message ?? "") ?? named ?? "another key" };
    default:
      return { code: "wrong-type", expected: named ?? "another value" };
  }
}

function customProblem(params: Readonly<Record<string, unknown>> | undefined, expected: string): Problem {
  const code = ISSUE_CODES.find((known) => known === params?.code) ?? "wrong-type";
  return { code, expected, help: typeof params?.help === "string" ? params.help : undefined };
}

function typeProblem(type: string, value: unknown, named: string | undefined): Problem {
  const isFraction = type === "int" && Number.isFinite(value);
  return { code: isFraction ? "not-whole" : "wrong-type", expected: named ?? TYPE_WORDS[type] ?? type };
}

function sizeProblem(origin: string, bound: string, size: number, named: string | undefined, code: IssueCode): Problem {
  if (origin === "string") {
    return { code, expected: `${named ?? "a text"} of ${bound} character${size === 1 ? "" : "s"}` };
  }
  if (origin === "array") return { code, expected: `${named ?? "a list"}, ${bound}` };
  return { code: "out-of-range", expected: `${named ?? "a number"}, ${bound}` };
}

function choiceProblem(values: readonly z.core.util.Primitive[], value: unknown, named: string | undefined): Problem {
  const words = values.filter((known) => typeof known === "string");
  const listed = values.map((known) => `\`${JSON.stringify(known)}\``).join(", ");
  const expected = named ?? (values.length === 1 ? listed : `one of ${listed}`);
  if (typeof value !== "string")
    return { code: words.length === values.length ? "wrong-type" : "unknown-value", expected };
  return { code: "unknown-value", expected, help: didYouMean(value, words) };
}
