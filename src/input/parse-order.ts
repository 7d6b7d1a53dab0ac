import { checkedParser } from "../schema/checked-parser";
import type { CaseOrder } from "./case";
import { orderSchema } from "./order-schema";
import { readOrder } from "./readers/order-reader";

export const parseOrder = checkedParser<CaseOrder>(orderSchema, "order", readOrder);
