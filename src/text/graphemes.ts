import { isPlainText } from "./plain-text";

// Built on first use, because runtimes without Intl.Segmenter must still be able to load the package.
let segmenter: Intl.Segmenter | undefined;

function segment(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  return segmenter.segment(text);
}

export function graphemeLength(text: string): number {
  if (isPlainText(text)) return text.length;
  let length = 0;
  for (const _ of segment(text)) length += 1;
  return length;
}

/**
 * Cuts to at most so many graphemes, the ending included; `ending` is written only where something was cut. What a cut
 * leaves of a number goes with it, as "1.…" or "50…" would say something else, unless next to nothing would be left.
 */
export function cutToGraphemes(text: string, most: number, ending = "…"): string {
  if (text.length <= most) return text;
  if (most <= 0) return "";
  const endOf = isPlainText(text) ? (graphemes: number) => graphemes : (graphemes: number) => findEnd(text, graphemes);
  const end = endOf(most);
  if (end === text.length) return text;
  const kept = most - graphemeLength(ending);
  return kept < 0 ? text.slice(0, end) : cutAt(text, endOf(kept)) + ending;
}

const leastLetters = 2;

function cutAt(text: string, end: number): string {
  let kept = end;
  if (isInNumber(text, kept)) while (isNumeral(text.charCodeAt(kept - 1))) kept -= 1;
  while (isPoint(text.charCodeAt(kept - 1)) || isBlank(text, kept - 1)) kept -= 1;
  return text.slice(0, kept >= leastLetters ? kept : end).trimEnd();
}

/** A digit on either side of the cut, with at most a point between them. */
function isInNumber(text: string, end: number): boolean {
  const [before, after] = [text.charCodeAt(end - 1), text.charCodeAt(end)];
  if (isDigit(before)) return isDigit(after) || (isPoint(after) && isDigit(text.charCodeAt(end + 1)));
  return isPoint(before) && isDigit(after) && isDigit(text.charCodeAt(end - 2));
}

function isNumeral(code: number): boolean {
  return isDigit(code) || isPoint(code);
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Full stop or comma, both of which stand inside numbers. */
function isPoint(code: number): boolean {
  return code === 0x2e || code === 0x2c;
}

function isBlank(text: string, at: number): boolean {
  return at >= 0 && text.charAt(at).trim() === "";
}

function findEnd(text: string, graphemes: number): number {
  let left = graphemes;
  for (const { index } of segment(text)) {
    if (left === 0) return index;
    left -= 1;
  }
  return text.length;
}
