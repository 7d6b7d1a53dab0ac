import * as z from "zod";
import { ORDER_STATUSES } from "../contract/vocabulary";
import { list } from "../schema/list";
import { minorUnits } from "../schema/number-field";
import { plainObject } from "../schema/plain-object";
import { identifier, text } from "../schema/text-field";
import { instant } from "./instant-field";

export const otherOrderSchema = plainObject(
  {
    id: identifier,
    buyerId: identifier.optional(),
    status: z.enum(ORDER_STATUSES),
    placedAt: instant,
    amount: minorUnits,
    closesAt: instant.optional(),
    titles: list(text, "a list of titles").optional(),
  },
  "an order of the buyer",
);
