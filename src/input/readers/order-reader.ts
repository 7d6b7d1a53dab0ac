import type { Order } from "../../contract/order";
import { ORDER_STATUSES, REASON_CODES, UNAVAILABLE } from "../../contract/vocabulary";
import {
  fieldsOf,
  listReader,
  numberReader,
  oneOfReader,
  optional,
  readIdentifier,
  readMinorUnits,
  readYesOrNo,
  refuse,
  type Shaped,
} from "../../schema/reader";
import { recordReader } from "../../schema/record";
import { keysOf } from "../../schema/schema-at";
import type { CaseOrder } from "../case";
import { readCurrency } from "../currency-field";
import { readInstant } from "../instant-field";
import { isAttributeValue, orderSchema, STATED_INTENTS } from "../order-schema";
import { readPayUrl } from "../pay-url-field";
import { readBuyer } from "./buyer-reader";
import { readInquiry } from "./conversation-reader";
import { readItem } from "./item-reader";
import { readPayment } from "./payment-reader";

const KEYS = keysOf(orderSchema);
const readStatus = oneOfReader(ORDER_STATUSES);
const readPercentage = numberReader(0, 100);
const readItems = listReader(readItem);
const readUnavailable = oneOfReader(UNAVAILABLE);
const readReason = oneOfReader(REASON_CODES);
const readIntent = oneOfReader(STATED_INTENTS);
const readAttributes = recordReader(isAttributeValue);

export function readOrder(value: unknown): Shaped<CaseOrder> {
  const order = fieldsOf<Order>(value, KEYS);
  const placedAt = readInstant(order.placedAt);
  const closesAt = optional(order.closesAt, readInstant);
  const payableFrom = optional(order.payableFrom, readInstant);
  if (closesAt !== undefined && (closesAt <= placedAt || (payableFrom ?? placedAt) > closesAt)) return refuse();
  const items = readItems(order.items);
  if (items.length === 0) return refuse();
  return {
    id: readIdentifier(order.id),
    status: optional(order.status, readStatus),
    placedAt,
    closesAt,
    payableFrom,
    amount: readMinorUnits(order.amount),
    currency: readCurrency(order.currency),
    marginPercent: optional(order.marginPercent, readPercentage),
    items,
    payUrl: optional(order.payUrl, readPayUrl),
    buyer: readBuyer(order.buyer),
    inquiry: optional(order.inquiry, readInquiry),
    payment: optional(order.payment, readPayment),
    dispute: optional(order.dispute, readYesOrNo),
    unavailable: optional(order.unavailable, readUnavailable),
    reason: optional(order.reason, readReason),
    intent: optional(order.intent, readIntent),
    promisedAt: optional(order.promisedAt, readInstant),
    attributes: optional(order.attributes, readAttributes),
  };
}
