import * as z from "zod";
import { CHANNELS, OUTCOMES, REASON_CODES } from "../contract/vocabulary";
import { list } from "../schema/list";
import { MOST_MINOR_UNITS, numberBetween, wholeNumber } from "../schema/number-field";
import { plainObject } from "../schema/plain-object";
import { recordOf } from "../schema/record";
import { identifier, isText, text } from "../schema/text-field";
import { instant } from "./instant-field";

const rules = recordOf(isText, "rule ids by stage", "a text");

export const touchSchema = plainObject(
  {
    planId: identifier.optional(),
    orderId: identifier,
    buyerId: identifier,
    at: instant,
    channel: z.enum(CHANNELS),
    attempt: wholeNumber(1),
    script: text.optional(),
    variant: text.optional(),
    rules: rules.optional(),
    segment: text.optional(),
    covers: list(identifier, "a list of order ids").optional(),
    agent: text.optional(),
    outcome: z.enum(OUTCOMES).optional(),
    promisedAt: instant.optional(),
    reason: z.enum(REASON_CODES).optional(),
    cost: numberBetween(0, MOST_MINOR_UNITS, "minor units").optional(),
  },
  "a touch",
);
