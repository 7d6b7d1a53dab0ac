import * as z from "zod";
import { expected, problem } from "./expected";

const LONGEST_IDENTIFIER = 200;
const VISIBLE = /\S/;

export function textOf(what: string) {
  return z.string(expected(what));
}

/** Any text, the empty one included. */
export const text = textOf("a text");

/** A text that somebody reads. It has no greatest length: what does not fit is shortened where it is used. */
export const words = text.refine((value) => VISIBLE.test(value), problem("empty", "a text that is not blank"));

/** A name that means something to the host only; any character is taken. */
export const identifier = textOf("an id").min(1).max(LONGEST_IDENTIFIER);

export const yesOrNo = z.boolean(expected("true or false"));
