import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AllowedTimes } from "../../src/time/allowed-times";
import { type WorkCalendar, workCalendar } from "../../src/time/calendar";
import { type Hours, parseHours } from "../../src/time/hours";
import { withinHours } from "../../src/time/hours-times";
import { localDayOf, minuteOfDayOf } from "../../src/time/local";
import { firstAllowed, type NamedTimes } from "../../src/time/search";
import type { Zone } from "../../src/time/zone";
import { knownZone } from "./known-zone";
import { judgeHours } from "./minute-oracle";
import { agreesWithOracle, pattern, periods, real } from "./oracle-property";

const MINUTE_MS = 60_000;

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
