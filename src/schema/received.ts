import { isDenseArray } from "./list";
import { isPlainObject } from "./plain-object";

const LONGEST_SHOWN = 40;

/** The user's value as a message shows it: short, in backticks, and never the whole of an object. */
export function received(value: unknown): string {
  switch (typeof value) {
    case "undefined":
      return "nothing";
    case "string":
      return `\`${JSON.stringify(shortened(value))}\``;
    case "bigint":
      return `\`${shortened(String(value))}n\``;
    case "function":
      return "a function";
    case "symbol":
      return "a symbol";
    case "object":
      return value === null ? "`null`" : receivedObject(value);
    default:
      return `\`${String(value)}\``;
  }
}

/** At most 40 characters; no surrogate pair is cut. */
export function shortened(text: string): string {
  if (text.length <= LONGEST_SHOWN) return text;
  const end = LONGEST_SHOWN - 1;
  const isPairCut = /[\uD800-\uDBFF]/.test(text.charAt(end - 1));
  return `${text.slice(0, isPairCut ? end - 1 : end)}…`;
}

function receivedObject(value: object): string {
  if (Array.isArray(value)) return receivedList(value);
  if (value instanceof Date) return `\`${Number.isNaN(value.getTime()) ? "Invalid Date" : value.toISOString()}\``;
  if (isPlainObject(value)) return "an object";
  const name = classNameOf(value);
  return name === "Object" ? "an object that inherits from another" : `an instance of \`${shortened(name)}\``;
}

function receivedList(list: readonly unknown[]): string {
  if (list.length === 0) return "an empty list";
  return isDenseArray(list) ? "a list" : "a list with holes";
}

function classNameOf(value: object): string {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (typeof prototype !== "object" || prototype === null) return "Object";
  const maker: unknown = Reflect.get(prototype, "constructor");
  return typeof maker === "function" && maker.name !== "" ? maker.name : "Object";
}
