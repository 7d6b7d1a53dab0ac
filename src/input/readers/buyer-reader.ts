import type { Buyer } from "../../contract/order";
import { MESSAGE_CLASSES, RHYTHMS, SEGMENTS } from "../../contract/vocabulary";
import {
  fieldsOf,
  oneOfReader,
  optional,
  readIdentifier,
  readText,
  readYesOrNo,
  type Shaped,
  wholeNumberReader,
} from "../../schema/reader";
import { keysOf } from "../../schema/schema-at";
import { buyerSchema, reachSchema } from "../buyer-schema";
import type { CaseBuyer } from "../case";
import { readCountry } from "../country-field";
import { readInstant } from "../instant-field";
import { readLocale } from "../locale-field";
import { readTimeZone } from "../time-zone-field";

const KEYS = keysOf(buyerSchema);
const REACH_KEYS = keysOf(reachSchema);
const readPaidOrders = wholeNumberReader(0);
const readSegment = oneOfReader(SEGMENTS);
const readRhythm = oneOfReader(RHYTHMS);
const readConsent = oneOfReader(MESSAGE_CLASSES);

export function readBuyer(value: unknown): Shaped<CaseBuyer> {
  const buyer = fieldsOf<Buyer>(value, KEYS);
  return {
    id: readIdentifier(buyer.id),
    name: optional(buyer.name, readText),
    timeZone: optional(buyer.timeZone, readTimeZone),
    locale: optional(buyer.locale, readLocale),
    country: optional(buyer.country, readCountry),
    paidOrders: optional(buyer.paidOrders, readPaidOrders),
    lastPaidAt: optional(buyer.lastPaidAt, readInstant),
    segment: optional(buyer.segment, readSegment),
    rhythm: optional(buyer.rhythm, readRhythm),
    online: optional(buyer.online, readYesOrNo),
    optedOut: optional(buyer.optedOut, readYesOrNo),
    reach: readReach(buyer.reach),
  };
}

function readReach(value: unknown): Shaped<CaseBuyer["reach"]> {
  const reach = fieldsOf<Buyer["reach"]>(value, REACH_KEYS);
  return {
    note: optional(reach.note, readConsent),
    im: optional(reach.im, readConsent),
    push: optional(reach.push, readConsent),
    email: optional(reach.email, readConsent),
    sms: optional(reach.sms, readConsent),
    phone: optional(reach.phone, readConsent),
  };
}
