import { type ParseError, printParseErrorCode } from "jsonc-parser";
import type { Problem } from "../problem";
import type { LineIndex } from "./line-index";

type Trouble = ReturnType<typeof printParseErrorCode>;

const EXPECTED: Readonly<Record<Trouble, string>> = {
  InvalidSymbol: "a value (a text in double quotes, a number, true, false, null, `{` or `[`)",
  InvalidNumberFormat: "a number as JSON writes it",
  PropertyNameExpected: "a key in double quotes",
  ValueExpected: "a value",
  ColonExpected: "`:` between key and value",
  CommaExpected: "`,` between entries",
  CloseBraceExpected: "`}` at the end of the object",
  CloseBracketExpected: "`]` at the end of the list",
  EndOfFileExpected: "nothing more after the value",
  InvalidCommentToken: "JSON, which has no comments",
  UnexpectedEndOfComment: "JSON, which has no comments",
  UnexpectedEndOfString: '`"` at the end of the text',
  UnexpectedEndOfNumber: "a digit",
  InvalidUnicode: "four hexadecimal digits after `\\u`",
  InvalidEscapeCharacter: "a known escape after `\\`",
  InvalidCharacter: "a text without control characters; write a line break as `\\n`",
  "<unknown ParseErrorCode>": "JSON",
};
const LONGEST_SHOWN = 20;

export function syntaxProblem({ error, offset, length }: ParseError, text: string, lines: LineIndex): Problem {
  const trouble = printParseErrorCode(error);
  const shown = text.slice(offset, offset + Math.max(length, 1)).split("\n")[0] ?? "";
  const received = shown.trim() === "" ? endWords(text, offset) : `\`${shortened(shown)}\``;
  const help = /,\s*$/.test(text.slice(0, offset)) && /^[\]}]/.test(shown) ? "; take away the comma before it" : "";
  return {
    code: "json-syntax",
    message: `expected ${EXPECTED[trouble]}, received ${received}${help}`,
    place: lines.placeOf(offset, Math.max(length, 1)),
  };
}

function endWords(text: string, offset: number): string {
  return text.slice(offset).trim() === "" ? "the end of the text" : "a line break";
}

function shortened(text: string): string {
  return text.length <= LONGEST_SHOWN ? text : `${text.slice(0, LONGEST_SHOWN - 1)}…`;
}
