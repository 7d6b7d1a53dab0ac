import { type Node, type ParseError, parseTree } from "jsonc-parser";
import type { Place, Problem } from "../problem";
import { duplicateKeys } from "./duplicate-keys";
import { type LineIndex, lineIndexOf } from "./line-index";
import { syntaxProblem } from "./syntax-problem";

/** A JSON text with the place of everything in it. */
export interface JsonDocument {
  readonly file: string;
  readonly value: unknown;
  readonly root: Node;
  readonly lines: LineIndex;
}

export type ReadJson =
  | { readonly ok: true; readonly document: JsonDocument }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const NOT_JSON = { allowTrailingComma: false, disallowComments: true, allowEmptyContent: false };

/** @param firstLine the line of the file that the text begins in */
export function readJson(text: string, file: string, firstLine = 1): ReadJson {
  const lines = lineIndexOf(text, file, firstLine);
  const errors: ParseError[] = [];
  let root: Node | undefined;
  try {
    root = parseTree(text, errors, NOT_JSON);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return refused([{ code: "json-syntax", message: "expected less deep nesting", place: lines.placeOf(0, 1) }]);
  }
  const [first] = [...errors].sort((one, other) => one.offset - other.offset);
  // What a parser says after its first error is mostly about its own recovery.
  if (first !== undefined) return refused([syntaxProblem(first, text, lines)]);
  if (root === undefined) return refused([emptyProblem(lines.placeOf(0, 1))]);
  const twice = duplicateKeys(root, lines);
  // The parser would take `__proto__` for the prototype; JSON.parse makes it a key like any other, which is refused later.
  return twice.length > 0 ? refused(twice) : { ok: true, document: { file, value: JSON.parse(text), root, lines } };
}

function emptyProblem(place: Place): Problem {
  return { code: "json-syntax", message: "expected a value, received an empty text", place };
}

function refused(problems: readonly Problem[]): ReadJson {
  return { ok: false, problems };
}
