const WEEK: readonly string[] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const FIRST_DAY = Date.parse("2026-03-09T00:00:00+08:00");
const DAY_MS = 86_400_000;
const TIME = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)(2?) (\d\d:\d\d)$/;

/** Stories tell time as `Tue 10:20`, in Shanghai, in the week of 9 March 2026, and as `Mon2 10:20` in the next one. */
export function instantIn(story: string): string {
  const [, day = "", next = "", clock = ""] = TIME.exec(story) ?? [];
  const days = WEEK.indexOf(day) + (next === "" ? 0 : 7);
  return `${new Date(FIRST_DAY + days * DAY_MS + 8 * 3_600_000).toISOString().slice(0, 10)}T${clock}:00+08:00`;
}

/** The other way round, for what a plan says. */
export function storyTimeOf(instant: string): string {
  const days = Math.floor((Date.parse(instant) - FIRST_DAY) / DAY_MS);
  return `${WEEK[days % 7]}${days < 7 ? "" : "2"} ${instant.slice(11, 16)}`;
}

/** A value of a story with every time in it written as an instant. */
export function withInstants(value: unknown): unknown {
  if (typeof value === "string") return TIME.test(value) ? instantIn(value) : value;
  if (Array.isArray(value)) return value.map(withInstants);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withInstants(part)]));
}
