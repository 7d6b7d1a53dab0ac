import * as z from "zod";
import { OUTCOMES, REASON_CODES } from "../contract/vocabulary";
import { checkedParser } from "../schema/checked-parser";
import { problem } from "../schema/expected";
import { MOST_MINOR_UNITS, numberBetween } from "../schema/number-field";
import { isPlainObject, plainObject } from "../schema/plain-object";
import { instant } from "./instant-field";

const sendPlan = z.custom<object>(
  (value) => isPlainObject(value) && Reflect.get(value, "kind") === "send",
  problem("wrong-type", "a plan of kind `send`"),
);

const result = plainObject(
  {
    at: instant,
    outcome: z.enum(OUTCOMES).optional(),
    promisedAt: instant.optional(),
    reason: z.enum(REASON_CODES).optional(),
    cost: numberBetween(0, MOST_MINOR_UNITS, "minor units").optional(),
  },
  "what came of a plan",
);

/** A plan that was sent, and what came of it: a slip here would make a no unheard. */
export const parseTouchResult = checkedParser(plainObject({ plan: sendPlan, result }), "context");
