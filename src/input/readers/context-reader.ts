import type { Context } from "../../contract/context";
import { fieldsOf, listReader, optional, refuse, type Shaped } from "../../schema/reader";
import { keysOf } from "../../schema/schema-at";
import { readerBy } from "../../schema/schema-reader";
import { workCalendar } from "../../time/calendar";
import { zoneOf } from "../../time/zone";
import { calendarSchema } from "../calendar-schema";
import type { CaseContext } from "../case";
import { contextSchema } from "../context-schema";
import { readInstant } from "../instant-field";
import { promotionSchema } from "../promotion-schema";
import { readOtherOrder } from "./other-order-reader";
import { readShop } from "./shop-reader";
import { readTouch } from "./touch-reader";

const KEYS = keysOf(contextSchema);
const NONE: readonly never[] = [];
const readHistory = listReader(readTouch);
const readOtherOrders = listReader(readOtherOrder);
const readPromotion = readerBy(promotionSchema);
const readCalendar = readerBy(calendarSchema);

export function readContext(value: unknown): Shaped<CaseContext> {
  const context = fieldsOf<Context>(value, KEYS);
  const shop = readShop(context.shop);
  return {
    now: readInstant(context.now),
    shop,
    shopZone: zoneOf(shop.timeZone) ?? refuse(),
    history: optional(context.history, readHistory) ?? NONE,
    otherOrders: optional(context.otherOrders, readOtherOrders) ?? NONE,
    promotion: optional(context.promotion, readPromotion),
    calendar: workCalendar(optional(context.calendar, readCalendar)),
  };
}
