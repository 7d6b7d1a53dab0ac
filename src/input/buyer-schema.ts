import * as z from "zod";
import { type Channel, MESSAGE_CLASSES, RHYTHMS, SEGMENTS } from "../contract/vocabulary";
import { wholeNumber } from "../schema/number-field";
import { plainObject } from "../schema/plain-object";
import { identifier, text, yesOrNo } from "../schema/text-field";
import { country } from "./country-field";
import { instant } from "./instant-field";
import { locale } from "./locale-field";
import { timeZone } from "./time-zone-field";

const consent = z.enum(MESSAGE_CLASSES).optional();

export const reachSchema = plainObject(
  { note: consent, im: consent, push: consent, email: consent, sms: consent, phone: consent } satisfies Record<
    Channel,
    typeof consent
  >,
  "consent by channel",
);

export const buyerSchema = plainObject(
  {
    id: identifier,
    name: text.optional(),
    timeZone: timeZone.optional(),
    locale: locale.optional(),
    country: country.optional(),
    paidOrders: wholeNumber(0).optional(),
    lastPaidAt: instant.optional(),
    segment: z.enum(SEGMENTS).optional(),
    rhythm: z.enum(RHYTHMS).optional(),
    online: yesOrNo.optional(),
    optedOut: yesOrNo.optional(),
    reach: reachSchema,
  },
  "a buyer",
);
