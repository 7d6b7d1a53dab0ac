import type { Touch } from "../../contract/touch";
import { CHANNELS, OUTCOMES, REASON_CODES } from "../../contract/vocabulary";
import { MOST_MINOR_UNITS } from "../../schema/number-field";
import {
  fieldsOf,
  listReader,
  numberReader,
  oneOfReader,
  optional,
  readIdentifier,
  readText,
  type Shaped,
  wholeNumberReader,
} from "../../schema/reader";
import { recordReader } from "../../schema/record";
import { keysOf } from "../../schema/schema-at";
import { isText } from "../../schema/text-field";
import type { CaseTouch } from "../case";
import { readInstant } from "../instant-field";
import { touchSchema } from "../touch-schema";

const KEYS = keysOf(touchSchema);
const readChannel = oneOfReader(CHANNELS);
const readAttempt = wholeNumberReader(1);
const readRules = recordReader(isText);
const readCovers = listReader(readIdentifier);
const readOutcome = oneOfReader(OUTCOMES);
const readReason = oneOfReader(REASON_CODES);
const readCost = numberReader(0, MOST_MINOR_UNITS);

export function readTouch(value: unknown): Shaped<CaseTouch> {
  const touch = fieldsOf<Touch>(value, KEYS);
  return {
    planId: optional(touch.planId, readIdentifier),
    orderId: readIdentifier(touch.orderId),
    buyerId: readIdentifier(touch.buyerId),
    at: readInstant(touch.at),
    channel: readChannel(touch.channel),
    attempt: readAttempt(touch.attempt),
    script: optional(touch.script, readText),
    variant: optional(touch.variant, readText),
    rules: optional(touch.rules, readRules),
    segment: optional(touch.segment, readText),
    covers: optional(touch.covers, readCovers),
    agent: optional(touch.agent, readText),
    outcome: optional(touch.outcome, readOutcome),
    promisedAt: optional(touch.promisedAt, readInstant),
    reason: optional(touch.reason, readReason),
    cost: optional(touch.cost, readCost),
  };
}
