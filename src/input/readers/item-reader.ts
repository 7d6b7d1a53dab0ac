import type { OrderItem } from "../../contract/order";
import {
  fieldsOf,
  listReader,
  optional,
  readWords,
  readYesOrNo,
  type Shaped,
  wholeNumberReader,
} from "../../schema/reader";
import { keysOf } from "../../schema/schema-at";
import { itemSchema } from "../item-schema";

const KEYS = keysOf(itemSchema);
const readQuantity = wholeNumberReader(1);
const readStock = wholeNumberReader(0);
const readSellingPoints = listReader(readWords);

export function readItem(value: unknown): Shaped<OrderItem> {
  const item = fieldsOf<OrderItem>(value, KEYS);
  return {
    title: readWords(item.title),
    quantity: optional(item.quantity, readQuantity),
    stock: optional(item.stock, readStock),
    sellingPoints: optional(item.sellingPoints, readSellingPoints),
    category: optional(item.category, readWords),
    discreet: optional(item.discreet, readYesOrNo),
  };
}
