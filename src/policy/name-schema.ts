import * as z from "zod";
import type { IssueCode } from "../contract/error";
import { expected, problem } from "../schema/expected";
import { ATTRIBUTE_PATTERN, FOREIGN_NAME_PATTERN, LOCALE_PATTERN, NAME_PATTERN } from "./patterns";

/** A text of one form. JSON Schema gets the pattern as its own keyword, and an issue the code that says what is wrong. */
export function formOf(pattern: RegExp, code: IssueCode, what: string) {
  return z
    .string(expected(what))
    .refine((text) => pattern.test(text), problem(code, what))
    .meta({ pattern: pattern.source });
}

export const nameSchema = formOf(NAME_PATTERN, "unknown-value", "a name in lower case such as `by-noon`");
export const attributeNameSchema = formOf(ATTRIBUTE_PATTERN, "unknown-value", "a name such as `giftWrap`");
export const foreignNameSchema = formOf(FOREIGN_NAME_PATTERN, "unknown-value", "a name such as `bank_transfer`");
export const localeSchema = formOf(LOCALE_PATTERN, "invalid-locale", "a locale such as `zh-CN`");

/** Words for people: what a thing is, or why it is so. */
export const wordsSchema = z.string(expected("a text")).min(1).max(500);
/** Ids of the rulebook. */
export const sourceSchema = z.array(z.string(expected("a rulebook id such as `TIM-10`")).min(1).max(40)).max(50);

export function whole(least: number, most: number): z.ZodInt {
  return z.int(expected("a whole number")).min(least).max(most);
}
