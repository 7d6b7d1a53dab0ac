import { isPlainObject } from "../../schema/plain-object";
import type { ConditionScope } from "./condition-scope";

const COMBINATORS: ReadonlySet<string> = new Set(["all", "any", "not", "is"]);

/** A condition inside another, and the keys that lead to it; a shared one stands where it is named. */
export interface ConditionPart {
  readonly keys: readonly (string | number)[];
  readonly condition: unknown;
}

/** The conditions that an entry of a condition is made of; none for the test of a fact. */
export function partsOf(
  key: string,
  entry: unknown,
  { conditions }: Pick<ConditionScope, "conditions">,
): readonly ConditionPart[] {
  switch (key) {
    case "all":
    case "any":
      return Array.isArray(entry) ? entry.map((condition: unknown, index) => ({ keys: [key, index], condition })) : [];
    case "not":
      return [{ keys: [key], condition: entry }];
    case "is":
      return typeof entry === "string" && Object.hasOwn(conditions, entry)
        ? [{ keys: [key], condition: conditions[entry] }]
        : [];
    default:
      return [];
  }
}

/** The entries of a condition; none of what is no condition. A combinator that is undefined is not there. */
export function entriesOf(condition: unknown): readonly (readonly [string, unknown])[] {
  if (!isPlainObject(condition)) return [];
  return Object.entries(condition).filter(([key, entry]) => entry !== undefined || !COMBINATORS.has(key));
}
