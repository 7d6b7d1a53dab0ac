import * as z from "zod";
import { problem } from "../schema/expected";

export const ISO_WEEKDAY = "an ISO weekday from 1 (Monday) to 7 (Sunday)";

export const isoWeekday = z.custom<number>(isIsoWeekday, problem("out-of-range", ISO_WEEKDAY));

export function isIsoWeekday(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= 7;
}
