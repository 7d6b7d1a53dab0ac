import { deepStrictEqual } from "node:assert";
import fc from "fast-check";
import type { Calendar } from "../../src/contract/context";
import { type AllowedTimes, always, between, switched } from "../../src/time/allowed-times";
import { type WorkCalendar, workCalendar } from "../../src/time/calendar";
import { afterGap, underDailyCap, underRollingCap } from "../../src/time/history-times";
import { type Hours, type HoursPattern, parseHours } from "../../src/time/hours";
import { withinHours } from "../../src/time/hours-times";
import { formatLocalDate } from "../../src/time/local";
import { firstAllowed, lastSpan, type NamedTimes } from "../../src/time/search";
import type { Zone } from "../../src/time/zone";
import { instant } from "./known-instant";
import { knownZone } from "./known-zone";
import { type Judge, judgeHours, type Period, readPeriod, searchByMinutes } from "./minute-oracle";
import { NASTY_CHANGES, STEADY_ZONES } from "./nasty-zones";

const MINUTE_MS = 60_000;
export const periods = [...NASTY_CHANGES, ...STEADY_ZONES].map(({ zone, at }) => readPeriod(zone, instant(at)));

interface Case {
  readonly period: Period;
  readonly pattern: HoursPattern;
  readonly promotionPattern: HoursPattern;
  readonly calendar: Calendar | undefined;
  /** When the shop answers, by its own clock. */
  readonly duty: HoursPattern;
  readonly dutyZone: string;
  /** Minutes of the period. */
  readonly season: readonly [number, number];
  readonly touches: readonly number[];
  readonly gapMinutes: number;
  readonly windowMinutes: number;
  readonly most: number;
  readonly from: number;
  readonly until: number;
}

const ALWAYS: HoursPattern = { days: "all", spans: ["00:00-24:00"] };

const clock = (lastHour: number) =>
  fc
    .tuple(fc.nat(lastHour), fc.oneof(fc.constantFrom(0, 1, 30, 45), fc.nat(59)))
    .map(([hour, minute]) => `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`);
const span = fc
  .tuple(clock(23), fc.oneof({ weight: 4, arbitrary: clock(23) }, { weight: 1, arbitrary: fc.constant("24:00") }))
  .filter(([start, end]) => start !== end)
  .map(([start, end]) => `${start}-${end}`);
export const pattern: fc.Arbitrary<HoursPattern> = fc.record({
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
    duty: fc.oneof(fc.constant(ALWAYS), pattern),
    dutyZone: fc.constantFrom("Asia/Shanghai", "America/New_York", "Australia/Lord_Howe"),
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
export interface Engine {
  readonly within: (hours: Hours, zone: Zone, calendar: WorkCalendar) => AllowedTimes;
  readonly search: typeof firstAllowed;
}

interface Part extends NamedTimes {
  readonly judge: Judge;
}

const knownPeriods = new Map<string, Period>();

/** The same four days by the clock of another zone. */
function readElsewhere(zone: string, { start, minutes }: Period): Period {
  const key = `${zone} ${start}`;
  const period = knownPeriods.get(key) ?? readPeriod(zone, start + (minutes / 2) * MINUTE_MS);
  knownPeriods.set(key, period);
  return period;
}

function partsOf(example: Case, engine: Engine): readonly Part[] {
  const { period, calendar, most } = example;
  const zone = knownZone(period.zone);
  const days = workCalendar(calendar);
  const instantAt = (minute: number) => period.start + minute * MINUTE_MS;
  const hours = (source: HoursPattern, hoursZone = zone) => {
    const parsed = parseHours(source);
    if (parsed === undefined) throw new Error(`expected hours, received \`${source.spans.join()}\``);
    return engine.within(parsed, hoursZone, days);
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
      name: "duty",
      times: hours(example.duty, knownZone(example.dutyZone)),
      judge: judgeHours(example.duty, calendar, readElsewhere(example.dutyZone, period)),
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

/** The search and the oracle give the same first instant, end of its span, blame and last span. */
export function agreesWithOracle(engine: Engine) {
  return fc.property(anyCase, (example) => {
    const parts = partsOf(example, engine);
    const verdict = searchByMinutes(
      parts.map(({ judge }) => judge),
      example.from,
      example.until,
    );
    const found = engine.search(parts, example.from, example.until);
    deepStrictEqual(found, verdict.first ?? { blockedBy: verdict.blamed.map((place) => parts[place]?.name) });
    deepStrictEqual(lastSpan(parts, example.from, example.until), verdict.last);
  });
}

export const real: Engine = { within: withinHours, search: firstAllowed };
