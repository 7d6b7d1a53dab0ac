import type { Context } from "./context";
import type { Order } from "./order";
import type {
  Appeal,
  Channel,
  Daypart,
  Evidence,
  HoldWhy,
  Intent,
  MessageClass,
  PassedOverWhy,
  ReasonCode,
  ReasonKind,
  Recheck,
  Season,
  Segment,
  SkipWhy,
  Stage,
  Tone,
  WarningCode,
} from "./vocabulary";

/** Some of a shape's entries, at any depth; lists are whole, and `null` leaves an entry out that was given before. */
export type Fragment<Shape> = Shape extends string | number | boolean | null | undefined | Date | readonly unknown[]
  ? Shape
  : { readonly [Key in keyof Shape]?: Fragment<Shape[Key]> | null | undefined };

/** What a case is about; laid over what the file gives to all of its cases. */
export interface GivenFragment {
  readonly order?: Fragment<Order> | undefined;
  readonly context?: Fragment<Context> | undefined;
}

/** What a plan must show: only what is named is looked at. */
export interface PlanExpectation {
  readonly kind?: "send" | "hold" | "skip" | undefined;
  readonly why?: HoldWhy | SkipWhy | undefined;
  readonly final?: boolean | undefined;
  readonly channel?: Channel | undefined;
  readonly script?: ExpectedScript | undefined;
  /** Ids of the rules that decide, by stage. */
  readonly rules?: { readonly [stage in Stage | "locked"]?: string | undefined } | undefined;
  /** Pieces that the message, or what the agent says, contains; each of them. */
  readonly says?: readonly string[] | undefined;
  readonly classification?: ExpectedClassification | undefined;
  readonly attempt?: number | undefined;
  /** Instants are compared as instants, however they are written. */
  readonly sendAt?: string | undefined;
  readonly notAfter?: string | undefined;
  readonly until?: string | undefined;
  readonly recheckAt?: string | undefined;
  readonly assignee?: string | undefined;
  /** Lists are compared as a whole, in their order. */
  readonly passedOver?: readonly { readonly channel: Channel; readonly why: PassedOverWhy }[] | undefined;
  readonly covers?: readonly string[] | undefined;
  readonly recheck?: readonly Recheck[] | undefined;
  readonly warnings?: readonly WarningCode[] | undefined;
}

interface ExpectedScript {
  readonly id?: string | undefined;
  readonly variant?: string | undefined;
  readonly locale?: string | undefined;
  readonly tone?: Tone | undefined;
  readonly appeal?: Appeal | undefined;
  readonly category?: MessageClass | undefined;
}

interface ExpectedClassification {
  readonly customer?: "new" | "returning" | undefined;
  readonly segment?: Segment | "none" | undefined;
  readonly inquiry?: "inquired" | "silent" | undefined;
  readonly amount?: "large" | "small" | undefined;
  readonly reason?:
    | {
        readonly code?: ReasonCode | "unknown" | undefined;
        readonly kind?: ReasonKind | undefined;
        readonly evidence?: Evidence | undefined;
      }
    | undefined;
  readonly intent?: Intent | undefined;
  readonly daypart?: Daypart | undefined;
  readonly season?: Season | undefined;
}

/** One named case, or, with `each`, one for every combination of the values listed there. */
export interface PolicyTestCase {
  readonly name: string;
  readonly given?: GivenFragment | undefined;
  /** Values by path, for example `{ "order.amount": [8000, 26300] }`. */
  readonly each?: { readonly [path: string]: readonly unknown[] } | undefined;
  readonly expect: PlanExpectation;
}

/** A file of tests for a policy. */
export interface PolicyTests {
  readonly $schema?: string | undefined;
  readonly format: 1;
  /** What all cases have in common; `context.now` stands here or in the case, so that no test reads a clock. */
  readonly given?: GivenFragment | undefined;
  readonly cases: readonly PolicyTestCase[];
}
