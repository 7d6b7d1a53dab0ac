import { FACT_NAMES, type Facts } from "../../contract/fact-table";
import type { Season } from "../../contract/vocabulary";
import { type Dimension, type FactValue, representativeOf } from "../../policy/compile/dimensions";
import type { Point } from "../diagram/questions";
import type { FactSpace } from "../space/fact-space";

/** The facts that an order is to show, as values. */
export interface Wanted {
  readonly facts: Facts & { readonly seasonAtSend: Season };
  readonly moment: string;
  readonly category: string;
  readonly attributes: Readonly<Record<string, FactValue>>;
  /** The script of the last touch that reached the buyer, where it matters. */
  readonly lastScript: string | undefined;
  /** The whole numbers that a fact may have. */
  rangeOf(fact: "amountMinor" | "attempt" | "minutesSincePlaced" | "minutesToClosing"): Range;
}

export interface Range {
  readonly least: number;
  readonly most: number;
}

export function wantedAt(
  space: FactSpace,
  point: Point,
  attributeNames: readonly string[],
  lastScript: string | undefined,
): Wanted {
  const values: Record<string, FactValue> = {};
  const ranges = new Map<string, Range>();
  for (const { dimension, index } of space.variables) {
    const atom = point[index] ?? 0;
    values[dimension.fact] = representativeOf(dimension, atom);
    if (dimension.declaration.kind === "number") ranges.set(dimension.fact, rangeOfAtom(dimension, atom));
  }
  if (!hasEveryFact(values)) throw new TypeError("expected a space with every fact of the table");
  return {
    facts: values,
    moment: String(values.moment),
    category: String(values.category),
    attributes: Object.fromEntries(attributeNames.map((name) => [name, values[name] ?? null])),
    lastScript,
    rangeOf: (fact) => ranges.get(fact) ?? { least: 0, most: 0 },
  };
}

/** Each variable has the values of its own declaration, so that all facts are there is all that is left to ask. */
function hasEveryFact(
  values: Readonly<Record<string, FactValue>>,
): values is Readonly<Record<string, FactValue>> & Wanted["facts"] {
  return FACT_NAMES.every((name) => name in values) && "seasonAtSend" in values;
}

function rangeOfAtom({ declaration, cuts }: Dimension, atom: number): Range {
  if (declaration.kind !== "number") return { least: 0, most: 0 };
  return { least: cuts[atom - 1] ?? declaration.min, most: (cuts[atom] ?? declaration.max + 1) - 1 };
}

/** A time is promised, and nobody has named it. */
export function isVague({ facts }: Wanted): boolean {
  return facts.promise !== "none" && !facts.promisedTime;
}

/** The number of the range that lies nearest to the one that is liked. */
export function nearest({ least, most }: Range, liked: number): number {
  return Math.min(Math.max(liked, least), most);
}
