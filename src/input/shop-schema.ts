import * as z from "zod";
import { OFFER_KINDS } from "../contract/vocabulary";
import { list } from "../schema/list";
import { MOST_MINOR_UNITS, minorUnits, numberBetween, wholeNumber } from "../schema/number-field";
import { plainObject } from "../schema/plain-object";
import { identifier, words, yesOrNo } from "../schema/text-field";
import { clock } from "./clock-field";
import { currency } from "./currency-field";
import { hours } from "./hours-field";
import { instant } from "./instant-field";
import { timeZone } from "./time-zone-field";

export const LEAST_AVERAGE = 1;
export const MOST_DAYS = 3_650;
const MOST_AGENTS = 100_000;

export const servicesSchema = plainObject(
  {
    cashOnDelivery: yesOrNo.optional(),
    friendPay: yesOrNo.optional(),
    instalments: yesOrNo.optional(),
    corporateTransfer: yesOrNo.optional(),
    returnsDays: wholeNumber(0, MOST_DAYS).optional(),
    freightInsurance: yesOrNo.optional(),
  },
  "services",
);

const offer = plainObject(
  {
    id: identifier,
    kind: z.enum(OFFER_KINDS),
    label: words,
    cost: minorUnits.optional(),
    endsAt: instant.optional(),
  },
  "an offer",
);

export const offersSchema = list(offer, "a list of offers");

export const dispatchSchema = plainObject({ cutOff: clock, transitDays: wholeNumber(0, MOST_DAYS).optional() });

export const callsSchema = plainObject({
  agents: wholeNumber(0, MOST_AGENTS),
  perHour: numberBetween(0, MOST_AGENTS),
});

export const shopSchema = plainObject(
  {
    name: words,
    timeZone,
    currency: currency.optional(),
    averageOrder: numberBetween(LEAST_AVERAGE, MOST_MINOR_UNITS, "minor units").optional(),
    signature: words.optional(),
    services: servicesSchema.optional(),
    offers: offersSchema.optional(),
    dispatch: dispatchSchema.optional(),
    onDuty: hours.optional(),
    calls: callsSchema.optional(),
  },
  "a shop",
);
