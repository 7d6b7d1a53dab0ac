import * as z from "zod";
import { localeSchema, nameSchema, whole } from "./name-schema";

const MOST_COST = 1_000_000_000;

const channelHoursSchema = z.strictObject({
  everyday: nameSchema,
  office: nameSchema.optional(),
  promotion: nameSchema,
  promotionMarketing: nameSchema.optional(),
  promotionNight: nameSchema.optional(),
  promotionNightMarketing: z.boolean().optional(),
});

const shared = {
  cost: whole(0, MOST_COST),
  hours: channelHoursSchema,
  presence: z.boolean(),
  invitesReply: z.boolean(),
};

const lengthChannelSchema = z.strictObject({ ...shared, maxLength: whole(20, 100_000).optional() });

/** An SMS is measured in parts instead (SCR-14). */
const smsChannelSchema = z.strictObject({
  ...shared,
  lengthMode: z.enum(["cn", "gsm"]),
  maxParts: whole(1, 10),
  optOut: z.record(localeSchema, z.string().min(1).max(60)).optional(),
});

export const channelsSchema = z.strictObject({
  note: lengthChannelSchema,
  im: lengthChannelSchema,
  push: lengthChannelSchema,
  email: lengthChannelSchema,
  sms: smsChannelSchema,
  phone: lengthChannelSchema,
});

const percentSchema = whole(0, 100);
const chancesSchema = z.strictObject({
  none: percentSchema,
  loyal: percentSchema,
  active: percentSchema,
  dormant: percentSchema,
  lost: percentSchema,
});

/** Percent of touches that are followed by a payment (CHA-06). */
export const channelChancesSchema = z.strictObject({
  note: chancesSchema,
  im: chancesSchema,
  push: chancesSchema,
  email: chancesSchema,
  sms: chancesSchema,
  phone: chancesSchema,
});
