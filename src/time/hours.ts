import type { Hours as ContractHours } from "../contract/context";
import { DAY_MINUTES } from "./duration";
import { type MinuteOfDay, parseClock } from "./local";

/** Hours as a policy or a shop writes them. */
export type HoursPattern = ContractHours;

/** Half-open. An `end` above 1440 lies on the day after; the span belongs to the day it began. */
export interface ClockSpan {
  readonly start: MinuteOfDay;
  readonly end: number;
}

/** Hours, read: the spans are sorted and do not touch. */
export interface Hours {
  readonly days: HoursPattern["days"];
  readonly spans: readonly ClockSpan[];
  readonly minutesLeft?: number | undefined;
}

const SPAN_LENGTH = "00:00-00:00".length;
const CLOCK_LENGTH = "00:00".length;

/** Reads `"10:00-12:00"`, or `"22:00-03:00"` across midnight; a span of no length is refused. */
export function parseSpan(text: string): ClockSpan | undefined {
  if (text.length !== SPAN_LENGTH || text[CLOCK_LENGTH] !== "-") return undefined;
  const start = parseClock(text.slice(0, CLOCK_LENGTH));
  const end = parseClock(text.slice(CLOCK_LENGTH + 1));
  if (start === undefined || end === undefined || start === end || start === DAY_MINUTES) return undefined;
  return { start, end: end > start ? end : end + DAY_MINUTES };
}

/** Undefined when a span or a weekday cannot be read. */
export function parseHours(pattern: HoursPattern): Hours | undefined {
  if (Array.isArray(pattern.days) && !pattern.days.every(isWeekdayNumber)) return undefined;
  const spans: ClockSpan[] = [];
  for (const text of pattern.spans) {
    const span = parseSpan(text);
    if (span === undefined) return undefined;
    spans.push(span);
  }
  return { days: pattern.days, spans: mergeSpans(spans), minutesLeft: pattern.minutesLeft };
}

/** The same minutes in as few spans as possible, sorted. */
export function mergeSpans(spans: readonly ClockSpan[]): readonly ClockSpan[] {
  const merged: ClockSpan[] = [];
  for (const span of [...spans].sort((one, other) => one.start - other.start)) {
    const last = merged.at(-1);
    if (last === undefined || span.start > last.end) merged.push(span);
    else merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
  }
  return merged;
}

function isWeekdayNumber(day: unknown): boolean {
  return Number.isInteger(day) && Number(day) >= 1 && Number(day) <= 7;
}
