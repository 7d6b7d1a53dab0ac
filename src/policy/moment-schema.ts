import * as z from "zod";
import { endClockSchema } from "./hours-schema";
import { nameSchema, whole } from "./name-schema";

const MONTH_MINUTES = 43_200;

export const momentSchema = z.strictObject({
  from: z.enum(["payable", "pace", "promise", "top-up", "broken-promise", "closing"]),
  afterMinutes: whole(0, MONTH_MINUTES),
  by: endClockSchema.optional(),
  within: z.array(nameSchema).min(1).max(20).optional(),
  onlineHours: nameSchema.optional(),
});
