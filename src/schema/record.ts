import * as z from "zod";
import { addProblem, problem } from "./expected";
import { isForbiddenKey } from "./forbidden-key";
import { isPlainObject } from "./plain-object";
import { type Reader, refuse } from "./reader";

/**
 * An object with keys of the caller's choice and plain values, copied entry by entry. zod's own record passes over
 * `__proto__` in silence.
 */
export function recordOf<Value>(isValue: (value: unknown) => value is Value, what: string, whatValue: string) {
  return z
    .custom<Readonly<Record<string, Value>>>(isPlainObject, problem("wrong-type", what))
    .transform((record, payload): Readonly<Record<string, Value>> => {
      const copy: Record<string, Value> = {};
      for (const [key, value] of Object.entries<unknown>(record)) {
        if (isForbiddenKey(key))
          addProblem(payload, { code: "forbidden-key", expected: "a key of another name" }, [key]);
        else if (isValue(value)) copy[key] = value;
        else addProblem(payload, { code: "wrong-type", expected: whatValue }, [key]);
      }
      return copy;
    });
}

/** The same without the words for what is wrong. */
export function recordReader<Value>(
  isValue: (value: unknown) => value is Value,
): Reader<Readonly<Record<string, Value>>> {
  return (value) => {
    if (!isPlainObject(value)) return refuse();
    const copy: Record<string, Value> = {};
    for (const [key, entry] of Object.entries(value)) {
      if (isForbiddenKey(key) || !isValue(entry)) return refuse();
      copy[key] = entry;
    }
    return copy;
  };
}
