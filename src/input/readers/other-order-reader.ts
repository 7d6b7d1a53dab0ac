import type { OtherOrder } from "../../contract/context";
import { ORDER_STATUSES } from "../../contract/vocabulary";
import {
  fieldsOf,
  listReader,
  oneOfReader,
  optional,
  readIdentifier,
  readMinorUnits,
  readText,
  type Shaped,
} from "../../schema/reader";
import { keysOf } from "../../schema/schema-at";
import type { CaseOtherOrder } from "../case";
import { readInstant } from "../instant-field";
import { otherOrderSchema } from "../other-order-schema";

const KEYS = keysOf(otherOrderSchema);
const readStatus = oneOfReader(ORDER_STATUSES);
const readTitles = listReader(readText);

export function readOtherOrder(value: unknown): Shaped<CaseOtherOrder> {
  const other = fieldsOf<OtherOrder>(value, KEYS);
  return {
    id: readIdentifier(other.id),
    buyerId: optional(other.buyerId, readIdentifier),
    status: readStatus(other.status),
    placedAt: readInstant(other.placedAt),
    amount: readMinorUnits(other.amount),
    closesAt: optional(other.closesAt, readInstant),
    titles: optional(other.titles, readTitles),
  };
}
