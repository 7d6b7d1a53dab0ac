import * as z from "zod";
import { expected, problem } from "./expected";

export const MOST_MINOR_UNITS = 1_000_000_000_000;
export const MOST_PIECES = 1_000_000_000;

/** A finite number with or without a fraction. */
export function numberBetween(least: number, most: number, what = "a number") {
  return z.number(expected(what)).min(least).max(most);
}

export function wholeNumber(least: number, most: number = MOST_PIECES, what = "a whole number") {
  // The refinement stands first and aborts, so that one wrong number is one issue.
  return z
    .number(expected(what))
    .refine(Number.isInteger, { ...problem("not-whole", what), abort: true })
    .min(least)
    .max(most);
}

export const minorUnits = wholeNumber(0, MOST_MINOR_UNITS, "a whole number of minor units");
