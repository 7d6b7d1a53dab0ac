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

const MOST_DAYS = 3_650;
const MOST_AGENTS = 100_000;

const services = plainObject(
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

export const shopSchema = plainObject(
  {
    name: words,
    timeZone,
    currency: currency.optional(),
    averageOrder: numberBetween(1, MOST_MINOR_UNITS, "minor units").optional(),
    signature: words.optional(),
    services: services.optional(),
    offers: list(offer, "a list of offers").optional(),
    dispatch: plainObject({ cutOff: clock, transitDays: wholeNumber(0, MOST_DAYS).optional() }).optional(),
    onDuty: hours.optional(),
    calls: plainObject({
      agents: wholeNumber(0, MOST_AGENTS),
      perHour: numberBetween(0, MOST_AGENTS),
    }).optional(),
  },
  "a shop",
);
