import * as z from "zod";
import { expected, problem } from "./expected";

/** An array without holes. Left to zod, `[].length = 4e9` would keep the machine busy for a minute. */
export function list<Element extends z.core.$ZodType>(element: Element, what = "a list", least = 0) {
  const array = z.array(element, expected(what));
  return z
    .custom<readonly z.input<Element>[]>(isDenseArray, problem("wrong-type", what))
    .pipe(least === 0 ? array : array.min(least));
}

export function isDenseArray(value: unknown): value is readonly unknown[] {
  // A proxy may say any length.
  if (!Array.isArray(value) || !Number.isInteger(value.length) || value.length < 0) return false;
  for (let index = 0; index < value.length; index += 1) {
    if (!Object.hasOwn(value, index)) return false;
  }
  return true;
}
