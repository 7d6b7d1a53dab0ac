import type { Checked } from "../contract/error";
import { checkedParser } from "../schema/checked-parser";
import type { CaseOrder } from "./case";
import { orderSchema } from "./order-schema";

export const parseOrder: (value: unknown) => Checked<CaseOrder> = checkedParser(orderSchema, "order");
