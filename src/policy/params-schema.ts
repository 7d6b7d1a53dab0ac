import * as z from "zod";
import { clockSchema } from "./hours-schema";
import { whole } from "./name-schema";

const DAY = 1_440;
const WEEK = 10_080;
const MONTH = 43_200;
const MOST_DAYS = 3_650;
const MOST_MONEY = 1_000_000_000_000;

/** The numbers of a policy, each within limits that a shop can mean. */
export const paramsSchema = z.strictObject({
  perOrder: whole(1, 20),
  gapMinutes: whole(1, MONTH),
  promotionGapMinutes: whole(1, MONTH),
  perDay: whole(1, 50),
  promotionPerDay: whole(1, 50),
  perLocalDay: whole(1, 50).optional(),
  lastCallMinutes: whole(0, WEEK),
  promotionLastCallMinutes: whole(0, WEEK),
  stalenessMinutes: whole(1, WEEK),
  topUpLeadMinutes: whole(0, DAY),
  laterMinutes: whole(1, WEEK),
  tonightAt: clockSchema,
  brokenPromiseMinutes: whole(0, WEEK),
  fewLeft: whole(0, 10_000),
  courtesyDays: whole(0, MOST_DAYS),
  backlogDays: whole(1, MOST_DAYS),
  largeMultiple: whole(1, 1_000),
  largeAmount: whole(0, MOST_MONEY),
  supersededHours: whole(0, 8_760),
  supersededPercent: whole(0, 100),
  combineMinutes: whole(0, MONTH),
  softTouchMinutes: whole(1, MONTH),
  onlineMinutes: whole(0, DAY),
  promotionCallMinutes: whole(1, 60),
  loyalPaidOrders: whole(1, 10_000),
  loyalDays: whole(1, MOST_DAYS),
  activeDays: whole(1, MOST_DAYS),
  dormantDays: whole(1, MOST_DAYS),
  waveMinutes: whole(0, DAY),
  onlineWaveMinutes: whole(0, DAY),
  spreadMinutes: whole(0, DAY),
  feedbackQuestion: z.boolean(),
  restDayFallback: z.boolean(),
});
