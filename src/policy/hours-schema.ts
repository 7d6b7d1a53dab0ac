import * as z from "zod";
import { expected, problem } from "../schema/expected";
import { parseSpan } from "../time/hours";
import { formOf, whole } from "./name-schema";
import { CLOCK_PATTERN, END_CLOCK_PATTERN, SPAN_PATTERN } from "./patterns";

export const clockSchema = formOf(CLOCK_PATTERN, "invalid-clock", "a clock time such as `09:30`");
export const endClockSchema = formOf(END_CLOCK_PATTERN, "invalid-clock", "a clock time such as `17:00`");

const SPAN = "a span such as `09:00-18:00`";
const spanSchema = z
  .string(expected(SPAN))
  .refine((text) => parseSpan(text) !== undefined, problem("invalid-hours", SPAN))
  .meta({ pattern: SPAN_PATTERN.source });

export const hoursSchema = z.strictObject({
  days: z.union([
    z.enum(
      ["workdays", "non-holidays", "all"],
      expected('`"workdays"`, `"non-holidays"`, `"all"` or a list of ISO weekdays from 1 (Monday) to 7'),
    ),
    z.array(whole(1, 7)).min(1).max(7),
  ]),
  spans: z.array(spanSchema).min(1).max(50),
  minutesLeft: whole(1, 1_440).optional(),
});
