import { defaultPolicy } from "cuifu";
import {
  FACT_NAMES,
  FACT_TABLE,
  type FactDeclaration,
  type FactName,
  type FactWhen,
} from "../../../src/contract/fact-table";
import { BUCKETS, bucketFact } from "../../../src/contract/policy-experiment";
import { VARIABLE_TABLE, type VariableDeclaration } from "../../../src/contract/variable-table";
import { declaredFacts } from "../../../src/policy/compile/declared-facts";
import { code, codes, GENERATED, page, table } from "./markdown";

const WHENS: readonly (readonly [FactWhen, string, string])[] = [
  ["placed", "Settled when the order is placed", "These never change."],
  ["now", "Read at `now`", "These may change while time passes, or with a touch."],
  ["chosen", "Chosen by an earlier stage", "Later stages may test what an earlier one chose."],
  [
    "send",
    "True at the send",
    "Only the script stage may test these, at the instant at which the message would go out.",
  ],
];

const FORMATS: Readonly<Record<VariableDeclaration["format"], string>> = {
  text: "cleaned, on one line, cut between characters",
  amount: "money in the buyer's locale and the order's currency",
  moment: "24-hour clock, or day and clock, in the buyer's zone and language",
  day: "day in the buyer's locale",
  number: "figures",
  address: "as it is, never cut",
  none: "",
};

/** docs/facts.md */
export function factsPage(): string {
  return page(
    GENERATED,
    "# Facts and variables",
    "Rules test facts. Texts use variables. This page is written from the tables that the engine itself reads (`src/contract/fact-table.ts`, `src/contract/variable-table.ts`). What is not on it, no rule can test and no text can name, but for the facts that a policy declares under `attributes`, whose values orders supply.",
    "Numbers are whole. A comparison with a fact that is not known is false.",
    ...WHENS.flatMap(([when, title, intro]) => {
      const names = FACT_NAMES.filter((name) => FACT_TABLE[name].when === when);
      return names.length === 0 ? [] : [`## ${title}`, intro, factTable(names)];
    }),
    "## With values that the policy names",
    "Settled when the order is placed, but for `moment`.",
    policyFactTable(),
    "## Variables of the texts",
    "Clock times are those of the 24-hour clock in every locale: a buyer with `en-US` reads “before 16:00”.",
    "`always`: present in every text. `optional`: present when known, so it stands inside a section. `flag`: opens a section and shows nothing itself. A variable that *rests on* a fact may only be used by a script that claims this fact, and such a script is never chosen where the fact does not hold. Lengths are in characters as a reader counts them.",
    table(
      ["variable", "presence", "rests on", "length", "written as", "what it is"],
      Object.entries(VARIABLE_TABLE).map(([name, declared]) => variableRow(name, declared)),
    ),
  );
}

function factTable(names: readonly FactName[]): string {
  return table(
    ["fact", "values", "what it says"],
    names.map((name) => [code(name), valuesOf(FACT_TABLE[name]), FACT_TABLE[name].about]),
  );
}

const EXPERIMENT = {
  salt: "page",
  about: "a number that stays the same while the salt of the experiment does",
  arms: {},
};

/** Facts of every policy whose values stand in no table. */
function policyFactTable(): string {
  const facts = declaredFacts({ ...defaultPolicy, attributes: {}, experiments: { "<name>": EXPERIMENT } });
  const values: Readonly<Record<string, string>> = {
    category: "the names under `categories`, `other`",
    moment: "the names under `moments`",
    [bucketFact("<name>")]: `for each name under \`experiments\`, 0 to ${BUCKETS - 1}`,
  };
  const names = [...facts.keys()].filter((name) => !Object.hasOwn(FACT_TABLE, name));
  return table(
    ["fact", "values", "what it says"],
    names.map((name) => [code(name), values[name] ?? "", facts.get(name)?.about ?? ""]),
  );
}

function valuesOf(fact: FactDeclaration): string {
  const absent = fact.nullable === true ? ", or not known" : "";
  switch (fact.kind) {
    case "enum":
      return codes(fact.values) + absent;
    case "boolean":
      return `yes or no${absent}`;
    case "number":
      return `${fact.min} to ${fact.max} ${fact.unit}${absent}`;
  }
}

function variableRow(name: string, variable: VariableDeclaration): readonly string[] {
  const { presence, claim, least, greatest, shrinks, marketing, format, about } = variable;
  const length = presence === "flag" ? "" : `${shrinks ? `${least} to ` : "up to "}${greatest}`;
  const note = marketing === true ? `${about}; makes the message marketing` : about;
  return [code(name), presence, claim === undefined ? "" : code(claim), length, FORMATS[format], note];
}
