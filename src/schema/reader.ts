import { isDenseArray } from "./list";
import { MOST_MINOR_UNITS, MOST_PIECES } from "./number-field";
import { isPlainObject } from "./plain-object";
import type { Keys } from "./schema-at";
import { isVisible, LONGEST_IDENTIFIER } from "./text-field";

/**
 * Copies a value that is as it should be and throws for any other. A plan's input is read in this way first: the copies
 * that a schema makes take longer than deciding. What a reader does not take goes to the schema, which has the last word
 * and says what is wrong; so a reader may refuse what is good, if rarely, and must never take what is not.
 */
export type Reader<Value> = (value: unknown) => Value;

/** Every field of `Shape` with its own key, absent or not: objects of one shape are several times as fast to read. */
export type Shaped<Shape> = { readonly [Name in keyof Shape]-?: Shape[Name] };

// Made once, as it tells nobody anything.
const REFUSAL = new RangeError("not taken by a reader");

export function refuse(): never {
  throw REFUSAL;
}

/** What the reader makes of a value; undefined where it does not take it. */
export function readWith<Value extends object>(read: Reader<Value>, value: unknown): Value | undefined {
  try {
    return read(value);
  } catch {
    // The reader's refusal, or a getter or a proxy of the input's own.
    return undefined;
  }
}

/** The fields of a plain object that has none but these. */
export function fieldsOf<Shape>(value: unknown, keys: Keys): { readonly [Name in keyof Shape]?: unknown } {
  if (!isPlainObject(value)) return refuse();
  for (const key in value) if (keys[key] !== true) return refuse();
  return value;
}

export function optional<Value>(value: unknown, read: Reader<Value>): Value | undefined {
  return value === undefined ? undefined : read(value);
}

export function listReader<Value>(read: Reader<Value>): Reader<readonly Value[]> {
  return (value) => {
    if (!isDenseArray(value)) return refuse();
    const list: Value[] = [];
    // By index, as an array may bring an iterator of its own.
    for (let index = 0; index < value.length; index += 1) list.push(read(value[index]));
    return list;
  };
}

export function readText(value: unknown): string {
  return typeof value === "string" ? value : refuse();
}

export function readWords(value: unknown): string {
  return typeof value === "string" && isVisible(value) ? value : refuse();
}

export function readIdentifier(value: unknown): string {
  return typeof value === "string" && value !== "" && value.length <= LONGEST_IDENTIFIER ? value : refuse();
}

export function readYesOrNo(value: unknown): boolean {
  return typeof value === "boolean" ? value : refuse();
}

export function numberReader(least: number, most: number): Reader<number> {
  return (value) => (typeof value === "number" && value >= least && value <= most ? value : refuse());
}

export function wholeNumberReader(least: number, most: number = MOST_PIECES): Reader<number> {
  return (value) =>
    typeof value === "number" && Number.isInteger(value) && value >= least && value <= most ? value : refuse();
}

export const readMinorUnits = wholeNumberReader(0, MOST_MINOR_UNITS);

export function oneOfReader<Value>(values: readonly Value[]): Reader<Value> {
  return (value) => {
    for (const one of values) if (one === value) return one;
    return refuse();
  };
}

/** For a text that `parsedText` reads by the same function. */
export function parsedReader<Read>(parse: (text: string) => Read | undefined): Reader<Read> {
  return (value) => (typeof value === "string" ? parse(value) : undefined) ?? refuse();
}
