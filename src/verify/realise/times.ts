import { DAYPARTS } from "../../contract/vocabulary";
import type { CompiledPolicy } from "../../policy/compiled-policy";
import { nearest, type Wanted } from "./wanted";

/** Everything happens in one zone without changes of the clock. */
export const ZONE = "Asia/Shanghai";
const OFFSET_MINUTES = 480;
const DAY = 1_440;
const MINUTE_MS = 60_000;
/** 00:00 of a Tuesday with no holiday near. */
const TUESDAY = 29_551_680 - OFFSET_MINUTES;

/** When the order was placed and when it is decided about, in whole minutes since 1970. */
export interface Times {
  readonly placed: number;
  readonly now: number;
}

const CLOCKS = [605, 845, 1_105, 1_355, 425, 65, 185, 305, 725, 965, 1_265, 1_415];
const DAY_HOURS = [
  [600, 720],
  [840, 1_260],
] as const;

/** Pairs of instants that show the wanted daypart and age, those within everybody's hours first. */
export function timesFor(wanted: Wanted, policy: CompiledPolicy): readonly Times[] {
  const range = wanted.rangeOf("minutesSincePlaced");
  const { attempt, backlog } = wanted.facts;
  // An old order's touches come after the limit, the others two days apart.
  const series = backlog ? policy.params.backlogDays * DAY + attempt : attempt * 2 * DAY;
  const ages = [15, 20, 75, 190, DAY, 970, 730, 300, 500, 2 * DAY + 60]
    .map((age) => nearest(range, age + series))
    .filter((age, index, all) => all.indexOf(age) === index);
  const clocks = CLOCKS.filter((clock) => daypartAt(clock, policy) === wanted.facts.daypart);
  const pairs = clocks.flatMap((clock) => ages.map((age) => ({ placed: TUESDAY + clock, now: TUESDAY + clock + age })));
  const usual = pairs.filter(({ now }) => isWorkingTime(now));
  const others = pairs.filter(({ now }) => !isWorkingTime(now));
  return [...usual, ...others];
}

function daypartAt(clock: number, { dayparts }: CompiledPolicy): string {
  return (dayparts.findLast(({ from }) => from <= clock) ?? dayparts.at(-1))?.part ?? DAYPARTS[0];
}

/** With a little room before the end, since the first reminder comes some minutes after `now`. */
function isWorkingTime(minute: number): boolean {
  const sinceTuesday = minute - TUESDAY;
  const day = Math.floor(sinceTuesday / DAY) % 7;
  const clock = sinceTuesday % DAY;
  return (day < 4 || day === 6) && DAY_HOURS.some(([from, until]) => clock >= from && clock < until - 20);
}

export function instantText(minute: number): string {
  return `${new Date((minute + OFFSET_MINUTES) * MINUTE_MS).toISOString().slice(0, 16)}:00+08:00`;
}
