/** Zones and the instants around which they change their clocks in an unusual way. */
export const NASTY_CHANGES = [
  { zone: "Australia/Lord_Howe", what: "30 minutes back", at: "2026-04-04T15:00:00Z" },
  { zone: "Australia/Lord_Howe", what: "30 minutes forward", at: "2026-10-03T15:30:00Z" },
  { zone: "Pacific/Chatham", what: "back at 03:45", at: "2026-04-04T14:00:00Z" },
  { zone: "Pacific/Chatham", what: "forward at 02:45", at: "2026-09-26T14:00:00Z" },
  { zone: "Pacific/Apia", what: "a whole day left out", at: "2011-12-30T10:00:00Z" },
  { zone: "Africa/Cairo", what: "midnight left out", at: "2026-04-23T22:00:00Z" },
  { zone: "Africa/Cairo", what: "back over midnight", at: "2026-10-29T21:00:00Z" },
  { zone: "America/St_Johns", what: "forward one minute past midnight", at: "2010-03-14T03:31:00Z" },
  { zone: "America/St_Johns", what: "back over midnight, one minute past it", at: "2010-11-07T02:31:00Z" },
  { zone: "Antarctica/Troll", what: "two hours forward", at: "2026-03-29T01:00:00Z" },
  { zone: "Antarctica/Troll", what: "two hours back", at: "2026-10-25T01:00:00Z" },
  { zone: "America/New_York", what: "forward", at: "2026-03-08T07:00:00Z" },
  { zone: "America/New_York", what: "back", at: "2026-11-01T06:00:00Z" },
  { zone: "Europe/Berlin", what: "forward", at: "2026-03-29T01:00:00Z" },
  { zone: "Europe/Berlin", what: "back", at: "2026-10-25T01:00:00Z" },
] as const;

/** Zones without a change worth a name, but with odd offsets or none. */
export const STEADY_ZONES = [
  { zone: "Asia/Kathmandu", what: "+05:45", at: "2026-05-01T00:00:00Z" },
  { zone: "Asia/Shanghai", what: "+08:00", at: "2026-11-21T00:00:00Z" },
  { zone: "Pacific/Kiritimati", what: "+14:00", at: "2026-01-01T00:00:00Z" },
  { zone: "UTC", what: "+00:00", at: "2026-02-28T12:00:00Z" },
] as const;

export const NASTY_ZONE_NAMES = [...new Set([...NASTY_CHANGES, ...STEADY_ZONES].map(({ zone }) => zone))];
