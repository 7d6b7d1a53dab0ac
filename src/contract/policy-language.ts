import type { FACT_TABLE, FactDeclaration, FactName } from "./fact-table";
import type { Appeal, Channel, HoldWhy, MessageClass, SkipWhy, Tone } from "./vocabulary";

/** A number, or the name of one under `params`. */
export type NumberOrParam = number | { readonly param: string };

export type Scalar = string | number | boolean;

/** What a fact is compared with. */
export type Test =
  | Scalar
  | { readonly param: string }
  | { readonly in: readonly Scalar[] }
  | { readonly not: Scalar | readonly Scalar[] | { readonly in: readonly Scalar[] } }
  | {
      readonly gt?: NumberOrParam | undefined;
      readonly gte?: NumberOrParam | undefined;
      readonly lt?: NumberOrParam | undefined;
      readonly lte?: NumberOrParam | undefined;
    }
  | { readonly absent: boolean };

/** A value of the fact, or what is said of its values; a fact of the table takes no others. */
type TestOf<Fact extends FactDeclaration> =
  | (Fact extends { readonly nullable: true } ? { readonly absent: boolean } : never)
  | (Fact extends { readonly kind: "enum"; readonly values: readonly (infer Value)[] }
      ? ChoiceOf<Value>
      : Fact extends { readonly kind: "boolean" }
        ? boolean
        : NumberTest);

type ChoiceOf<Value> =
  | Value
  | { readonly in: readonly Value[] }
  | { readonly not: Value | readonly Value[] | { readonly in: readonly Value[] } };

type NumberTest = Exclude<Test, string | boolean | { readonly absent: boolean }>;

/** Fact tests and combinators, all of which must hold. The empty condition always holds. */
export type Condition = {
  readonly [name in FactName]?: TestOf<(typeof FACT_TABLE)[name]>;
} & {
  readonly all?: readonly Condition[] | undefined;
  readonly any?: readonly Condition[] | undefined;
  readonly not?: Condition | undefined;
  /** Name of a shared condition under `conditions`. */
  readonly is?: string | undefined;
  /** An attribute of the policy, a category, a moment, or `bucket.<experiment>`. */
  readonly [fact: string]: Test | readonly Condition[] | Condition | undefined;
};

/** What the select stage can decide. */
export type Verdict = "proceed" | { readonly hold: HoldWhy } | { readonly skip: SkipWhy };

/** One row of a stage; the first whose `when` holds decides. */
export interface Rule<Then> {
  readonly id: string;
  readonly when: Condition;
  readonly then: Then;
  /** The reason for people, as the plan shows it. */
  readonly because: string;
  /** Ids of the rulebook that the row carries. */
  readonly source: readonly string[];
}

/** The row that decides when no other does. */
export type Otherwise<Then> = Omit<Rule<Then>, "when">;

export interface RuleStage<Then> {
  readonly rules: readonly Rule<Then>[];
  readonly otherwise: Otherwise<Then>;
}

/** What each stage chooses. */
export interface StageChoice {
  readonly select: Verdict;
  /** Name under `moments`. */
  readonly moment: string;
  /** In the order in which they are walked. */
  readonly channel: readonly Channel[];
  /** Name under `scripts`. */
  readonly script: string;
}

/** A statement about all combinations of facts: where `when` holds, every plan fits `always` and none fits `never`. */
export interface Claim {
  readonly name: string;
  /** `season` is the season at `now`; facts of a send, such as `channel`, speak of the send that is made. */
  readonly when: Condition;
  readonly never?: Outcomes | undefined;
  readonly always?: Outcomes | undefined;
}

/** One value, or several of which any will do. */
export type AnyOf<Value> = Value | readonly Value[];

/**
 * What a claim speaks of; a plan fits when it fits every entry. All entries but `kind` and `why` speak of sends: under
 * `never` they mean a send, under `always` they ask nothing of what is not sent.
 */
export interface Outcomes {
  readonly kind?: AnyOf<"send" | "hold" | "skip"> | undefined;
  readonly why?: AnyOf<HoldWhy | SkipWhy> | undefined;
  readonly moment?: AnyOf<string> | undefined;
  readonly channel?: AnyOf<Channel> | undefined;
  readonly script?: AnyOf<string> | undefined;
  readonly category?: AnyOf<MessageClass> | undefined;
  readonly tone?: AnyOf<Tone> | undefined;
  readonly appeal?: AnyOf<Appeal> | undefined;
}
