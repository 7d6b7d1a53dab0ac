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

/** Cuts to at most so many graphemes, the ending included; `ending` is written only where something was cut. */
export function cutToGraphemes(text: string, most: number, ending = "…"): string {
  if (text.length <= most) return text;
  if (most <= 0) return "";
  const endOf = isPlainText(text) ? (graphemes: number) => graphemes : (graphemes: number) => findEnd(text, graphemes);
  const end = endOf(most);
  if (end === text.length) return text;
  const kept = most - graphemeLength(ending);
  return kept < 0 ? text.slice(0, end) : text.slice(0, endOf(kept)).trimEnd() + ending;
}

function findEnd(text: string, graphemes: number): number {
  let left = graphemes;
  for (const { index } of segment(text)) {
    if (left === 0) return index;
    left -= 1;
  }
  return text.length;
}
