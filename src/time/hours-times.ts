import type { AllowedTimes } from "./allowed-times";
import type { WorkCalendar } from "./calendar";
import { DAY_MINUTES, DAY_MS, MINUTE_MS } from "./duration";
import { type ClockSpan, type Hours, mergeSpans } from "./hours";
import type { EpochMs } from "./instant";
import { isoWeekdayOf, type LocalDay, localDayOf } from "./local";
import { withMinimumRemaining } from "./remaining-times";
import type { Zone } from "./zone";

/** In milliseconds of a local day, none beyond its midnight. */
interface DaySpan {
  readonly startMs: number;
  readonly endMs: number;
}

/** The spans of one local day, by which of the two days that can lend it spans the hours count on. */
interface DaySpans {
  readonly neither: readonly DaySpan[];
  readonly today: readonly DaySpan[];
  readonly yesterday: readonly DaySpan[];
  readonly both: readonly DaySpan[];
}

const knownDaySpans = new WeakMap<Hours, DaySpans>();

/**
 * Pointwise: an instant is allowed when its own local day and minute are. So an hour that the clock skips is empty and
 * one that it shows twice is allowed twice, without any conversion from the wall clock to instants.
 */
export function withinHours(hours: Hours, zone: Zone, calendar: WorkCalendar): AllowedTimes {
  const times = withinSpans(hours, zone, calendar);
  return hours.minutesLeft === undefined ? times : withMinimumRemaining(times, hours.minutesLeft);
}

function withinSpans(hours: Hours, zone: Zone, calendar: WorkCalendar): AllowedTimes {
  const daySpans = daySpansOf(hours);
  let knownDay: LocalDay = Number.NaN;
  let knownSpans = daySpans.neither;

  const spansOn = (day: LocalDay) => {
    if (day === knownDay) return knownSpans;
    knownDay = day;
    // Most hours do not cross midnight, and then yesterday need not be asked.
    const yesterdayCounts = daySpans.yesterday.length > 0 && countsOn(hours, day - 1, calendar);
    knownSpans = daySpans[namedDays(yesterdayCounts, countsOn(hours, day, calendar))];
    return knownSpans;
  };

  return {
    allows: (at) => {
      const local = at + zone.offsetMsAt(at);
      const day = Math.floor(local / DAY_MS);
      const msOfDay = local - day * DAY_MS;
      for (const span of spansOn(day)) {
        if (msOfDay < span.endMs) return msOfDay >= span.startMs;
      }
      return false;
    },
    nextBoundary: (at) => {
      const local = at + zone.offsetMsAt(at);
      const day = Math.floor(local / DAY_MS);
      const msOfDay = local - day * DAY_MS;
      return Math.min(at - msOfDay + nextEdgeMs(spansOn(day), msOfDay), zone.segmentEndAt(at));
    },
  };
}

function countsOn({ days }: Hours, day: LocalDay, calendar: WorkCalendar): boolean {
  if (days === "all") return true;
  if (days === "workdays") return calendar.isWorkday(day);
  return days === "non-holidays" ? !calendar.isHoliday(day) : days.includes(isoWeekdayOf(day));
}

/** Whole local days, in or out. */
export function onDays(isIn: (day: LocalDay) => boolean, zone: Zone): AllowedTimes {
  return {
    allows: (at) => isIn(localDayOf(at, zone)),
    nextBoundary: (at) => localDayBoundary(at, zone),
  };
}

/** An instant after `at` before which the local day does not change. */
export function localDayBoundary(at: EpochMs, zone: Zone): EpochMs {
  const local = at + zone.offsetMsAt(at);
  const midnight = at - local + (Math.floor(local / DAY_MS) + 1) * DAY_MS;
  return Math.min(midnight, zone.segmentEndAt(at));
}

function nextEdgeMs(spans: readonly DaySpan[], msOfDay: number): number {
  for (const span of spans) {
    if (msOfDay < span.startMs) return span.startMs;
    if (msOfDay < span.endMs) return span.endMs;
  }
  return DAY_MS;
}

function namedDays(yesterdayCounts: boolean, todayCounts: boolean): keyof DaySpans {
  if (yesterdayCounts) return todayCounts ? "both" : "yesterday";
  return todayCounts ? "today" : "neither";
}

function daySpansOf(hours: Hours): DaySpans {
  const known = knownDaySpans.get(hours);
  if (known !== undefined) return known;
  const today = hours.spans.map(({ start, end }) => ({ start, end: Math.min(end, DAY_MINUTES) }));
  const yesterday = hours.spans
    .filter(({ end }) => end > DAY_MINUTES)
    .map(({ end }) => ({ start: 0, end: end - DAY_MINUTES }));
  const daySpans = {
    neither: [],
    today: inMilliseconds(today),
    yesterday: inMilliseconds(yesterday),
    both: inMilliseconds([...yesterday, ...today]),
  };
  knownDaySpans.set(hours, daySpans);
  return daySpans;
}

function inMilliseconds(spans: readonly ClockSpan[]): readonly DaySpan[] {
  return mergeSpans(spans).map(({ start, end }) => ({ startMs: start * MINUTE_MS, endMs: end * MINUTE_MS }));
}
