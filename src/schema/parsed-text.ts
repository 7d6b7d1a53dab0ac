import * as z from "zod";
import { addProblem, type Problem } from "./expected";
import { textOf } from "./text-field";

/** A text that is read while it is checked; `read` answers undefined for one that it cannot read. */
export function parsedText<Read>(
  wrong: Problem,
  read: (value: string) => Read | undefined,
  helpFor?: (value: string) => string | undefined,
) {
  return textOf(wrong.expected).transform((value, payload): Read => {
    const parsed = read(value);
    if (parsed !== undefined) return parsed;
    addProblem(payload, { ...wrong, help: helpFor?.(value) ?? wrong.help });
    return z.NEVER;
  });
}
