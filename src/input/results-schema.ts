import { checkedParser } from "../schema/checked-parser";
import { list } from "../schema/list";
import { minorUnits, wholeNumber } from "../schema/number-field";
import { plainObject } from "../schema/plain-object";
import { identifier } from "../schema/text-field";
import { instant } from "./instant-field";
import { timeZone } from "./time-zone-field";
import { touchSchema } from "./touch-schema";

const payment = plainObject({ orderId: identifier, paidAt: instant, amount: minorUnits }, "a payment");
const heldOut = plainObject({ orderId: identifier, buyerId: identifier, at: instant }, "a reminder that was held back");

const MOST_WINDOW_MINUTES = 527_040;

/** Touches and what is known of the payments after them. */
export const resultsSchema = plainObject(
  {
    history: list(touchSchema, "a list of touches"),
    payments: list(payment, "a list of payments"),
    holdout: list(heldOut, "a list of reminders that were held back").optional(),
    windowMinutes: wholeNumber(1, MOST_WINDOW_MINUTES),
    timeZone: timeZone.optional(),
  },
  "touches and payments",
);

export const parseResults = checkedParser(resultsSchema, "context");
