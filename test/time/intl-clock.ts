const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

export interface WallReading {
  /** Days since 1970-01-01. */
  readonly day: number;
  readonly minute: number;
  readonly offsetMs: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** What `Intl` says the clocks of a zone show. Shares no code with the library. */
export function readWithIntl(at: number, zone: string): WallReading {
  const fields: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
  for (const { type, value } of formatOf(zone).formatToParts(at)) fields[type] = Number(value);
  const field = (name: Intl.DateTimeFormatPartTypes) => fields[name] ?? Number.NaN;
  const midnight = Date.UTC(field("year"), field("month") - 1, field("day"));
  const minute = field("hour") * 60 + field("minute");
  const wall = midnight + minute * MINUTE_MS + field("second") * 1_000;
  return { day: midnight / DAY_MS, minute, offsetMs: wall - Math.floor(at / 1_000) * 1_000 };
}

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  formats.set(zone, format);
  return format;
}
