import type { Place } from "../problem";

/** Where the lines of a text begin. */
export interface LineIndex {
  readonly text: string;
  placeOf(offset: number, length: number): Place;
}

export function lineIndexOf(text: string, file: string, firstLine: number): LineIndex {
  let starts: readonly number[] | undefined;
  return {
    text,
    placeOf: (offset, length) => {
      // Most texts are right, and nobody asks.
      starts ??= lineStarts(text);
      const index = lastNotAfter(starts, offset);
      const start = starts[index] ?? 0;
      const end = starts[index + 1] ?? text.length;
      const line = text.slice(start, end).replace(/\r?\n$/, "");
      const column = offset - start + 1;
      return { file, line: firstLine + index, column, text: line, length: Math.min(length, end - offset) };
    },
  };
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

function lastNotAfter(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
