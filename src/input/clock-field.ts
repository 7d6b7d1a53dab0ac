import { parsedText } from "../schema/parsed-text";
import { parsedReader } from "../schema/reader";
import { parseClock } from "../time/local";

/** `"09:30"`, read as a minute of the day. */
export const clock = parsedText({ code: "invalid-clock", expected: "a clock time such as `09:30`" }, parseClock);

export const readClock = parsedReader(parseClock);
