import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Calendar } from "../../src/contract/context";
import { type AllowedTimes, always, between, switched } from "../../src/time/allowed-times";
import { type WorkCalendar, workCalendar } from "../../src/time/calendar";
import { afterGap, underDailyCap, underRollingCap } from "../../src/time/history-times";
import { type Hours, type HoursPattern, parseHours } from "../../src/time/hours";
import { withinHours } from "../../src/time/hours-times";
import { formatLocalDate, localDayOf, minuteOfDayOf } from "../../src/time/local";
import { firstAllowed, lastSpan, type NamedTimes } from "../../src/time/search";
import type { Zone } from "../../src/time/zone";
import { instant } from "./known-instant";
import { knownZone } from "./known-zone";
import { type Judge, judgeHours, type Period, readPeriod, searchByMinutes } from "./minute-oracle";
import { NASTY_CHANGES, STEADY_ZONES } from "./nasty-zones";

const MINUTE_MS = 60_000;
const periods = [...NASTY_CHANGES, ...STEADY_ZONES].map(({ zone, at }) => readPeriod(zone, instant(at)));

interface Case {
  readonly period: Period;
  readonly pattern: HoursPattern;
  readonly promotionPattern: HoursPattern;
  readonly calendar: Calendar | undefined;
  /** Minutes of the period. */
  readonly season: readonly [number, number];
  readonly touches: readonly number[];
  readonly gapMinutes: number;
  readonly windowMinutes: number;
  readonly most: number;
  readonly from: number;
  readonly until: number;
}

const clock = (lastHour: number) =>
  fc
    .tuple(fc.nat(lastHour), fc.oneof(fc.constantFrom(0, 1, 30, 45), fc.nat(59)))
    .map(([hour, minute]) => `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`);
const span = fc
  .tuple(clock(23), fc.oneof({ weight: 4, arbitrary: clock(23) }, { weight: 1, arbitrary: fc.constant("24:00") }))
  .filter(([start, end]) => start !== end)
  .map(([start, end]) => `${start}-${end}`);
const pattern: fc.Arbitrary<HoursPattern> = fc.record({
  days: fc.oneof(
    fc.constantFrom<"workdays" | "non-holidays" | "all">("workdays", "non-holidays", "all"),
    fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 4 }),
  ),
  spans: fc.array(span, { minLength: 1, maxLength: 3 }),
});

function calendarOf(period: Period): fc.Arbitrary<Calendar | undefined> {
  const firstDay = Math.floor(period.start / 86_400_000) - 1;
  const date = fc.integer({ min: firstDay, max: firstDay + 8 }).map(formatLocalDate);
  const dates = fc.uniqueArray(date, { maxLength: 4 });
  const calendar = fc.record({
    holidays: dates,
    workdays: dates,
    coverage: fc.record({ from: date, to: date }),
    weekend: fc.constantFrom([6, 7], [5, 6], [7], []),
  });
  return fc.option(calendar, { nil: undefined });
}

const anyCase: fc.Arbitrary<Case> = fc.constantFrom(...periods).chain((period) => {
  const minute = fc.nat(period.minutes - 1);
  const at = fc
    .tuple(minute, fc.oneof(fc.constant(0), fc.nat(59_999)))
    .map(([m, ms]) => period.start + m * MINUTE_MS + ms);
  return fc.record({
    period: fc.constant(period),
    pattern,
    promotionPattern: pattern,
    calendar: calendarOf(period),
    season: fc.tuple(minute, minute),
    touches: fc.array(minute, { maxLength: 4 }).map((all) => all.sort((one, other) => one - other)),
    gapMinutes: fc.nat(2_000),
    windowMinutes: fc.integer({ min: 1, max: 3_000 }),
    most: fc.integer({ min: 1, max: 3 }),
    from: at,
    until: at,
  });
});

/** What is under test, so that a mutant can stand in for it. */
interface Engine {
  readonly within: (hours: Hours, zone: Zone, calendar: WorkCalendar) => AllowedTimes;
  readonly search: typeof firstAllowed;
}

interface Part extends NamedTimes {
  readonly judge: Judge;
}

function partsOf(example: Case, engine: Engine): readonly Part[] {
  const { period, calendar, most } = example;
  const zone = knownZone(period.zone);
  const days = workCalendar(calendar);
  const instantAt = (minute: number) => period.start + minute * MINUTE_MS;
  const hours = (source: HoursPattern) => {
    const parsed = parseHours(source);
    if (parsed === undefined) throw new Error(`expected hours, received \`${source.spans.join()}\``);
    return engine.within(parsed, zone, days);
  };
  const [seasonStart, seasonEnd] = [instantAt(example.season[0]), instantAt(example.season[1])];
  const touches = example.touches.map(instantAt);
  const last = touches.at(-1);
  const gapMs = example.gapMinutes * MINUTE_MS;
  const windowMs = example.windowMinutes * MINUTE_MS;
  const everyday = judgeHours(example.pattern, calendar, period);
  const promotion = judgeHours(example.promotionPattern, calendar, period);
  const onDayOf = (at: number) => touches.filter((t) => t <= at && period.dayAt(t) === period.dayAt(at));
  return [
    {
      name: "hours",
      times: switched(between(seasonStart, seasonEnd), hours(example.promotionPattern), hours(example.pattern)),
      judge: (at) => (seasonStart <= at && at < seasonEnd ? promotion(at) : everyday(at)),
    },
    {
      name: "gap",
      times: last === undefined ? always : afterGap(last, gapMs),
      judge: (at) => last === undefined || at - last >= gapMs,
    },
    {
      name: "rolling cap",
      times: underRollingCap(touches, most, windowMs),
      judge: (at) => touches.filter((t) => at - windowMs < t && t <= at).length < most,
    },
    {
      name: "daily cap",
      times: underDailyCap(touches, most, zone),
      judge: (at) => onDayOf(at).length < most,
    },
  ];
}

function agreesWithOracle(engine: Engine) {
  return fc.property(anyCase, (example) => {
    const parts = partsOf(example, engine);
    const verdict = searchByMinutes(
      parts.map(({ judge }) => judge),
      example.from,
      example.until,
    );
    const found = engine.search(parts, example.from, example.until);
    expect(found).toEqual(verdict.first ?? { blockedBy: verdict.blamed.map((place) => parts[place]?.name) });
    expect(lastSpan(parts, example.from, example.until)).toEqual(verdict.last);
  });
}

const real: Engine = { within: withinHours, search: firstAllowed };

/** Gives the small hours to the day they lie in instead of the day their span began. */
function withinHoursOfToday(hours: Hours, zone: Zone, calendar: WorkCalendar): AllowedTimes {
  const everyDay = withinHours({ days: "all", spans: hours.spans }, zone, calendar);
  const ownDay = withinHours({ days: hours.days, spans: [{ start: 0, end: 1_440 }] }, zone, calendar);
  return {
    allows: (at) => everyDay.allows(at) && ownDay.allows(at),
    nextBoundary: (at) => Math.min(everyDay.nextBoundary(at), ownDay.nextBoundary(at)),
  };
}

/** Steps from edge to edge as if every day had 24 hours. */
function withinHoursOfSteadyClocks(hours: Hours, zone: Zone, calendar: WorkCalendar): AllowedTimes {
  return withinHours(hours, { ...zone, segmentEndAt: () => Number.POSITIVE_INFINITY }, calendar);
}

/** Closes spans a minute late. */
function withinHoursToTheLastMinute(hours: Hours, zone: Zone, calendar: WorkCalendar): AllowedTimes {
  const spans = hours.spans.map(({ start, end }) => ({ start, end: end + 1 }));
  return withinHours({ days: hours.days, spans }, zone, calendar);
}

/** Asks every part once, in order, and never goes back. */
function searchInOnePass(parts: readonly NamedTimes[], from: number, until: number): ReturnType<typeof firstAllowed> {
  let at = from;
  for (const { times } of parts) {
    while (at < until && !times.allows(at)) at = times.nextBoundary(at);
  }
  const rest = firstAllowed(parts, at, until);
  return at < until && "end" in rest ? { at, end: rest.end } : firstAllowed(parts, from, until);
}

describe("the search for an allowed instant", () => {
  it("finds what looking at every minute finds: first instant, end of its span, blame, last span", () => {
    fc.assert(agreesWithOracle(real), { numRuns: 500 });
  });

  it.each([
    ["spans that belong to the day they end in", { ...real, within: withinHoursOfToday }],
    ["boundaries that overlook a change of the clock", { ...real, within: withinHoursOfSteadyClocks }],
    ["spans that end a minute late", { ...real, within: withinHoursToTheLastMinute }],
    ["a search that asks each part once only", { ...real, search: searchInOnePass }],
  ])("would be found out with %s", (_, mutant) => {
    const outcome = fc.check(agreesWithOracle(mutant), { numRuns: 5_000, endOnFailure: true });
    expect(outcome.failed).toBe(true);
  });
});

describe("hours", () => {
  it("allow the minutes that the oracle allows, and no boundary passes a change", () => {
    fc.assert(
      fc.property(fc.constantFrom(...periods), pattern, fc.nat(), (period, source, seed) => {
        const hours = parseHours(source);
        if (hours === undefined) throw new Error(`expected hours, received \`${source.spans.join()}\``);
        const times = withinHours(hours, knownZone(period.zone), workCalendar(undefined));
        const judge = judgeHours(source, undefined, period);
        let boundary = period.start;
        for (let minute = 0; minute < period.minutes; minute += 1) {
          const at = period.start + minute * MINUTE_MS;
          if (at >= boundary) boundary = times.nextBoundary(at);
          else if (judge(at) !== judge(at - MINUTE_MS)) throw new Error(`boundary of minute ${minute} comes too late`);
          if (times.allows(at + (seed % MINUTE_MS)) !== judge(at)) throw new Error(`minute ${minute} differs`);
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each(periods.map((period) => [period.zone, period] as const))(
    "read every minute of %s as Intl does",
    (_, period) => {
      const zone = knownZone(period.zone);
      for (let at = period.start; at < period.start + period.minutes * MINUTE_MS; at += MINUTE_MS) {
        const isSame = localDayOf(at, zone) === period.dayAt(at) && minuteOfDayOf(at, zone) === period.minuteAt(at);
        if (!isSame) throw new Error(`expected what Intl shows at ${at}`);
      }
    },
  );
});
