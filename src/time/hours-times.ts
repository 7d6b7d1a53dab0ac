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
  const times = new WithinHours(hours, zone, calendar);
  return hours.minutesLeft === undefined ? times : withMinimumRemaining(times, hours.minutesLeft);
}

class WithinHours implements AllowedTimes {
  private readonly daySpans: DaySpans;
  private knownDay: LocalDay = Number.NaN;
  private knownSpans: readonly DaySpan[];

  constructor(
    private readonly hours: Hours,
    private readonly zone: Zone,
    private readonly calendar: WorkCalendar,
  ) {
    this.daySpans = daySpansOf(hours);
    this.knownSpans = this.daySpans.neither;
  }

  allows(at: EpochMs): boolean {
    const local = at + this.zone.offsetMsAt(at);
    const day = Math.floor(local / DAY_MS);
    const msOfDay = local - day * DAY_MS;
    for (const span of this.spansOn(day)) {
      if (msOfDay < span.endMs) return msOfDay >= span.startMs;
    }
    return false;
  }

  nextBoundary(at: EpochMs): EpochMs {
    const local = at + this.zone.offsetMsAt(at);
    const day = Math.floor(local / DAY_MS);
    const msOfDay = local - day * DAY_MS;
    return Math.min(at - msOfDay + nextEdgeMs(this.spansOn(day), msOfDay), this.zone.segmentEndAt(at));
  }

  private spansOn(day: LocalDay): readonly DaySpan[] {
    if (day === this.knownDay) return this.knownSpans;
    const { hours, calendar, daySpans } = this;
    // Most hours do not cross midnight, and then yesterday need not be asked.
    const yesterdayCounts = daySpans.yesterday.length > 0 && countsOn(hours, day - 1, calendar);
    this.knownDay = day;
    this.knownSpans = daySpans[namedDays(yesterdayCounts, countsOn(hours, day, calendar))];
    return this.knownSpans;
  }
}

function countsOn({ days }: Hours, day: LocalDay, calendar: WorkCalendar): boolean {
  if (days === "all") return true;
  if (days === "workdays") return calendar.isWorkday(day);
  return days === "non-holidays" ? !calendar.isHoliday(day) : days.includes(isoWeekdayOf(day));
}

/** Whole local days, in or out. */
export function onDays(isIn: (day: LocalDay) => boolean, zone: Zone): AllowedTimes {
  return new OnDays(isIn, zone);
}

class OnDays implements AllowedTimes {
  constructor(
    private readonly isIn: (day: LocalDay) => boolean,
    private readonly zone: Zone,
  ) {}

  allows(at: EpochMs): boolean {
    return this.isIn(localDayOf(at, this.zone));
  }

  nextBoundary(at: EpochMs): EpochMs {
    return localDayBoundary(at, this.zone);
  }
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
