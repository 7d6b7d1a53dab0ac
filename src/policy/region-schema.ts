import * as z from "zod";
import type { RegionLimit, Regions } from "../contract/policy-region";
import { CHANNELS, MESSAGE_CLASSES } from "../contract/vocabulary";
import { expected, problem } from "../schema/expected";
import { parseLocalDate } from "../time/local";
import { hoursSchema } from "./hours-schema";
import { formOf, whole } from "./name-schema";
import { DATE_PATTERN, REGION_PATTERN } from "./patterns";

const DATE = "a date that exists, such as `2026-11-21`";
const dateSchema = z
  .string(expected(DATE))
  .refine((text) => parseLocalDate(text) !== undefined, problem("invalid-date", DATE))
  .meta({ pattern: DATE_PATTERN.source });

const LIMIT = "a limit with `hours`, `closedOnHolidays` or `most`";
const limitSchema: z.ZodType<RegionLimit> = z
  .strictObject({
    channels: z.array(z.enum(CHANNELS)).min(1).max(CHANNELS.length),
    category: z.enum(MESSAGE_CLASSES).optional(),
    hours: z.array(hoursSchema).min(1).max(14).optional(),
    closedOnHolidays: z.boolean().optional(),
    most: z.strictObject({ touches: whole(1, 1_000), days: whole(1, 366) }).optional(),
    basis: z.enum(["law", "provider", "code"]),
    source: z.string().min(1).max(500),
    asOf: dateSchema,
    confidence: z.enum(["high", "medium", "low"]),
  })
  .refine(
    ({ hours, closedOnHolidays, most }) => hours !== undefined || closedOnHolidays === true || most !== undefined,
    problem("empty", LIMIT),
  );

export const regionsSchema: z.ZodType<Regions> = z.record(
  formOf(REGION_PATTERN, "invalid-country", "an ISO 3166 code such as `FR` or `US-TX`"),
  z.array(limitSchema).min(1).max(50),
);
