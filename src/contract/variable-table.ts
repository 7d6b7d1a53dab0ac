import type { ClaimName } from "./fact-table";

/** One value that a template may use. */
export interface VariableDeclaration {
  /** `always` present; `optional`: present when known; `flag`: only opens a section. */
  readonly presence: "always" | "optional" | "flag";
  /** The fact that must hold for the value to be present; a script that uses it outside a section claims this fact. */
  readonly claim?: ClaimName;
  /** Greatest length in graphemes: where rendering starts. */
  readonly greatest: number;
  /** Least length in graphemes: how far the value may be cut; equal to the shortest real value where it never shrinks. */
  readonly least: number;
  readonly shrinks: boolean;
  /** How the value is written: names and titles cleaned and on one line, figures in the buyer's locale, zone and currency. */
  readonly format: "text" | "amount" | "moment" | "day" | "number" | "address" | "none";
  /** Text that carries a concession makes the script marketing (SCR-12). */
  readonly marketing?: true;
  readonly about: string;
}

/** The one table of template variables: the policy check and the rendering both read it. */
export const VARIABLE_TABLE = {
  salutation: {
    presence: "always",
    format: "text",
    greatest: 24,
    least: 2,
    shrinks: false,
    about: "greeting with the buyer's name, where it is known",
  },
  name: { presence: "optional", format: "text", greatest: 16, least: 6, shrinks: true, about: "the buyer's name" },
  shop: { presence: "always", format: "text", greatest: 24, least: 2, shrinks: true, about: "the shop's name" },
  goods: {
    presence: "always",
    format: "text",
    greatest: 60,
    least: 4,
    shrinks: true,
    about: "what was ordered; a count where it is discreet",
  },
  amount: {
    presence: "always",
    format: "amount",
    greatest: 24,
    least: 4,
    shrinks: false,
    about: "what is to be paid, in the order's currency",
  },
  placedTime: {
    presence: "always",
    format: "moment",
    greatest: 20,
    least: 5,
    shrinks: false,
    about: "when it was ordered, on the buyer's clock",
  },
  agent: {
    presence: "optional",
    format: "text",
    greatest: 16,
    least: 4,
    shrinks: true,
    about: "the agent who took the order",
  },
  link: {
    presence: "optional",
    format: "address",
    greatest: 500,
    least: 1,
    shrinks: false,
    about: "where to pay; never cut",
  },
  count: {
    presence: "optional",
    format: "number",
    greatest: 3,
    least: 1,
    shrinks: false,
    about: "how many orders the message is about, when several",
  },
  closingTime: {
    presence: "optional",
    format: "moment",
    claim: "closingKnown",
    greatest: 20,
    least: 5,
    shrinks: false,
    about: "when the order closes",
  },
  stock: {
    presence: "optional",
    format: "number",
    claim: "fewLeft",
    greatest: 3,
    least: 1,
    shrinks: false,
    about: "pieces left",
  },
  offer: {
    presence: "optional",
    format: "text",
    claim: "offer",
    greatest: 40,
    least: 4,
    shrinks: false,
    marketing: true,
    about: "the concession's label",
  },
  offerEnds: {
    presence: "optional",
    format: "moment",
    claim: "offerEnds",
    greatest: 20,
    least: 5,
    shrinks: false,
    marketing: true,
    about: "when the concession lapses",
  },
  event: {
    presence: "optional",
    format: "text",
    claim: "event",
    greatest: 20,
    least: 2,
    shrinks: false,
    about: "the promotion's name",
  },
  eventEnds: {
    presence: "optional",
    format: "moment",
    claim: "event",
    greatest: 20,
    least: 5,
    shrinks: false,
    about: "when the promotion ends",
  },
  eventOffer: {
    presence: "optional",
    format: "text",
    claim: "eventOffer",
    greatest: 40,
    least: 4,
    shrinks: false,
    marketing: true,
    about: "what the promotion gives",
  },
  cutOff: {
    presence: "optional",
    format: "moment",
    claim: "shipsToday",
    greatest: 20,
    least: 5,
    shrinks: false,
    about: "paid before it, the order leaves today",
  },
  arrivalDay: {
    presence: "optional",
    format: "day",
    claim: "arrival",
    greatest: 20,
    least: 5,
    shrinks: false,
    about: "the day on which the goods arrive if paid now",
  },
  returnsDays: {
    presence: "optional",
    format: "number",
    claim: "returns",
    greatest: 3,
    least: 1,
    shrinks: false,
    about: "days within which goods are taken back",
  },
  sellingPoint: {
    presence: "optional",
    format: "text",
    claim: "sellingPoint",
    greatest: 30,
    least: 4,
    shrinks: true,
    about: "what speaks for the goods",
  },
  promisedTime: {
    presence: "optional",
    format: "moment",
    claim: "promisedTime",
    greatest: 20,
    least: 5,
    shrinks: false,
    about: "the time that the buyer named",
  },
  freightInsurance: {
    presence: "flag",
    format: "none",
    claim: "freightInsurance",
    greatest: 0,
    least: 0,
    shrinks: false,
    about: "return postage is insured",
  },
  cashOnDelivery: {
    presence: "flag",
    format: "none",
    claim: "cashOnDelivery",
    greatest: 0,
    least: 0,
    shrinks: false,
    about: "cash on delivery",
  },
  friendPay: {
    presence: "flag",
    format: "none",
    claim: "friendPay",
    greatest: 0,
    least: 0,
    shrinks: false,
    about: "a friend can pay",
  },
  instalments: {
    presence: "flag",
    format: "none",
    claim: "instalments",
    greatest: 0,
    least: 0,
    shrinks: false,
    about: "payment by instalments",
  },
  corporateTransfer: {
    presence: "flag",
    format: "none",
    claim: "corporateTransfer",
    greatest: 0,
    least: 0,
    shrinks: false,
    about: "corporate transfer",
  },
} as const satisfies Readonly<Record<string, VariableDeclaration>>;

export type VariableName = keyof typeof VARIABLE_TABLE;
