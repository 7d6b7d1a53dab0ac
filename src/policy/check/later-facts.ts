import type { FactDeclaration } from "../../contract/fact-table";
import type { Stage } from "../../contract/vocabulary";
import { entriesOf, partsOf } from "./condition-parts";
import type { ConditionScope } from "./condition-scope";

/** The name of the moment that was chosen. */
const MOMENT_FACT = "moment";

/** Facts that a stage does not know yet: each stage knows what those before it have chosen, the last one the send. */
export function laterFacts(stage: Stage, facts: ReadonlyMap<string, FactDeclaration>): ReadonlySet<string> {
  if (stage === "script") return new Set();
  const ofSend = [...facts].filter(([, { when }]) => when === "send").map(([name]) => name);
  return new Set(stage === "channel" ? ofSend : [...ofSend, MOMENT_FACT]);
}

/** A fact not known yet that a condition tests, itself or through those it is made of. */
export function laterFactWithin(
  condition: unknown,
  scope: Pick<ConditionScope, "later" | "conditions">,
  seen: Set<unknown> = new Set(),
): string | undefined {
  if (scope.later.size === 0 || seen.has(condition)) return undefined;
  seen.add(condition);
  for (const [key, entry] of entriesOf(condition)) {
    if (scope.later.has(key)) return key;
    for (const part of partsOf(key, entry, scope)) {
      const fact = laterFactWithin(part.condition, scope, seen);
      if (fact !== undefined) return fact;
    }
  }
  return undefined;
}
