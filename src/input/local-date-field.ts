import { parsedText } from "../schema/parsed-text";
import { parseLocalDate } from "../time/local";

/** `"2026-11-21"`, kept as written. */
export const localDate = parsedText(
  { code: "invalid-date", expected: "a date that exists, such as `2026-11-21`" },
  (date) => (parseLocalDate(date) === undefined ? undefined : date),
);
