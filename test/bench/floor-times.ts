// The floor's own arithmetic: one zone of a fixed offset, plain weekends.
export const MINUTE = 60_000;
export const DAY = 1_440 * MINUTE;
const OFFSET = 480 * MINUTE;
const NEVER = Number.POSITIVE_INFINITY;

/** What a search found: the opening, if any, and until when the same search gives the same answer. */
export interface Found {
  at: number;
  end: number;
  holdsUntil: number;
}
interface Asked {
  readonly channel: string;
  readonly now: number;
  readonly due: number;
  readonly closesAt: number | undefined;
  readonly online: boolean | undefined;
  readonly restDaysCount: boolean;
}

export function dayOf(at: number): number {
  return Math.floor((at + OFFSET) / DAY);
}

export function minuteOf(at: number): number {
  return Math.floor((at + OFFSET - dayOf(at) * DAY) / MINUTE);
}

export function instantOf(day: number, minute: number): number {
  return day * DAY + minute * MINUTE - OFFSET;
}

export function isWorkday(day: number): boolean {
  return (day + 3) % 7 < 5;
}

/** The first opening of the channel's hours; `at` is Infinity when none comes before closing. */
export function openingFor(asked: Asked): Found {
  const { channel, now, closesAt, online, restDaysCount } = asked;
  const evening = channel === "phone" ? 1_260 : 1_320;
  const isIm = channel === "im";
  const tomorrow = instantOf(dayOf(now) + 1, 0);
  let from = Math.max(now, asked.due);
  if (isIm && online === false) from = Math.max(from, tomorrow);
  const until = closesAt ?? NEVER;
  const found = hoursFrom(from, evening, restDaysCount);
  if (isIm && online === true) presence(found, from, now, evening, restDaysCount);
  if (found.at >= until) {
    found.at = NEVER;
    found.holdsUntil = NEVER;
  } else {
    found.end = Math.min(found.end, until);
    found.holdsUntil = found.end;
  }
  if (isIm && online === false) found.holdsUntil = Math.min(found.holdsUntil, tomorrow);
  if (isIm && online === true) {
    const trusted = within(from, 600, 1_320) ? from : next(from, 600);
    if (trusted < Math.min(found.at, until)) found.holdsUntil = Math.min(found.holdsUntil, trusted - 15 * MINUTE);
  }
  return found;
}

/** 10:00 to 12:00 and 14:00 to the evening on working days. */
function hoursFrom(from: number, evening: number, restDaysCount: boolean): Found {
  for (let day = dayOf(from); ; day += 1) {
    if (!restDaysCount && !isWorkday(day)) continue;
    const noon = instantOf(day, 720);
    if (from < noon) return { at: Math.max(from, instantOf(day, 600)), end: noon, holdsUntil: NEVER };
    const close = instantOf(day, evening);
    if (from < close) return { at: Math.max(from, instantOf(day, 840)), end: close, holdsUntil: NEVER };
  }
}

/** A buyer who is online may be written to in the quarter of an hour from now, from 10:00 to 22:00 on any day. */
function presence(found: Found, from: number, now: number, evening: number, restDaysCount: boolean): void {
  const trustedUntil = now + 15 * MINUTE;
  if (from < trustedUntil && within(from, 600, 1_320) && from < found.at) {
    found.at = from;
    found.end = from;
  }
  let reach = found.at;
  for (let end = reach; ; reach = end) {
    const usual = hoursFrom(reach, evening, restDaysCount);
    if (usual.at <= reach) end = usual.end;
    else if (reach < trustedUntil && within(reach, 600, 1_320))
      end = Math.min(trustedUntil, instantOf(dayOf(reach), 1_320));
    if (end === reach) break;
  }
  found.end = reach;
}

function within(at: number, start: number, end: number): boolean {
  const minute = minuteOf(at);
  return minute >= start && minute < end;
}

function next(at: number, minute: number): number {
  const today = instantOf(dayOf(at), minute);
  return today >= at ? today : today + DAY;
}

export function isoText(at: number): string {
  const day = dayOf(at);
  const seconds = Math.floor((at + OFFSET - day * DAY) / 1_000);
  const fraction = (at + OFFSET - day * DAY) % 1_000;
  const { year, month, date } = civil(day);
  const clock = `${two(Math.floor(seconds / 3_600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  const milliseconds = fraction === 0 ? "" : `.${String(fraction).padStart(3, "0")}`;
  return `${year}-${two(month)}-${two(date)}T${clock}${milliseconds}+08:00`;
}

export function dayText(day: number): string {
  const { month, date } = civil(day);
  return `${month}月${date}日`;
}

/** As people say it on that day: the clock, tomorrow and the clock, or the date and the clock. */
export function momentText(instant: number, at: number): string {
  const minute = minuteOf(instant);
  const clock = `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
  const ahead = dayOf(instant) - dayOf(at);
  if (ahead === 0) return clock;
  return ahead === 1 ? `明天${clock}` : `${dayText(dayOf(instant))}${clock}`;
}

function civil(day: number): { readonly year: number; readonly month: number; readonly date: number } {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const ofEra = shifted - era * 146_097;
  const years = Math.floor(
    (ofEra - Math.floor(ofEra / 1_460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * years + Math.floor(years / 4) - Math.floor(years / 100));
  const marchMonth = Math.floor((5 * ofYear + 2) / 153);
  const date = ofYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return { year: era * 400 + years + (month <= 2 ? 1 : 0), month, date };
}

function two(value: number): string {
  return value < 10 ? `0${value}` : `${value}`;
}
