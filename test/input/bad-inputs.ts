import { minimalContext, minimalOrder } from "./inputs";

/** One malformed input and every issue that it gets, each as its code, its path and its message. */
export interface BadInput {
  readonly name: string;
  readonly root: "order" | "context";
  readonly input: unknown;
  readonly issues: readonly (readonly [code: string, path: string, message: string])[];
}

class OrderOfSomeFramework {
  readonly id = "A-1";
}

function badOrder(name: string, change: object, ...issues: BadInput["issues"]): BadInput {
  return { name, root: "order", input: { ...minimalOrder, ...change }, issues };
}
function badBuyer(name: string, change: object, ...issues: BadInput["issues"]): BadInput {
  return badOrder(name, { buyer: { ...minimalOrder.buyer, ...change } }, ...issues);
}
function badItem(name: string, change: object, ...issues: BadInput["issues"]): BadInput {
  return badOrder(name, { items: [{ ...minimalOrder.items[0], ...change }] }, ...issues);
}
function badContext(name: string, change: object, ...issues: BadInput["issues"]): BadInput {
  return { name, root: "context", input: { ...minimalContext, ...change }, issues };
}
function badShop(name: string, change: object, ...issues: BadInput["issues"]): BadInput {
  return badContext(name, { shop: { ...minimalContext.shop, ...change } }, ...issues);
}
function badRoot(root: "order" | "context", name: string, input: unknown, ...issues: BadInput["issues"]): BadInput {
  return { name, root, input, issues };
}

const touch = {
  orderId: "A-1",
  buyerId: "b-1",
  at: "2026-11-20T10:00:00+08:00",
  channel: "im",
  attempt: 1,
} as const;
const promotion = {
  name: "11.11",
  startsAt: "2026-11-11T00:00:00+08:00",
  endsAt: "2026-11-12T00:00:00+08:00",
} as const;
const calendar = { holidays: [], coverage: { from: "2026-01-01", to: "2026-12-31" } } as const;

export const badInputs: readonly BadInput[] = [
  // The whole
  badRoot("order", "an order that is absent", undefined, [
    "missing",
    "order",
    "order: expected an order, received nothing",
  ]),
  badRoot("order", "an order that is null", null, [
    "null-not-allowed",
    "order",
    "order: expected an order, received `null`",
  ]),
  badRoot("order", "a text for an order", "A-1", ["wrong-type", "order", 'order: expected an order, received `"A-1"`']),
  badRoot(
    "order",
    "a list for an order",
    [minimalOrder],
    ["wrong-type", "order", "order: expected an order, received a list"],
  ),
  badRoot("order", "a map for an order", new Map(), [
    "wrong-type",
    "order",
    "order: expected an order, received an instance of `Map`",
  ]),
  badRoot("order", "a function for an order", () => minimalOrder, [
    "wrong-type",
    "order",
    "order: expected an order, received a function",
  ]),
  badRoot("order", "an instance of a class for an order", new OrderOfSomeFramework(), [
    "wrong-type",
    "order",
    "order: expected an order, received an instance of `OrderOfSomeFramework`",
  ]),
  badRoot("order", "an object that inherits its fields", Object.create(minimalOrder), [
    "wrong-type",
    "order",
    "order: expected an order, received an object that inherits from another",
  ]),
  badRoot(
    "order",
    "an empty order",
    {},
    ["missing", "order.id", "order.id: expected an id, received nothing"],
    [
      "missing",
      "order.placedAt",
      "order.placedAt: expected an ISO 8601 time with an offset or a `Date`, received nothing",
    ],
    ["missing", "order.amount", "order.amount: expected a whole number of minor units, received nothing"],
    ["missing", "order.currency", "order.currency: expected an ISO 4217 code such as `CNY`, received nothing"],
    ["missing", "order.items", "order.items: expected a list of items, received nothing"],
    ["missing", "order.buyer", "order.buyer: expected a buyer, received nothing"],
  ),
  badRoot("order", "a forbidden key", JSON.parse(`{"__proto__":{},${JSON.stringify(minimalOrder).slice(1)}`), [
    "forbidden-key",
    "order.__proto__",
    "order.__proto__: expected a known key, received `__proto__`",
  ]),
  badRoot("context", "a context that is absent", undefined, [
    "missing",
    "context",
    "context: expected a context, received nothing",
  ]),
  badRoot(
    "context",
    "an empty context",
    {},
    ["missing", "context.now", "context.now: expected an ISO 8601 time with an offset or a `Date`, received nothing"],
    ["missing", "context.shop", "context.shop: expected a shop, received nothing"],
  ),

  // Keys
  badOrder("a mistyped key", { amonut: 5 }, [
    "unknown-key",
    "order.amonut",
    "order.amonut: expected a known key, received `amonut`; did you mean `amount`?",
  ]),
  badOrder("a key in another spelling", { placed_at: "2026-11-21T10:00:00+08:00" }, [
    "unknown-key",
    "order.placed_at",
    "order.placed_at: expected a known key, received `placed_at`; did you mean `placedAt`?",
  ]),
  badOrder("a key like no other", { colour: "red" }, [
    "unknown-key",
    "order.colour",
    "order.colour: expected a known key, received `colour`",
  ]),
  badOrder("a key that is no name", { "pay by": 1 }, [
    "unknown-key",
    'order["pay by"]',
    'order["pay by"]: expected a known key, received `pay by`',
  ]),
  badOrder("a key named constructor", { constructor: 1 }, [
    "forbidden-key",
    "order.constructor",
    "order.constructor: expected a known key, received `constructor`",
  ]),
  badItem(
    "a mistyped key in an item",
    { qty: 2, quantiy: 2 },
    ["unknown-key", "order.items[0].qty", "order.items[0].qty: expected a known key, received `qty`"],
    [
      "unknown-key",
      "order.items[0].quantiy",
      "order.items[0].quantiy: expected a known key, received `quantiy`; did you mean `quantity`?",
    ],
  ),
  badBuyer(
    "a channel that does not exist",
    { reach: { fax: "service", mail: "service" } },
    ["unknown-key", "order.buyer.reach.fax", "order.buyer.reach.fax: expected a known key, received `fax`"],
    [
      "unknown-key",
      "order.buyer.reach.mail",
      "order.buyer.reach.mail: expected a known key, received `mail`; did you mean `email`?",
    ],
  ),
  badContext("a mistyped key of the context", { clendar: calendar }, [
    "unknown-key",
    "context.clendar",
    "context.clendar: expected a known key, received `clendar`; did you mean `calendar`?",
  ]),

  // Fields of the order
  badOrder("an empty id", { id: "" }, [
    "empty",
    "order.id",
    'order.id: expected an id of at least 1 character, received `""`',
  ]),
  badOrder("a number for an id", { id: 1001 }, ["wrong-type", "order.id", "order.id: expected an id, received `1001`"]),
  badOrder("an id that is too long", { id: "x".repeat(201) }, [
    "too-long",
    "order.id",
    'order.id: expected an id of at most 200 characters, received `"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…"`',
  ]),
  badOrder("a status that does not exist", { status: "unpayed" }, [
    "unknown-value",
    "order.status",
    'order.status: expected one of `"unpaid"`, `"paid"`, `"closed"`, received `"unpayed"`; did you mean `unpaid`?',
  ]),
  badOrder("a time without an offset", { placedAt: "2026-11-21T10:00:00" }, [
    "missing-offset",
    "order.placedAt",
    'order.placedAt: expected a time with an offset, received `"2026-11-21T10:00:00"`; write `2026-11-21T10:00:00+08:00` or end it with Z',
  ]),
  badOrder("a time without a clock", { placedAt: "2026-11-21" }, [
    "invalid-instant",
    "order.placedAt",
    'order.placedAt: expected an ISO 8601 time with an offset or a `Date`, received `"2026-11-21"`',
  ]),
  badOrder("a date that does not exist", { placedAt: "2026-02-30T10:00:00Z" }, [
    "invalid-instant",
    "order.placedAt",
    'order.placedAt: expected a date and time that exist, received `"2026-02-30T10:00:00Z"`',
  ]),
  badOrder("an invalid `Date`", { placedAt: new Date(Number.NaN) }, [
    "invalid-instant",
    "order.placedAt",
    "order.placedAt: expected a date and time that exist, received `Invalid Date`",
  ]),
  badOrder("milliseconds for a time", { placedAt: 1_795_000_000_000 }, [
    "wrong-type",
    "order.placedAt",
    "order.placedAt: expected an ISO 8601 time with an offset or a `Date`, received `1795000000000`",
  ]),
  badOrder("an object for a time", { placedAt: {} }, [
    "wrong-type",
    "order.placedAt",
    "order.placedAt: expected an ISO 8601 time with an offset or a `Date`, received an object",
  ]),
  badOrder("a time long past", { placedAt: "1999-12-31T23:59:59Z" }, [
    "out-of-range",
    "order.placedAt",
    'order.placedAt: expected a time from 2000-01-01 to 2100-01-01, received `"1999-12-31T23:59:59Z"`',
  ]),
  badOrder("a closing that is not after the order", { closesAt: minimalOrder.placedAt }, [
    "times-out-of-order",
    "order.closesAt",
    'order.closesAt: expected a time after `placedAt`, received `"2026-11-21T10:00:00+08:00"`',
  ]),
  badOrder(
    "a balance payable after closing only",
    {
      closesAt: "2026-11-22T10:00:00+08:00",
      payableFrom: new Date("2026-11-22T10:00:01+08:00"),
    },
    [
      "times-out-of-order",
      "order.payableFrom",
      "order.payableFrom: expected a time not after `closesAt`, received `2026-11-22T02:00:01.000Z`",
    ],
  ),
  badOrder("an amount in major units", { amount: 263.5 }, [
    "not-whole",
    "order.amount",
    "order.amount: expected a whole number of minor units, received `263.5`",
  ]),
  badOrder("a negative amount", { amount: -1 }, [
    "out-of-range",
    "order.amount",
    "order.amount: expected a whole number of minor units, at least 0, received `-1`",
  ]),
  badOrder("an amount beyond all shops", { amount: 1e300 }, [
    "out-of-range",
    "order.amount",
    "order.amount: expected a whole number of minor units, at most 1000000000000, received `1e+300`",
  ]),
  badOrder("an amount that is not a number", { amount: Number.NaN }, [
    "wrong-type",
    "order.amount",
    "order.amount: expected a whole number of minor units, received `NaN`",
  ]),
  badOrder("an infinite amount", { amount: Number.POSITIVE_INFINITY }, [
    "wrong-type",
    "order.amount",
    "order.amount: expected a whole number of minor units, received `Infinity`",
  ]),
  badOrder("a text for an amount", { amount: "26300" }, [
    "wrong-type",
    "order.amount",
    'order.amount: expected a whole number of minor units, received `"26300"`',
  ]),
  badOrder("a big integer for an amount", { amount: 26_300n }, [
    "wrong-type",
    "order.amount",
    "order.amount: expected a whole number of minor units, received `26300n`",
  ]),
  badOrder("null for an amount", { amount: null }, [
    "null-not-allowed",
    "order.amount",
    "order.amount: expected a whole number of minor units, received `null`",
  ]),
  badOrder("an amount left out", { amount: undefined }, [
    "missing",
    "order.amount",
    "order.amount: expected a whole number of minor units, received nothing",
  ]),
  badOrder("a currency in small letters", { currency: "cny" }, [
    "unknown-currency",
    "order.currency",
    'order.currency: expected an ISO 4217 code such as `CNY`, received `"cny"`; did you mean `CNY`?',
  ]),
  badOrder("a currency that does not exist", { currency: "RMB" }, [
    "unknown-currency",
    "order.currency",
    'order.currency: expected an ISO 4217 code such as `CNY`, received `"RMB"`',
  ]),
  badOrder("a margin above all", { marginPercent: 130 }, [
    "out-of-range",
    "order.marginPercent",
    "order.marginPercent: expected a percentage, at most 100, received `130`",
  ]),
  badOrder("null for an optional field", { payUrl: null }, [
    "null-not-allowed",
    "order.payUrl",
    "order.payUrl: expected an https URL without white space, received `null`; leave the field out",
  ]),
  badOrder("a link that is not https", { payUrl: "http://shop.example/o/1" }, [
    "invalid-url",
    "order.payUrl",
    'order.payUrl: expected an https URL without white space, received `"http://shop.example/o/1"`',
  ]),
  badOrder("a link with white space", { payUrl: "https://shop.example/o 1" }, [
    "invalid-url",
    "order.payUrl",
    'order.payUrl: expected an https URL without white space, received `"https://shop.example/o 1"`',
  ]),
  badOrder("a link that pretends to lead elsewhere", { payUrl: "https://shop.example@evil.example/" }, [
    "invalid-url",
    "order.payUrl",
    'order.payUrl: expected an https URL without white space, received `"https://shop.example@evil.example/"`',
  ]),
  badOrder("a reason that does not exist", { reason: "hesitatin" }, [
    "unknown-value",
    "order.reason",
    'order.reason: expected one of `"forgot-password"`, `"insufficient-balance"`, `"new-to-paying"`, `"payment-maintenance"`, `"payment-limit"`, `"method-refused"`, `"corporate-payment"`, `"payer-away"`, `"missing-certificate"`, `"slow-network"`, `"thinks-paid"`, `"stock-taken"`, `"distracted"`, `"not-notified"`, `"comparing-prices"`, `"shipping-or-discount"`, `"haggling"`, `"waiting-for-concession"`, `"quality-doubt"`, `"service-complaint"`, `"combining-orders"`, `"hesitating"`, `"changed-mind"`, `"wrong-item"`, `"low-engagement"`, `"not-serious"`, received `"hesitatin"`; did you mean `hesitating`?',
  ]),
  badOrder("a text for a yes or no", { dispute: "no" }, [
    "wrong-type",
    "order.dispute",
    'order.dispute: expected true or false, received `"no"`',
  ]),
  badOrder(
    "attributes with a list",
    { attributes: { tags: ["a"], weight: Number.NaN } },
    [
      "wrong-type",
      "order.attributes.tags",
      "order.attributes.tags: expected a text, a finite number, true or false, received a list",
    ],
    [
      "wrong-type",
      "order.attributes.weight",
      "order.attributes.weight: expected a text, a finite number, true or false, received `NaN`",
    ],
  ),
  badOrder("attributes with a forbidden key", { attributes: JSON.parse('{"__proto__": 1}') }, [
    "forbidden-key",
    "order.attributes.__proto__",
    "order.attributes.__proto__: expected a key of another name, received `__proto__`",
  ]),
  badOrder("a map for attributes", { attributes: new Map() }, [
    "wrong-type",
    "order.attributes",
    "order.attributes: expected attributes, received an instance of `Map`",
  ]),

  // Items
  badOrder("no items", { items: [] }, [
    "empty",
    "order.items",
    "order.items: expected a list of items, at least 1, received an empty list",
  ]),
  badOrder("an object for items", { items: { 0: minimalOrder.items[0] } }, [
    "wrong-type",
    "order.items",
    "order.items: expected a list of items, received an object",
  ]),
  badOrder("a list of items with a hole", { items: Object.assign([], { 2: minimalOrder.items[0] }) }, [
    "wrong-type",
    "order.items",
    "order.items: expected a list of items, received a list with holes",
  ]),
  badOrder("an item that is null", { items: [null] }, [
    "null-not-allowed",
    "order.items[0]",
    "order.items[0]: expected an item, received `null`",
  ]),
  badItem("a title left out", { title: undefined }, [
    "missing",
    "order.items[0].title",
    "order.items[0].title: expected a text, received nothing",
  ]),
  badItem("a blank title", { title: " \n" }, [
    "empty",
    "order.items[0].title",
    'order.items[0].title: expected a text that is not blank, received `" \\n"`',
  ]),
  badItem("half a piece", { quantity: 0.5 }, [
    "not-whole",
    "order.items[0].quantity",
    "order.items[0].quantity: expected a whole number, received `0.5`",
  ]),
  badItem("no piece", { quantity: 0 }, [
    "out-of-range",
    "order.items[0].quantity",
    "order.items[0].quantity: expected a whole number, at least 1, received `0`",
  ]),
  badItem("a stock below nothing", { stock: -1 }, [
    "out-of-range",
    "order.items[0].stock",
    "order.items[0].stock: expected a whole number, at least 0, received `-1`",
  ]),
  badItem("a selling point that is no text", { sellingPoints: ["warm", 7] }, [
    "wrong-type",
    "order.items[0].sellingPoints[1]",
    "order.items[0].sellingPoints[1]: expected a text, received `7`",
  ]),

  // Buyer, inquiry, payment
  badBuyer("a zone without a place", { timeZone: "CST" }, [
    "unknown-time-zone",
    "order.buyer.timeZone",
    'order.buyer.timeZone: expected an IANA time zone, received `"CST"`; use an IANA name such as `Asia/Shanghai`',
  ]),
  badBuyer("an offset for a zone", { timeZone: "+08:00" }, [
    "unknown-time-zone",
    "order.buyer.timeZone",
    'order.buyer.timeZone: expected an IANA time zone, received `"+08:00"`; use an IANA name such as `Asia/Shanghai`',
  ]),
  badBuyer("a locale with an underscore", { locale: "zh_CN" }, [
    "invalid-locale",
    "order.buyer.locale",
    'order.buyer.locale: expected a BCP 47 tag such as `zh-CN`, received `"zh_CN"`; did you mean `zh-CN`?',
  ]),
  badBuyer("a locale that is none", { locale: "!" }, [
    "invalid-locale",
    "order.buyer.locale",
    'order.buyer.locale: expected a BCP 47 tag such as `zh-CN`, received `"!"`',
  ]),
  badBuyer("a country in small letters", { country: "cn" }, [
    "invalid-country",
    "order.buyer.country",
    'order.buyer.country: expected an ISO 3166 code such as `CN` or `US-TX`, received `"cn"`; did you mean `CN`?',
  ]),
  badBuyer("a country that does not exist", { country: "UK" }, [
    "invalid-country",
    "order.buyer.country",
    'order.buyer.country: expected an ISO 3166 code such as `CN` or `US-TX`, received `"UK"`',
  ]),
  badBuyer("part of a paid order", { paidOrders: 1.5 }, [
    "not-whole",
    "order.buyer.paidOrders",
    "order.buyer.paidOrders: expected a whole number, received `1.5`",
  ]),
  badBuyer("yes for consent", { reach: { sms: true } }, [
    "wrong-type",
    "order.buyer.reach.sms",
    'order.buyer.reach.sms: expected one of `"service"`, `"marketing"`, received `true`',
  ]),
  badBuyer("consent to everything", { reach: { sms: "all" } }, [
    "unknown-value",
    "order.buyer.reach.sms",
    'order.buyer.reach.sms: expected one of `"service"`, `"marketing"`, received `"all"`',
  ]),
  badBuyer("a list for consent", { reach: ["sms"] }, [
    "wrong-type",
    "order.buyer.reach",
    "order.buyer.reach: expected consent by channel, received a list",
  ]),
  badOrder("a message from nobody", { inquiry: { messages: [{ from: "seller", text: "hi" }] } }, [
    "unknown-value",
    "order.inquiry.messages[0].from",
    'order.inquiry.messages[0].from: expected one of `"buyer"`, `"agent"`, received `"seller"`',
  ]),
  badOrder("a payment error without a code", { payment: { errors: [{ provider: "stripe" }] } }, [
    "missing",
    "order.payment.errors[0].code",
    "order.payment.errors[0].code: expected a text, received nothing",
  ]),

  // Context
  badContext("a zone that does not exist", { shop: { name: "s", timeZone: "Asia/Beijing" } }, [
    "unknown-time-zone",
    "context.shop.timeZone",
    'context.shop.timeZone: expected an IANA time zone, received `"Asia/Beijing"`; use an IANA name such as `Asia/Shanghai`',
  ]),
  badContext("now without an offset", { now: "2026-11-21T11:00" }, [
    "missing-offset",
    "context.now",
    'context.now: expected a time with an offset, received `"2026-11-21T11:00"`; write `2026-11-21T10:00:00+08:00` or end it with Z',
  ]),
  badShop("a shop without a name", { name: "" }, [
    "empty",
    "context.shop.name",
    'context.shop.name: expected a text that is not blank, received `""`',
  ]),
  badShop("an average of nothing", { averageOrder: 0 }, [
    "out-of-range",
    "context.shop.averageOrder",
    "context.shop.averageOrder: expected minor units, at least 1, received `0`",
  ]),
  badShop("a cut-off that is no clock time", { dispatch: { cutOff: "5pm" } }, [
    "invalid-clock",
    "context.shop.dispatch.cutOff",
    'context.shop.dispatch.cutOff: expected a clock time such as `09:30`, received `"5pm"`',
  ]),
  badShop("duty hours with a broken span", { onDuty: { days: "workdays", spans: ["09:00-12:00", "14-18"] } }, [
    "invalid-hours",
    "context.shop.onDuty.spans[1]",
    'context.shop.onDuty.spans[1]: expected a span such as `09:00-18:00`, received `"14-18"`',
  ]),
  badShop("duty with half a minute left", { onDuty: { days: "all", spans: ["09:00-12:00"], minutesLeft: 0.5 } }, [
    "not-whole",
    "context.shop.onDuty.minutesLeft",
    "context.shop.onDuty.minutesLeft: expected whole minutes from 1 to 1440, received `0.5`",
  ]),
  badShop("duty on an eighth day", { onDuty: { days: [1, 8], spans: ["09:00-12:00"] } }, [
    "invalid-hours",
    "context.shop.onDuty.days[1]",
    "context.shop.onDuty.days[1]: expected an ISO weekday from 1 (Monday) to 7 (Sunday), received `8`",
  ]),
  badShop("duty on days of no name", { onDuty: { days: "weekdays", spans: ["09:00-12:00"] } }, [
    "invalid-hours",
    "context.shop.onDuty.days",
    'context.shop.onDuty.days: expected `"workdays"`, `"non-holidays"`, `"all"` or a list of ISO weekdays, received `"weekdays"`',
  ]),
  badShop("duty on no day", { onDuty: { days: [], spans: ["09:00-12:00"] } }, [
    "empty",
    "context.shop.onDuty.days",
    "context.shop.onDuty.days: expected a list of ISO weekdays, at least 1, received an empty list",
  ]),
  badShop("duty without hours", { onDuty: { days: "all", spans: [] } }, [
    "empty",
    "context.shop.onDuty.spans",
    "context.shop.onDuty.spans: expected a list of spans, at least 1, received an empty list",
  ]),
  badShop("an offer of no kind", { offers: [{ id: "o", kind: "gifts", label: "socks" }] }, [
    "unknown-value",
    "context.shop.offers[0].kind",
    'context.shop.offers[0].kind: expected one of `"gift"`, `"sample"`, `"coupon"`, `"next-coupon"`, `"discount"`, `"postage"`, `"priority"`, received `"gifts"`; did you mean `gift`?',
  ]),
  badShop("an offer without words", { offers: [{ id: "o", kind: "gift", label: " " }] }, [
    "empty",
    "context.shop.offers[0].label",
    'context.shop.offers[0].label: expected a text that is not blank, received `" "`',
  ]),
  badContext("an attempt before the first", { history: [{ ...touch, attempt: 0 }] }, [
    "out-of-range",
    "context.history[0].attempt",
    "context.history[0].attempt: expected a whole number, at least 1, received `0`",
  ]),
  badContext("an outcome that does not exist", { history: [touch, { ...touch, outcome: "no_answers" }] }, [
    "unknown-value",
    "context.history[1].outcome",
    'context.history[1].outcome: expected one of `"delivered"`, `"no-answer"`, `"paid"`, `"will-pay"`, `"needs-help"`, `"declined"`, `"wrong-person"`, `"do-not-contact"`, `"failed"`, received `"no_answers"`; did you mean `no-answer`?',
  ]),
  badContext("a rule that is no text", { history: [{ ...touch, rules: { select: 1 } }] }, [
    "wrong-type",
    "context.history[0].rules.select",
    "context.history[0].rules.select: expected a text, received `1`",
  ]),
  badContext(
    "an order of no status",
    {
      otherOrders: [{ id: "A-0", placedAt: "2026-11-01T10:00:00Z", amount: 1 }],
    },
    [
      "missing",
      "context.otherOrders[0].status",
      'context.otherOrders[0].status: expected one of `"unpaid"`, `"paid"`, `"closed"`, received nothing',
    ],
  ),
  badContext(
    "a promotion that ends before it starts",
    {
      promotion: { ...promotion, endsAt: "2026-11-10T00:00:00+08:00" },
    },
    [
      "times-out-of-order",
      "context.promotion.endsAt",
      'context.promotion.endsAt: expected a time after `startsAt`, received `"2026-11-10T00:00:00+08:00"`',
    ],
  ),
  badContext(
    "a ranking outside the promotion",
    {
      promotion: { ...promotion, rankingAt: ["2026-11-11T11:00:00+08:00", "2026-12-11T11:00:00+08:00"] },
    },
    [
      "times-out-of-order",
      "context.promotion.rankingAt[1]",
      'context.promotion.rankingAt[1]: expected a time inside the promotion, received `"2026-12-11T11:00:00+08:00"`',
    ],
  ),
  badContext("a holiday that does not exist", { calendar: { ...calendar, holidays: ["2026-02-29"] } }, [
    "invalid-date",
    "context.calendar.holidays[0]",
    'context.calendar.holidays[0]: expected a date that exists, such as `2026-11-21`, received `"2026-02-29"`',
  ]),
  badContext(
    "a coverage the wrong way round",
    {
      calendar: { ...calendar, coverage: { from: "2026-12-31", to: "2026-01-01" } },
    },
    [
      "times-out-of-order",
      "context.calendar.coverage.to",
      'context.calendar.coverage.to: expected a date not before `from`, received `"2026-01-01"`',
    ],
  ),
  badContext("a weekend on day 0", { calendar: { ...calendar, weekend: [6, 0] } }, [
    "out-of-range",
    "context.calendar.weekend[1]",
    "context.calendar.weekend[1]: expected an ISO weekday from 1 (Monday) to 7 (Sunday), received `0`",
  ]),
];
