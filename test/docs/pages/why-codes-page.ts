import { defaultPolicy, type Rule, type Verdict } from "cuifu";
import { FINAL_SKIPS } from "../../../src/contract/vocabulary";
import { LOCKED_RULES } from "../../../src/policy/locked-rules";
import { code, codes, GENERATED, page, table } from "./markdown";
import {
  HOLD_MEANINGS,
  ISSUE_MEANINGS,
  OUTCOME_MEANINGS,
  PASSED_OVER_MEANINGS,
  RECHECK_MEANINGS,
  SKIP_MEANINGS,
  WARNING_MEANINGS,
} from "./meanings";

const RULES: readonly Rule<Verdict>[] = [...LOCKED_RULES.rules, ...defaultPolicy.stages.select.rules];
const FINAL: ReadonlySet<string> = new Set(FINAL_SKIPS);

/** docs/why-codes.md */
export function whyCodesPage(): string {
  return page(
    GENERATED,
    "# Codes",
    "Every code that a plan or an error can carry. The lists are closed: a new code is a change of the library.",
    "## Hold: `plan.why`",
    "A person or a fact is missing. Nothing is sent; [hosting.md](hosting.md) says how each is cleared.",
    table(
      ["code", "what it means", "default rules"],
      Object.entries(HOLD_MEANINGS).map(([why, meaning]) => [code(why), meaning, rulesThat("hold", why)]),
    ),
    "## Skip: `plan.why`",
    "Nothing is sent. *Final*: no later `now` and no further touch can lead to a send.",
    table(
      ["code", "final", "what it means", "default rules"],
      Object.entries(SKIP_MEANINGS).map(([why, meaning]) => [
        code(why),
        FINAL.has(why) ? "yes" : "no",
        meaning,
        rulesThat("skip", why),
      ]),
    ),
    "## Passed over: `plan.passedOver[].why`",
    "Why a channel that stood earlier in the list did not carry the reminder.",
    twoColumns(PASSED_OVER_MEANINGS),
    "## Recheck: `plan.recheck`",
    "What the host looks at once more right before it sends.",
    twoColumns(RECHECK_MEANINGS),
    "## Warnings: `plan.warnings[].code`",
    "The plan stands; something could be better known.",
    twoColumns(WARNING_MEANINGS),
    "## Outcomes: `touch.outcome`",
    "What the host records after a touch. Absent means: not known yet.",
    twoColumns(OUTCOME_MEANINGS),
    "## Issues: `error.issues[].code`",
    "What can be wrong with an order, a context or a policy.",
    twoColumns(ISSUE_MEANINGS),
  );
}

function rulesThat(kind: "hold" | "skip", why: string): string {
  const rules = RULES.filter(({ then }) => {
    if (then === "proceed") return false;
    return kind === "hold" ? "hold" in then && then.hold === why : "skip" in then && then.skip === why;
  });
  return codes(rules.map((rule) => rule.id));
}

function twoColumns(meanings: Readonly<Record<string, string>>): string {
  return table(
    ["code", "what it means"],
    Object.entries(meanings).map(([one, meaning]) => [code(one), meaning]),
  );
}
