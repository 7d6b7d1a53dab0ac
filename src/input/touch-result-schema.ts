import * as z from "zod";
import { CHANNELS, OUTCOMES, REASON_CODES } from "../contract/vocabulary";
import { checkedParser } from "../schema/checked-parser";
import { expected, problem } from "../schema/expected";
import { list } from "../schema/list";
import { MOST_MINOR_UNITS, numberBetween, wholeNumber } from "../schema/number-field";
import { isPlainObject, plainObject } from "../schema/plain-object";
import { identifier, text } from "../schema/text-field";
import { instant } from "./instant-field";

const SEND_PLAN = "a plan of kind `send`";

/** Of a plan what a touch is made of; it comes back from where the host has kept it, so it may be anything. */
const touched = z.looseObject(
  {
    id: identifier,
    orderId: identifier,
    buyerId: identifier,
    channel: z.enum(CHANNELS),
    attempt: wholeNumber(1),
    script: z.looseObject({ id: text, variant: text.optional() }, expected("the script of a plan")),
    because: list(z.looseObject({ stage: text, rule: text }, expected("a step of a plan")), "the steps of a plan"),
    classification: z.looseObject({ segment: text }, expected("the classification of a plan")),
    covers: list(identifier, "a list of order ids"),
    assignee: text.optional(),
    economics: z
      .looseObject({ cost: numberBetween(0, MOST_MINOR_UNITS, "minor units") }, expected("the economics of a plan"))
      .optional(),
  },
  expected(SEND_PLAN),
);

const sendPlan = z
  .custom<z.input<typeof touched>>(
    (value) => isPlainObject(value) && value.kind === "send",
    problem("wrong-type", SEND_PLAN),
  )
  .pipe(touched);

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
