/**
 * One search for the next allowed instant, three times: with the library in a zone with summer time, with the library at
 * a fixed offset, and written plainly on date-fns-tz. `npm run bench:search`
 *
 * Only ratios count, of the same round of the same process: the plain search takes at least 20 times as long, and summer
 * time at most 3 times as long as a fixed offset. Before anything is timed, the three searches are compared.
 */
import { addDays, addMinutes, isWeekend, setHours, setMinutes, startOfDay } from "date-fns";
import { fromZonedTime } from "date-fns-tz/fromZonedTime";
import { toZonedTime } from "date-fns-tz/toZonedTime";
import { workCalendar } from "../../src/time/calendar";
import { parseHours } from "../../src/time/hours";
import { withinHours } from "../../src/time/hours-times";
import { firstAllowed } from "../../src/time/search";
import { zoneOf } from "../../src/time/zone";

// The plain search goes astray near changes of the host's own clock, so it gets a host without any.
process.env.TZ = "UTC";

const SPANS = [
  [600, 720],
  [840, 1_320],
] as const;
const PATTERN = { days: "workdays", spans: ["10:00-12:00", "14:00-22:00"] } as const;
const ROUNDS = 15;
const SEARCHES = 2_000;
const HOUR_MS = 3_600_000;
const FARTHEST_MS = 60 * 24 * HOUR_MS;
const calendar = workCalendar(undefined);

/** Instants of a year, 4 hours and some apart. */
const instants = Array.from({ length: SEARCHES }, (_, place) => Date.UTC(2026, 0, 5) + place * 4.37 * HOUR_MS);

function searchIn(name: string): (at: number) => number {
  const zone = zoneOf(name);
  const hours = parseHours(PATTERN);
  if (zone === undefined || hours === undefined) throw new Error(`expected a zone, received \`${name}\``);
  return (at) => {
    // As a plan does, each search builds its parts anew.
    const found = firstAllowed([{ name: "hours", times: withinHours(hours, zone, calendar) }], at, at + FARTHEST_MS);
    return "at" in found ? found.at : Number.NaN;
  };
}

/** What one would write first: to the wall clock, day by day and span by span, and back. */
function plainSearchIn(name: string): (at: number) => number {
  return (at) => {
    const local = toZonedTime(new Date(at), name);
    for (let ahead = 0; ahead < 60; ahead += 1) {
      const day = addDays(startOfDay(local), ahead);
      if (isWeekend(day)) continue;
      for (const [start, end] of SPANS) {
        const opens = fromZonedTime(minuteOf(day, start), name).getTime();
        const closes = fromZonedTime(minuteOf(day, end), name).getTime();
        if (at < closes) return Math.max(at, opens);
      }
    }
    return Number.NaN;
  };
}

function minuteOf(day: Date, minute: number): Date {
  return addMinutes(setMinutes(setHours(day, 0), 0), minute);
}

function timed(search: (at: number) => number): number {
  const started = process.hrtime.bigint();
  let sum = 0;
  for (const at of instants) sum += search(at);
  if (Number.isNaN(sum)) throw new Error("expected an instant for every search");
  return Number(process.hrtime.bigint() - started) / SEARCHES;
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}

const summerTime = searchIn("Europe/Berlin");
const fixedOffset = searchIn("Asia/Shanghai");
const plain = plainSearchIn("Europe/Berlin");
for (const at of instants) {
  if (summerTime(at) !== plain(at)) throw new Error(`the searches differ at ${new Date(at).toISOString()}`);
}

const rounds = Array.from({ length: ROUNDS }, () => {
  const own = timed(summerTime);
  const steady = timed(fixedOffset);
  return { own, steady, plain: timed(plain) };
});
const faster = median(rounds.map((round) => round.plain / round.own));
const slower = median(rounds.map((round) => round.own / round.steady));
const nanoseconds = (pick: (round: (typeof rounds)[number]) => number) => Math.round(median(rounds.map(pick)));
console.log(`library, Europe/Berlin    ${nanoseconds((round) => round.own)} ns a search`);
console.log(`library, Asia/Shanghai    ${nanoseconds((round) => round.steady)} ns a search`);
console.log(`written plainly           ${nanoseconds((round) => round.plain)} ns a search`);
console.log(`${faster.toFixed(0)} times as fast as written plainly on date-fns-tz (at least 20)`);
console.log(`${slower.toFixed(2)} times as long with summer time as at a fixed offset (at most 3)`);
process.exitCode = faster >= 20 && slower <= 3 ? 0 : 1;
