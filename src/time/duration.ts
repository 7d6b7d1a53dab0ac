/** Lengths of time in milliseconds; a minute and a day are always this long on the time line, local days are not. */
export const SECOND_MS = 1_000;
export const MINUTE_MS = 60_000;
export const HOUR_MS = 3_600_000;
export const DAY_MS = 86_400_000;

/** On the face of the clock: minutes in a local day. */
export const DAY_MINUTES = 1_440;
