import * as z from "zod";
import type { Issue } from "../contract/error";
import type { PlanExpectation, PolicyTests } from "../contract/policy-tests";
import {
  APPEALS,
  CHANNELS,
  DAYPARTS,
  EVIDENCE,
  HOLD_WHYS,
  INTENTS,
  MESSAGE_CLASSES,
  PASSED_OVER_WHYS,
  REASON_CODES,
  REASON_KINDS,
  RECHECKS,
  SEASONS,
  SEGMENTS,
  SKIP_WHYS,
  TONES,
  WARNING_CODES,
} from "../contract/vocabulary";
import { addProblem, problem } from "../schema/expected";
import { isDenseArray, list } from "../schema/list";
import { wholeNumber } from "../schema/number-field";
import { isPlainObject, plainObject } from "../schema/plain-object";
import { recordOf } from "../schema/record";
import { identifier, textOf, yesOrNo } from "../schema/text-field";
import { issuesFromZod } from "../schema/zod-issues";
import { parseInstant } from "../time/instant";

const MOST_CASES = 10_000;
const NAME = "a name for people";
const PATH = /^(?:order|context)(?:\.[A-Za-z][A-Za-z0-9_-]*)*$/;

const name = identifier.optional();
// What is inside is checked case by case, once all that is given lies together.
const fragment = z.custom<Record<string, never>>(isPlainObject, problem("wrong-type", "an object"));
const instantText = z
  .string()
  .refine(
    (value) => typeof parseInstant(value) === "number",
    problem("invalid-instant", "an ISO 8601 time with an offset"),
  );

const given = plainObject({ order: fragment.optional(), context: fragment.optional() }, "what is given");

const expectation = plainObject(
  {
    kind: z.enum(["send", "hold", "skip"]).optional(),
    why: z.enum([...HOLD_WHYS, ...SKIP_WHYS]).optional(),
    final: yesOrNo.optional(),
    channel: z.enum(CHANNELS).optional(),
    script: plainObject({
      id: name,
      variant: name,
      locale: name,
      tone: z.enum(TONES).optional(),
      appeal: z.enum(APPEALS).optional(),
      category: z.enum(MESSAGE_CLASSES).optional(),
    }).optional(),
    rules: plainObject({ locked: name, select: name, moment: name, channel: name, script: name }).optional(),
    says: list(textOf("a piece of the words").min(1), "a list of pieces", 1).optional(),
    classification: plainObject({
      customer: z.enum(["new", "returning"]).optional(),
      segment: z.enum(["none", ...SEGMENTS]).optional(),
      inquiry: z.enum(["inquired", "silent"]).optional(),
      amount: z.enum(["large", "small"]).optional(),
      reason: plainObject({
        code: z.enum(["unknown", ...REASON_CODES]).optional(),
        kind: z.enum(REASON_KINDS).optional(),
        evidence: z.enum(EVIDENCE).optional(),
      }).optional(),
      intent: z.enum(INTENTS).optional(),
      daypart: z.enum(DAYPARTS).optional(),
      season: z.enum(SEASONS).optional(),
    }).optional(),
    attempt: wholeNumber(1).optional(),
    sendAt: instantText.optional(),
    notAfter: instantText.optional(),
    until: instantText.optional(),
    recheckAt: instantText.optional(),
    assignee: name,
    passedOver: list(plainObject({ channel: z.enum(CHANNELS), why: z.enum(PASSED_OVER_WHYS) })).optional(),
    covers: list(identifier).optional(),
    recheck: list(z.enum(RECHECKS)).optional(),
    warnings: list(z.enum(WARNING_CODES)).optional(),
  } satisfies Record<keyof PlanExpectation, z.ZodType>,
  "what the plan must show",
).check((payload) => {
  if (!assertsSomething(payload.value)) addProblem(payload, { code: "empty", expected: "something to expect" });
});

const each = recordOf(isListOfValues, "values by path", "a list of values, at least 1").check((payload) => {
  for (const path of Object.keys(payload.value)) {
    if (PATH.test(path)) continue;
    addProblem(payload, { code: "unknown-key", expected: "a path such as `order.amount` or `context.now`" }, [path]);
  }
});

const testCase = plainObject(
  {
    name: textOf(NAME).min(1).max(500),
    given: given.optional(),
    each: each.optional(),
    expect: expectation,
  },
  "a case",
);

/** A file of policy tests; strict, so that a case with a slip of the pen fails rather than passes. */
const policyTestsSchema = plainObject(
  {
    $schema: z.string().optional(),
    format: z.literal(1),
    given: given.optional(),
    cases: list(testCase, "a list of cases", 1),
  },
  "policy tests",
).check((payload) => {
  const { cases } = payload.value;
  const seen = new Set<string>();
  if (cases.length > MOST_CASES) addProblem(payload, { code: "too-long", expected: `at most ${MOST_CASES} cases` });
  for (const [index, one] of cases.entries()) {
    if (seen.has(one.name)) {
      addProblem(payload, { code: "duplicate", expected: "a name that no other case has" }, ["cases", index, "name"]);
    }
    seen.add(one.name);
  }
});

/** The tests, or all that is wrong with their file. */
export type ReadPolicyTests =
  | { readonly ok: true; readonly value: PolicyTests }
  | { readonly ok: false; readonly issues: readonly Issue[] };

export function readPolicyTests(value: unknown): ReadPolicyTests {
  const result = policyTestsSchema.safeParse(value);
  if (result.success) return { ok: true, value: result.data };
  return { ok: false, issues: issuesFromZod(result.error, policyTestsSchema, "tests", value) };
}

/** What is wrong with a single expectation, a line for each place. */
export function planExpectationIssues(value: unknown): readonly string[] {
  const result = expectation.safeParse(value);
  if (result.success) return [];
  return issuesFromZod(result.error, expectation, "tests", value).map(({ message }) =>
    message.replace(/^tests\.?/, ""),
  );
}

function isListOfValues(value: unknown): value is readonly unknown[] {
  return isDenseArray(value) && value.length > 0;
}

/** An expectation of empty objects all the way down would pass whatever happens. */
function assertsSomething(value: unknown): boolean {
  return isPlainObject(value) ? Object.values(value).some(assertsSomething) : value !== undefined;
}
