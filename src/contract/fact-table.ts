import {
  CHANNELS,
  DAYPARTS,
  EVIDENCE,
  INTENTS,
  OUTCOMES,
  REASON_CODES,
  REASON_KINDS,
  RHYTHMS,
  SEASONS,
  SEGMENTS,
  UNAVAILABLE,
} from "./vocabulary";

/**
 * The one table of facts. Types, JSON Schema, the documentation page, the rules' matching and the domain of the
 * proofs are all read off it, so a fact is declared here and derived in `facts/`, and nowhere else.
 *
 * `when`: `placed` never changes, `now` may change with the clock, `chosen` is known once an earlier stage has chosen,
 * `send` holds at the instant of the send and is open to the script stage only. `season` is read at `now` by the first three stages and at the send by the script.
 */
export type FactWhen = "placed" | "now" | "chosen" | "send";

interface FactBase {
  readonly when: FactWhen;
  readonly about: string;
  /** Absent is a value of its own that no comparison matches. */
  readonly nullable?: true;
}
export interface EnumFact extends FactBase {
  readonly kind: "enum";
  readonly values: readonly string[];
}
export interface BooleanFact extends FactBase {
  readonly kind: "boolean";
}
export interface NumberFact extends FactBase {
  readonly kind: "number";
  readonly min: number;
  readonly max: number;
  readonly unit: string;
  /** How the value moves while time passes, for facts that do. */
  readonly moves?: "up" | "down";
}
export type FactDeclaration = EnumFact | BooleanFact | NumberFact;

const REACH = ["none", "service", "marketing"] as const;
const TEN_YEARS_MINUTES = 5_256_000;

export const FACT_TABLE = {
  // The order's own state
  status: { kind: "enum", values: ["unpaid", "paid", "closed"], when: "now", about: "what the host says of the order" },
  paymentState: {
    kind: "enum",
    values: ["clear", "unknown", "risk", "merchant-fault", "paid", "closed"],
    when: "now",
    about: "what the newest payment error says about the payment itself (SEL-13)",
  },
  pastClosing: { kind: "boolean", when: "now", about: "the closing time has been reached" },
  optedOut: { kind: "boolean", when: "now", about: "the buyer wants no reminders at all" },
  doNotContact: { kind: "boolean", when: "now", about: "the buyer said so in answer to a touch of any order" },
  refusal: {
    kind: "enum",
    values: ["none", "ask-once", "final"],
    when: "now",
    about: "the buyer declined this order; `ask-once` while the one friendly question is allowed (SEL-11)",
  },
  superseded: { kind: "boolean", when: "now", about: "a newer order of the same buyer was paid instead (SEL-12)" },
  backlog: { kind: "boolean", when: "now", about: "old and never reminded (SEL-21)" },
  courtesyStop: { kind: "boolean", when: "now", about: "a whole series went unanswered not long ago (SEL-15)" },
  dispute: { kind: "boolean", when: "now", about: "an open dispute, refund or complaint (SEL-19)" },
  unavailable: {
    kind: "enum",
    values: ["none", ...UNAVAILABLE],
    when: "now",
    about: "what happened to the goods since the order (SEL-19)",
  },
  agentTalking: { kind: "boolean", when: "now", about: "an agent is in an open conversation with the buyer (SEL-14)" },
  awaitingShop: { kind: "boolean", when: "now", about: "the ball is with the shop (SEL-14)" },
  bundle: {
    kind: "enum",
    values: ["single", "several", "copies"],
    when: "now",
    about: "the buyer's open orders: one, several, or copies of the same goods (SEL-08)",
  },
  leads: { kind: "boolean", when: "now", about: "the reminder for all open orders of the buyer is made for this one" },

  // Who, how much, why
  customer: { kind: "enum", values: ["new", "returning"], when: "placed", about: "has paid here before (SEL-02)" },
  segment: {
    kind: "enum",
    values: ["none", ...SEGMENTS],
    when: "placed",
    about: "lifecycle of a returning buyer (SEL-07)",
  },
  inquiry: { kind: "enum", values: ["inquired", "silent"], when: "placed", about: "talked to an agent (SEL-03)" },
  amount: { kind: "enum", values: ["large", "small"], when: "now", about: "relative to the shop (SEL-04)" },
  amountMinor: {
    kind: "number",
    min: 0,
    max: 1_000_000_000_000,
    unit: "minor units",
    when: "now",
    about: "the sum of all orders that the reminder covers",
  },
  largeAlone: { kind: "boolean", when: "now", about: "at least one covered order is large by itself (SEL-08)" },
  reason: {
    kind: "enum",
    values: ["unknown", ...REASON_CODES],
    when: "now",
    about: "why the buyer has not paid (SEL-05)",
  },
  reasonKind: { kind: "enum", values: REASON_KINDS, when: "now", about: "cannot pay, does not want to, or not known" },
  reasonEvidence: { kind: "enum", values: EVIDENCE, when: "now", about: "where the reason was read" },
  intent: { kind: "enum", values: INTENTS, when: "now", about: "purchase intent read from the conversation (SEL-06)" },
  daypart: { kind: "enum", values: DAYPARTS, when: "placed", about: "the buyer's local hour of placing (TIM-02)" },
  season: { kind: "enum", values: SEASONS, when: "now", about: "a promotion is running (TIM-09)" },
  rhythm: { kind: "enum", values: ["unknown", ...RHYTHMS], when: "placed", about: "the buyer's day (TIM-06)" },
  online: {
    kind: "enum",
    values: ["online", "offline", "unknown"],
    when: "now",
    about: "presence on IM (CHA-07)",
  },
  discreet: { kind: "boolean", when: "placed", about: "the goods are not to be named (SCR-27)" },
  deposit: { kind: "boolean", when: "placed", about: "the balance of a deposit order (SEL-20)" },
  pace: {
    kind: "enum",
    values: ["immediate", "slow"],
    when: "placed",
    about: "the payment method takes a day by nature (SEL-17)",
  },
  callPays: {
    kind: "enum",
    values: ["yes", "no", "unknown"],
    when: "now",
    about: "the expected gain beats the cost of a call; unknown without a margin (CHA-06)",
  },

  // What happened so far
  attempt: {
    kind: "number",
    min: 0,
    max: 999,
    unit: "touches",
    when: "now",
    about: "touches of this order that may have reached the buyer",
  },
  lastAttempt: { kind: "boolean", when: "now", about: "this touch would be the last that the per-order cap allows" },
  lastChannel: {
    kind: "enum",
    values: ["none", ...CHANNELS],
    when: "now",
    about: "channel of the latest touch of this order that may have reached the buyer",
  },
  lastOutcome: {
    kind: "enum",
    values: ["none", "unknown", ...OUTCOMES],
    when: "now",
    about: "outcome of the latest touch of this order",
  },
  called: { kind: "boolean", when: "now", about: "this order has been called about" },
  promise: {
    kind: "enum",
    values: ["none", "ahead", "broken", "followed-up", "beyond-closing"],
    when: "now",
    about: "where the buyer's promised time stands (TIM-08)",
  },
  minutesSincePlaced: {
    kind: "number",
    min: 0,
    max: TEN_YEARS_MINUTES,
    unit: "minutes",
    when: "now",
    moves: "up",
    about: "since the order could first be paid",
  },

  // Consent and contact
  noteReach: { kind: "enum", values: REACH, when: "now", about: "consent for in-platform notes (CHA-09)" },
  imReach: { kind: "enum", values: REACH, when: "now", about: "consent for shop IM (CHA-09)" },
  pushReach: { kind: "enum", values: REACH, when: "now", about: "consent for push (CHA-09)" },
  emailReach: { kind: "enum", values: REACH, when: "now", about: "consent for e-mail (CHA-09)" },
  smsReach: { kind: "enum", values: REACH, when: "now", about: "consent for SMS (CHA-09)" },
  phoneReach: { kind: "enum", values: REACH, when: "now", about: "consent for calls (CHA-09)" },

  // What a text may claim: true only where a fact of order or context backs it at the send (SCR-11)
  channel: { kind: "enum", values: CHANNELS, when: "send", about: "the channel that is being walked" },
  minutesToClosing: {
    kind: "number",
    min: 0,
    max: TEN_YEARS_MINUTES,
    unit: "minutes",
    nullable: true,
    when: "send",
    moves: "down",
    about: "until the order closes; absent without a closing time",
  },
  onlyTouch: {
    kind: "boolean",
    when: "send",
    about: "first touch, and closing comes sooner than the gap allows a second (TIM-11)",
  },
  closingKnown: { kind: "boolean", when: "send", about: "there is a closing time to name" },
  fewLeft: { kind: "boolean", when: "send", about: "a stock figure, and it is low (SCR-11)" },
  offer: { kind: "boolean", when: "send", about: "a released concession within margin, none given before (SCR-10)" },
  gift: { kind: "boolean", when: "send", about: "that concession is a gift or a sample (SCR-18)" },
  offerEnds: { kind: "boolean", when: "send", about: "that concession has an end" },
  event: { kind: "boolean", when: "send", about: "a promotion is running and can be named" },
  eventOffer: { kind: "boolean", when: "send", about: "the running promotion gives something" },
  shipsToday: { kind: "boolean", when: "send", about: "before the dispatch cut-off of a working day (SCR-17)" },
  arrival: { kind: "boolean", when: "send", about: "the transit days are known (SCR-17)" },
  returns: { kind: "boolean", when: "send", about: "the shop takes goods back" },
  freightInsurance: { kind: "boolean", when: "send", about: "return postage is insured" },
  cashOnDelivery: { kind: "boolean", when: "send", about: "the shop has cash on delivery (SCR-15)" },
  friendPay: { kind: "boolean", when: "send", about: "a friend can pay (SCR-15)" },
  instalments: { kind: "boolean", when: "send", about: "the shop has instalments (SCR-15)" },
  corporateTransfer: { kind: "boolean", when: "send", about: "the shop takes corporate transfers" },
  sellingPoint: { kind: "boolean", when: "send", about: "a selling point is known (SCR-08)" },
  promisedTime: { kind: "boolean", when: "send", about: "the buyer named the time of a promise (TIM-08)" },
} as const satisfies Readonly<Record<string, FactDeclaration>>;

export type FactName = keyof typeof FACT_TABLE;
export const FACT_NAMES = Object.keys(FACT_TABLE) as readonly FactName[];

type ValueOf<D> = D extends { readonly kind: "enum"; readonly values: readonly (infer V)[] }
  ? V
  : D extends { readonly kind: "boolean" }
    ? boolean
    : D extends { readonly kind: "number"; readonly nullable: true }
      ? number | null
      : number;

/** Every fact with its value. */
export type Facts = { readonly [N in FactName]: ValueOf<(typeof FACT_TABLE)[N]> };

/** The facts that hold at the instant of a send; all others are settled at `now`. */
export type SendFactName = {
  [N in FactName]: (typeof FACT_TABLE)[N]["when"] extends "send" ? N : never;
}[FactName];
export type SendFacts = Pick<Facts, SendFactName | "season">;
export type NowFacts = Omit<Facts, SendFactName>;

/** The boolean facts that a text can rest on; a script lists them under `claims`. */
export type ClaimName = Exclude<SendFactName, "channel" | "minutesToClosing">;
export const CLAIM_NAMES = FACT_NAMES.filter(
  (name): name is ClaimName => FACT_TABLE[name].when === "send" && FACT_TABLE[name].kind === "boolean",
);
