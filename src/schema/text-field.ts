import * as z from "zod";
import { expected, problem } from "./expected";

export const LONGEST_IDENTIFIER = 200;
const VISIBLE = /\S/;
const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;
const IDEOGRAPHIC_SPACE = 0x3000;
const BYTE_ORDER_MARK = 0xfeff;

export function textOf(what: string) {
  return z.string(expected(what));
}

/** Any text, the empty one included. */
export const text = textOf("a text");

/** A text that somebody reads. It has no greatest length: what does not fit is shortened where it is used. */
export const words = text.refine(isVisible, problem("empty", "a text that is not blank"));

/** A name that means something to the host only; any character is taken. */
export const identifier = textOf("an id").min(1).max(LONGEST_IDENTIFIER);

export function isText(value: unknown): value is string {
  return typeof value === "string";
}

/** Whether there is more in a text than white space. Most begin with something else, and then no pattern is asked. */
export function isVisible(value: string): boolean {
  const first = value.charCodeAt(0);
  const isSeen = first < NO_BREAK_SPACE ? first > SPACE : first > IDEOGRAPHIC_SPACE && first < BYTE_ORDER_MARK;
  return isSeen || VISIBLE.test(value);
}

export const yesOrNo = z.boolean(expected("true or false"));
