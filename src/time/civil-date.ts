/** A local calendar day as a whole number: days since 1970-01-01 in the proleptic Gregorian calendar. */
export type LocalDay = number;

export interface CivilDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

// Years are counted from March, so that the leap day is the last of its year, and in eras of 400 years, which repeat.
const ERA_YEARS = 400;
const ERA_DAYS = 146_097;
const DAYS_TO_1970 = 719_468;

export function isCivilDate(year: number, month: number, day: number): boolean {
  return day >= 1 && day <= monthLength(year, month);
}

/** The date must be a real one (`isCivilDate`), its year not negative. */
export function dayOfCivilDate(year: number, month: number, day: number): LocalDay {
  // One era later nothing is negative, and whole division by `| 0` is exact (and twice as fast as `Math.floor`).
  const marchYear = (month > 2 ? year : year - 1) + ERA_YEARS;
  const marchMonth = month > 2 ? month - 3 : month + 9;
  const leapDays = ((marchYear / 4) | 0) - ((marchYear / 100) | 0) + ((marchYear / 400) | 0);
  const dayOfYear = (((153 * marchMonth + 2) / 5) | 0) + day - 1;
  return marchYear * 365 + leapDays + dayOfYear - DAYS_TO_1970 - ERA_DAYS;
}

export function civilDateOf(localDay: LocalDay): CivilDate {
  const shifted = localDay + DAYS_TO_1970;
  const era = Math.floor(shifted / ERA_DAYS);
  const dayOfEra = shifted - era * ERA_DAYS;
  const leapDaysPassed = Math.floor(dayOfEra / 1_460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDaysPassed) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return { year: era * ERA_YEARS + yearOfEra + (month <= 2 ? 1 : 0), month, day };
}

function monthLength(year: number, month: number): number {
  const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeapYear ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}
