import type { Calendar } from "../contract/context";
import { isoWeekdayOf, type LocalDay, parseLocalDate } from "./local";

/** Which local days are worked. */
export interface WorkCalendar {
  isWorkday(day: LocalDay): boolean;
  /** A public holiday that is not worked, whatever the weekday. */
  isHoliday(day: LocalDay): boolean;
  /** Whether the calendar knows the day's holidays; outside, plain weekends apply. */
  covers(day: LocalDay): boolean;
}

const SATURDAY_AND_SUNDAY: readonly number[] = [6, 7];

export const everyDayWorks: WorkCalendar = {
  isWorkday: () => true,
  isHoliday: () => false,
  covers: () => true,
};

const plainWeekends: WorkCalendar = {
  isWorkday: (day) => isoWeekdayOf(day) < 6,
  isHoliday: () => false,
  covers: () => true,
};

/** Days moved by decree win over weekends and holidays (TIM-05). A date that cannot be read is passed over. */
export function workCalendar(calendar: Calendar | undefined): WorkCalendar {
  if (calendar === undefined) return plainWeekends;
  const weekend = calendar.weekend ?? SATURDAY_AND_SUNDAY;
  const firstDay = parseLocalDate(calendar.coverage.from) ?? Number.POSITIVE_INFINITY;
  const lastDay = parseLocalDate(calendar.coverage.to) ?? Number.NEGATIVE_INFINITY;
  const exceptions = new Map<LocalDay, boolean>();
  setDays(exceptions, calendar.holidays, false);
  setDays(exceptions, calendar.workdays ?? [], true);
  const covers = (day: LocalDay) => day >= firstDay && day <= lastDay;
  const byDecree = (day: LocalDay) => (covers(day) ? exceptions.get(day) : undefined);
  return {
    covers,
    isWorkday: (day) => byDecree(day) ?? !weekend.includes(isoWeekdayOf(day)),
    isHoliday: (day) => byDecree(day) === false,
  };
}

function setDays(exceptions: Map<LocalDay, boolean>, dates: readonly string[], isWorkday: boolean): void {
  for (const date of dates) {
    const day = parseLocalDate(date);
    if (day !== undefined) exceptions.set(day, isWorkday);
  }
}
