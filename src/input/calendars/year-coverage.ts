import type { Calendar } from "../../contract/context";

/** Whole years, from the first to the last. */
export function coverageOfYears(first: number, last: number): Calendar["coverage"] {
  return { from: `${yearText(first)}-01-01`, to: `${yearText(last)}-12-31` };
}

export function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

/** Dates of this form sort as text; each stands once. */
export function sortedDates(dates: Iterable<string>): readonly string[] {
  return [...new Set(dates)].sort();
}

function yearText(year: number): string {
  return String(year).padStart(4, "0");
}
