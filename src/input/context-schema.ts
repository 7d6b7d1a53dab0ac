import * as z from "zod";
import { addProblem } from "../schema/expected";
import { list } from "../schema/list";
import { plainObject } from "../schema/plain-object";
import { workCalendar } from "../time/calendar";
import { zoneOf } from "../time/zone";
import { calendarSchema } from "./calendar-schema";
import type { CaseContext } from "./case";
import { instant } from "./instant-field";
import { otherOrderSchema } from "./other-order-schema";
import { promotionSchema } from "./promotion-schema";
import { shopSchema } from "./shop-schema";
import { UNKNOWN_TIME_ZONE } from "./time-zone-field";
import { touchSchema } from "./touch-schema";

const NONE: readonly never[] = [];

/** A context as the host gives it; its output carries instants as epoch milliseconds, the zone and the calendar. */
export const contextSchema = plainObject(
  {
    now: instant,
    shop: shopSchema,
    history: list(touchSchema, "a list of touches").optional(),
    otherOrders: list(otherOrderSchema, "a list of orders").optional(),
    promotion: promotionSchema.optional(),
    calendar: calendarSchema.optional(),
  },
  "a context",
).transform((context, payload): CaseContext => {
  const shopZone = zoneOf(context.shop.timeZone);
  if (shopZone === undefined) {
    addProblem(payload, UNKNOWN_TIME_ZONE, ["shop", "timeZone"]);
    return z.NEVER;
  }
  return {
    now: context.now,
    shop: context.shop,
    shopZone,
    history: context.history ?? NONE,
    otherOrders: context.otherOrders ?? NONE,
    promotion: context.promotion,
    calendar: workCalendar(context.calendar),
  };
});
