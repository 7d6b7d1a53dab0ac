import type { Shop } from "../../contract/context";
import { MOST_MINOR_UNITS } from "../../schema/number-field";
import {
  fieldsOf,
  numberReader,
  optional,
  readWords,
  readYesOrNo,
  type Shaped,
  wholeNumberReader,
} from "../../schema/reader";
import { keysOf } from "../../schema/schema-at";
import { readerBy } from "../../schema/schema-reader";
import type { CaseShop } from "../case";
import { readClock } from "../clock-field";
import { readCurrency } from "../currency-field";
import { hours } from "../hours-field";
import {
  callsSchema,
  dispatchSchema,
  LEAST_AVERAGE,
  MOST_DAYS,
  offersSchema,
  servicesSchema,
  shopSchema,
} from "../shop-schema";
import { readTimeZone } from "../time-zone-field";

type Services = NonNullable<Shop["services"]>;
type Dispatch = NonNullable<Shop["dispatch"]>;
type CaseDispatch = NonNullable<CaseShop["dispatch"]>;

const KEYS = keysOf(shopSchema);
const SERVICES_KEYS = keysOf(servicesSchema);
const DISPATCH_KEYS = keysOf(dispatchSchema);
const readAverage = numberReader(LEAST_AVERAGE, MOST_MINOR_UNITS);
const readDays = wholeNumberReader(0, MOST_DAYS);
const readOffers = readerBy(offersSchema);
const readHours = readerBy(hours);
const readCalls = readerBy(callsSchema);

export function readShop(value: unknown): Shaped<CaseShop> {
  const shop = fieldsOf<Shop>(value, KEYS);
  return {
    name: readWords(shop.name),
    timeZone: readTimeZone(shop.timeZone),
    currency: optional(shop.currency, readCurrency),
    averageOrder: optional(shop.averageOrder, readAverage),
    signature: optional(shop.signature, readWords),
    services: optional(shop.services, readServices),
    offers: optional(shop.offers, readOffers),
    dispatch: optional(shop.dispatch, readDispatch),
    onDuty: optional(shop.onDuty, readHours),
    calls: optional(shop.calls, readCalls),
  };
}

function readServices(value: unknown): Shaped<Services> {
  const services = fieldsOf<Services>(value, SERVICES_KEYS);
  return {
    cashOnDelivery: optional(services.cashOnDelivery, readYesOrNo),
    friendPay: optional(services.friendPay, readYesOrNo),
    instalments: optional(services.instalments, readYesOrNo),
    corporateTransfer: optional(services.corporateTransfer, readYesOrNo),
    returnsDays: optional(services.returnsDays, readDays),
    freightInsurance: optional(services.freightInsurance, readYesOrNo),
  };
}

function readDispatch(value: unknown): Shaped<CaseDispatch> {
  const dispatch = fieldsOf<Dispatch>(value, DISPATCH_KEYS);
  return { cutOff: readClock(dispatch.cutOff), transitDays: optional(dispatch.transitDays, readDays) };
}
