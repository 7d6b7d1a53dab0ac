import type { Calendar } from "../../src/contract/context";
import type { HoursPattern } from "../../src/time/hours";
import { readWithIntl } from "./intl-clock";

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const PERIOD_MINUTES = 4 * 1_440;

/** Four days of a zone's clock, read minute by minute from `Intl`. */
export interface Period {
  readonly zone: string;
  readonly start: number;
  readonly minutes: number;
  dayAt(at: number): number;
  minuteAt(at: number): number;
}

/** A pointwise yes or no; whatever it depends on changes on whole minutes only. */
export type Judge = (at: number) => boolean;

export function readPeriod(zone: string, middle: number): Period {
  const start = Math.floor(middle / MINUTE_MS) * MINUTE_MS - (PERIOD_MINUTES / 2) * MINUTE_MS;
  const days = new Int32Array(PERIOD_MINUTES);
  const clock = new Int32Array(PERIOD_MINUTES);
  for (let index = 0; index < PERIOD_MINUTES; index += 1) {
    const reading = readWithIntl(start + index * MINUTE_MS, zone);
    days[index] = reading.day;
    clock[index] = reading.minute;
  }
  const indexOf = (at: number) => Math.floor((at - start) / MINUTE_MS);
  return {
    zone,
    start,
    minutes: PERIOD_MINUTES,
    dayAt: (at) => days[indexOf(at)] ?? Number.NaN,
    minuteAt: (at) => clock[indexOf(at)] ?? Number.NaN,
  };
}

export function judgeHours(pattern: HoursPattern, calendar: Calendar | undefined, period: Period): Judge {
  const known = new Map<number, boolean>();
  const counts = (day: number) => {
    const answer = known.get(day) ?? dayCounts(pattern.days, calendar, day);
    known.set(day, answer);
    return answer;
  };
  const spans = pattern.spans.map((span) => ({
    start: Number(span.slice(0, 2)) * 60 + Number(span.slice(3, 5)),
    end: Number(span.slice(6, 8)) * 60 + Number(span.slice(9, 11)),
  }));
  return (at) => {
    const today = period.dayAt(at);
    const minute = period.minuteAt(at);
    return spans.some(({ start, end }) => {
      if (start < end) return counts(today) && start <= minute && minute < end;
      return (counts(today) && minute >= start) || (counts(today - 1) && minute < end);
    });
  };
}

function dayCounts(days: HoursPattern["days"], calendar: Calendar | undefined, day: number): boolean {
  if (days === "all") return true;
  const date = new Date(day * DAY_MS);
  const weekday = date.getUTCDay() === 0 ? 7 : date.getUTCDay();
  if (days !== "workdays" && days !== "non-holidays") return days.includes(weekday);
  const text = date.toISOString().slice(0, 10);
  const isKnown = calendar !== undefined && calendar.coverage.from <= text && text <= calendar.coverage.to;
  if (isKnown && calendar.workdays?.includes(text)) return true;
  if (isKnown && calendar.holidays.includes(text)) return false;
  if (days === "non-holidays") return true;
  return !(calendar?.weekend ?? [6, 7]).includes(weekday);
}

export interface Verdict {
  readonly first: { readonly at: number; readonly end: number } | undefined;
  readonly last: { readonly start: number; readonly end: number } | undefined;
  /** Places of the judges to blame when there is no first instant. */
  readonly blamed: readonly number[];
}

/** Looks at `from` and at every whole minute before `until`. */
export function searchByMinutes(judges: readonly Judge[], from: number, until: number): Verdict {
  const moments: number[] = [];
  if (from < until) moments.push(from);
  for (let at = (Math.floor(from / MINUTE_MS) + 1) * MINUTE_MS; at < until; at += MINUTE_MS) moments.push(at);

  const spans: { start: number; end: number }[] = [];
  const decisive = new Set<number>();
  const refusing = new Set<number>();
  let isOpen = false;
  for (const at of moments) {
    const refusals = judges.flatMap((judge, place) => (judge(at) ? [] : [place]));
    for (const place of refusals) refusing.add(place);
    if (refusals.length === 1) for (const place of refusals) decisive.add(place);
    const current = spans.at(-1);
    if (refusals.length === 0 && !isOpen) spans.push({ start: at, end: until });
    if (refusals.length > 0 && isOpen && current !== undefined) current.end = at;
    isOpen = refusals.length === 0;
  }
  const first = spans[0];
  const blamed = [...(decisive.size > 0 ? decisive : refusing)].sort((one, other) => one - other);
  return { first: first && { at: first.start, end: first.end }, last: spans.at(-1), blamed: first ? [] : blamed };
}
