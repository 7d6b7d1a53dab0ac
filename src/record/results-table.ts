import type { ResultRow } from "./touch-summary";

const COLUMNS = [
  "by",
  "value",
  "touches",
  "failed",
  "answered",
  "paid",
  "paidRate",
  "paidRateLow",
  "paidRateHigh",
  "revenue",
  "cost",
  "returnOnCost",
] as const satisfies readonly (keyof ResultRow)[];

/**
 * The rows of a summary as a table for a terminal or a log; `-` where nothing can be said.
 *
 * @example
 * ```ts
 * console.log(resultsTable(summarizeTouches(touches, options).rows));
 * ```
 */
export function resultsTable(rows: readonly ResultRow[]): string {
  const lines = [[...COLUMNS], ...rows.map((row) => COLUMNS.map((column) => cell(row[column])))];
  const widths = COLUMNS.map((_, column) => Math.max(...lines.map((line) => widthOf(line[column] ?? ""))));
  return lines
    .map((line) =>
      line
        .map((text, column) => padded(text, widths[column] ?? 0, column < 2))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

function cell(value: string | number | null): string {
  return value === null ? "-" : String(value);
}

function padded(text: string, width: number, isWord: boolean): string {
  const blanks = " ".repeat(Math.max(0, width - widthOf(text)));
  return isWord ? text + blanks : blanks + text;
}

// A terminal shows Chinese characters twice as wide as letters.
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g;

function widthOf(text: string): number {
  return text.length + (text.match(WIDE)?.length ?? 0);
}
