/** The closed lists that every room speaks. Order matters where a comment says so. */

/** From least to most intrusive (RULEBOOK CHA-01 to CHA-04). */
export const CHANNELS = ["note", "im", "push", "email", "sms", "phone"] as const;
/** A way to reach a buyer; `"note"` is an in-platform order message, `"im"` the shop's chat. */
export type Channel = (typeof CHANNELS)[number];
/** A channel whose touch is a text. */
export type WrittenChannel = Exclude<Channel, "phone">;

/** The buyer cannot pay yet (rulebook section 2). */
export const OBJECTIVE_REASONS = [
  "forgot-password",
  "insufficient-balance",
  "new-to-paying",
  "payment-maintenance",
  "payment-limit",
  "method-refused",
  "corporate-payment",
  "payer-away",
  "missing-certificate",
  "slow-network",
  "thinks-paid",
  "stock-taken",
  "distracted",
  "not-notified",
] as const;
/** The buyer does not want to pay yet (rulebook section 2). */
export const SUBJECTIVE_REASONS = [
  "comparing-prices",
  "shipping-or-discount",
  "haggling",
  "waiting-for-concession",
  "quality-doubt",
  "service-complaint",
  "combining-orders",
  "hesitating",
  "changed-mind",
  "wrong-item",
  "low-engagement",
  "not-serious",
] as const;
export const REASON_CODES = [...OBJECTIVE_REASONS, ...SUBJECTIVE_REASONS] as const;
/** Why a buyer has not paid (SEL-05). */
export type ReasonCode = (typeof REASON_CODES)[number];
export const REASON_KINDS = ["objective", "subjective", "unknown"] as const;
export type ReasonKind = (typeof REASON_KINDS)[number];
/** Where the reason was read, strongest evidence first (SEL-05). */
export const EVIDENCE = ["stated", "payment", "conversation", "behaviour", "none"] as const;
export type Evidence = (typeof EVIDENCE)[number];

export const SEGMENTS = ["loyal", "active", "dormant", "lost"] as const;
/** Lifecycle of a returning buyer (SEL-07). */
export type Segment = (typeof SEGMENTS)[number];
export const INTENTS = ["strong", "weak", "unknown"] as const;
export type Intent = (typeof INTENTS)[number];
export const DAYPARTS = ["morning", "afternoon", "evening", "night"] as const;
export type Daypart = (typeof DAYPARTS)[number];
export const SEASONS = ["everyday", "promotion"] as const;
export type Season = (typeof SEASONS)[number];
export const RHYTHMS = ["office", "student", "other"] as const;
export type Rhythm = (typeof RHYTHMS)[number];
export const ORDER_STATUSES = ["unpaid", "paid", "closed"] as const;
export type OrderStatus = (typeof ORDER_STATUSES)[number];
export const UNAVAILABLE = ["sold-out", "withdrawn", "repriced"] as const;
export type Unavailable = (typeof UNAVAILABLE)[number];
export const OFFER_KINDS = ["gift", "sample", "coupon", "next-coupon", "discount", "postage", "priority"] as const;
/** Kinds of concession (SCR-19). */
export type OfferKind = (typeof OFFER_KINDS)[number];
export const MESSAGE_CLASSES = ["service", "marketing"] as const;
/** The class of a message, which follows from its content (SCR-12); consent is given per class. */
export type MessageClass = (typeof MESSAGE_CLASSES)[number];

export const OUTCOMES = [
  "delivered",
  "no-answer",
  "paid",
  "will-pay",
  "needs-help",
  "declined",
  "wrong-person",
  "do-not-contact",
  "failed",
] as const;
/** What came of a touch (REC-02). */
export type Outcome = (typeof OUTCOMES)[number];

export const TONES = ["playful", "benefit", "reassuring", "plain"] as const;
/** How a script speaks (SCR-03). */
export type Tone = (typeof TONES)[number];
export const APPEALS = [
  "address",
  "help",
  "relationship",
  "delivery",
  "stock",
  "guarantee",
  "offer",
  "closing",
  "question",
] as const;
/** What a script appeals to (SCR-04). */
export type Appeal = (typeof APPEALS)[number];

/** Stages in the order in which they decide; `"locked"` stands before them and cannot be patched. */
export const STAGES = ["select", "moment", "channel", "script"] as const;
export type Stage = (typeof STAGES)[number];

export const HOLD_WHYS = [
  "agent-talking",
  "awaiting-shop",
  "payment-state-unknown",
  "dispute",
  "unavailable",
  "holdout",
] as const;
/** Why a plan waits for a fact or a person (closed list). */
export type HoldWhy = (typeof HOLD_WHYS)[number];

export const SKIP_WHYS = [
  "paid",
  "closed",
  "past-closing",
  "opted-out",
  "do-not-contact",
  "declined",
  "superseded",
  "order-cap",
  "backlog",
  "risk-control",
  "merchant-fault",
  "not-serious",
  "courtesy-stop",
  "promise-broken",
  "save-attempted",
  "merged",
  "out-of-scope",
  "no-channel",
  "no-time",
] as const;
/** Why nothing is sent (closed list). */
export type SkipWhy = (typeof SKIP_WHYS)[number];
/** The skips after which no later `now` and no further touch can lead to a send. */
export const FINAL_SKIPS = [
  "paid",
  "closed",
  "past-closing",
  "opted-out",
  "do-not-contact",
  "declined",
  "superseded",
  "order-cap",
  "backlog",
] as const satisfies readonly SkipWhy[];

export const PASSED_OVER_WHYS = [
  "no-contact",
  "no-consent",
  "wrong-person",
  "failed-before",
  "used-last-time",
  "buyer-offline",
  "cost-exceeds-gain",
  "call-capacity",
  "no-script",
  "script-repeats",
  "text-too-long",
  "no-time-before-closing",
] as const;
/** Why a channel of the list did not carry the reminder (closed list). */
export type PassedOverWhy = (typeof PASSED_OVER_WHYS)[number];

export const RECHECKS = ["paid", "closed", "opted-out", "agent-talking", "online", "stock"] as const;
/** What the host looks at once more right before it sends. */
export type Recheck = (typeof RECHECKS)[number];

export const WARNING_CODES = [
  "currency-mismatch",
  "buyer-time-zone-unknown",
  "average-order-unknown",
  "calendar-not-covered",
  "segment-without-paid-order",
  "unknown-payment-error",
  "region-data-old",
] as const;
export type WarningCode = (typeof WARNING_CODES)[number];
