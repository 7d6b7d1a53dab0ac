import * as z from "zod";
import type { Hours } from "../contract/context";
import { addProblem, problem } from "../schema/expected";
import { isDenseArray, list } from "../schema/list";
import { wholeNumber } from "../schema/number-field";
import { parsedText } from "../schema/parsed-text";
import { plainObject } from "../schema/plain-object";
import { DAY_MINUTES } from "../time/duration";
import { mergeSpans, parseSpan } from "../time/hours";
import { ISO_WEEKDAY, isIsoWeekday } from "./weekday-field";

const days = z
  .custom<Hours["days"]>(
    isNamedOrList,
    problem("invalid-hours", '`"workdays"`, `"non-holidays"`, `"all"` or a list of ISO weekdays'),
  )
  .check((payload) => {
    const named = payload.value;
    if (typeof named === "string") return;
    if (named.length === 0) addProblem(payload, { code: "empty", expected: "a list of ISO weekdays, at least 1" });
    for (const [index, day] of named.entries()) {
      if (!isIsoWeekday(day)) addProblem(payload, { code: "invalid-hours", expected: ISO_WEEKDAY }, [index]);
    }
  });

const minutesLeft = wholeNumber(1, DAY_MINUTES, "whole minutes from 1 to 1440");
const span = parsedText({ code: "invalid-hours", expected: "a span such as `09:00-18:00`" }, parseSpan);

/** Days and spans, read: `{ days: "workdays", spans: ["09:00-18:00"] }`. */
export const hours = plainObject(
  { days, spans: list(span, "a list of spans", 1), minutesLeft: minutesLeft.optional() },
  "hours",
).transform((read) => ({
  days: typeof read.days === "string" ? read.days : [...read.days],
  spans: mergeSpans(read.spans),
  minutesLeft: read.minutesLeft,
}));

function isNamedOrList(value: unknown): boolean {
  return value === "workdays" || value === "non-holidays" || value === "all" || isDenseArray(value);
}
