import * as z from "zod";
import { expected, problem } from "./expected";

/** An object without unknown keys. zod alone lets a `Map` or an instance of a class through where no field is required. */
export function plainObject<Shape extends z.core.$ZodLooseShape>(shape: Shape, what = "an object") {
  const object = z.strictObject(shape, expected(what));
  return z.custom<z.input<typeof object>>(isPlainObject, problem("wrong-type", what)).pipe(object);
}

/** An array is none, whatever prototype it was given. */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null || isForeignObjectPrototype(prototype);
}

// Objects of another realm are plain too, and have another `Object.prototype`.
function isForeignObjectPrototype(prototype: unknown): boolean {
  return (
    typeof prototype === "object" &&
    prototype !== null &&
    Object.getPrototypeOf(prototype) === null &&
    Object.hasOwn(prototype, "isPrototypeOf")
  );
}
